using Tidemark.Domain.Common;

namespace Tidemark.Domain.Theory;

/// <summary>One version of a collaborative's driver diagram: aim, primary drivers, secondary drivers, change ideas.</summary>
public sealed class TheoryOfChange
{
    private readonly List<Driver> _drivers = [];
    private readonly List<ChangeIdea> _changeIdeas = [];

    private TheoryOfChange()
    {
    }

    public TheoryOfChange(TheoryOfChangeId id, CollaborativeId collaborative, int version)
    {
        Guard.That(version >= 1, "Versions are numbered from 1.");
        Id = id;
        CollaborativeId = collaborative;
        Version = version;
    }

    public TheoryOfChangeId Id { get; private set; }

    public CollaborativeId CollaborativeId { get; private set; }

    public int Version { get; private set; }

    /// <summary>What the version is called, such as “Revised version”.</summary>
    public string? Label { get; private set; }

    public PartialDate? Dated { get; private set; }

    public string? Aim { get; private set; }

    /// <summary>The idea that the whole diagram turns on, where there is one.</summary>
    public string? CentralConcept { get; private set; }

    public string? Note { get; private set; }

    public IReadOnlyList<string> SourceKeys { get; private set; } = [];

    public IReadOnlyList<Driver> Drivers => _drivers;

    public IReadOnlyList<ChangeIdea> ChangeIdeas => _changeIdeas;

    public IEnumerable<Driver> Primary => _drivers.Where(d => d.Level == DriverLevel.Primary).OrderBy(d => d.Order);

    public IEnumerable<Driver> Secondary => _drivers.Where(d => d.Level == DriverLevel.Secondary).OrderBy(d => d.Order);

    public void Describe(string? label, PartialDate? dated, string? aim, string? centralConcept, string? note, IEnumerable<string> sources)
    {
        (Label, Aim, CentralConcept, Note) = (
            Guard.Optional(label, "the version's label", 100),
            Guard.Optional(aim, "the aim", 1000),
            Guard.Optional(centralConcept, "the central concept", 300),
            Guard.Optional(note, "the note", 2000));
        Dated = dated;
        SourceKeys = [.. sources];
    }

    public void Number(int version)
    {
        Guard.That(version >= 1, "Versions are numbered from 1.");
        Version = version;
    }

    /// <summary>
    /// Adds a driver, or sets it anew where one with this id is here already. What stood under a primary driver that
    /// becomes secondary stands under it no more.
    /// </summary>
    public void Drive(DriverId id, Slug slug, string title, DriverLevel level, IReadOnlyList<DriverId> parents, int order)
    {
        Guard.That(level == DriverLevel.Secondary || parents.Count == 0, $"The primary driver “{title}” cannot have a driver above it.");
        Guard.That(parents.All(p => p != id && _drivers.Exists(d => d.Id == p && d.Level == DriverLevel.Primary)),
            $"The secondary driver “{title}” must stand under primary drivers of the same version.");
        Guard.That(!_drivers.Exists(d => d.Slug == slug && d.Id != id), $"Two drivers of one version have the address “{slug}”.");
        var known = _drivers.Find(d => d.Id == id);
        var driver = known ?? new Driver(id, Id);
        driver.Set(slug, title, level, parents, order);
        if (known is null) _drivers.Add(driver);
        if (level == DriverLevel.Secondary) KeepLinks();
    }

    /// <summary>Adds a change idea, or sets it anew where one with this id is here already.</summary>
    public ChangeIdea Suggest(ChangeIdeaId id, Slug slug, string title, IReadOnlyList<DriverId> drivers, int order)
    {
        Guard.That(drivers.All(d => _drivers.Exists(known => known.Id == d)),
            $"The change idea “{title}” must stand under drivers of the same version.");
        Guard.That(!_changeIdeas.Exists(i => i.Slug == slug && i.Id != id), $"Two change ideas of one version have the address “{slug}”.");
        var here = _changeIdeas.Find(i => i.Id == id);
        var idea = here ?? new ChangeIdea(id, Id);
        idea.Set(slug, title, drivers, order);
        if (here is null) _changeIdeas.Add(idea);
        return idea;
    }

    /// <summary>Keeps these drivers and ideas and removes the rest, and the links to them.</summary>
    public void KeepOnly(IReadOnlySet<DriverId> drivers, IReadOnlySet<ChangeIdeaId> ideas)
    {
        _drivers.RemoveAll(d => !drivers.Contains(d.Id));
        _changeIdeas.RemoveAll(i => !ideas.Contains(i.Id));
        KeepLinks();
    }

    private void KeepLinks()
    {
        var here = _drivers.Select(d => d.Id).ToHashSet();
        var primary = Primary.Select(d => d.Id).ToHashSet();
        foreach (var driver in _drivers) driver.KeepParents(primary);
        foreach (var idea in _changeIdeas) idea.KeepDrivers(here);
    }
}

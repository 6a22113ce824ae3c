using Tidemark.Domain.Common;

namespace Tidemark.Domain.Theory;

public enum DriverLevel
{
    Primary,
    Secondary,
}

/// <summary>What is believed to lead to the aim. A secondary driver may stand under several primary ones.</summary>
public sealed class Driver
{
    private Driver() => Title = null!;

    internal Driver(DriverId id, TheoryOfChangeId theory)
    {
        Id = id;
        TheoryOfChangeId = theory;
        Title = null!;
    }

    public DriverId Id { get; private set; }

    public TheoryOfChangeId TheoryOfChangeId { get; private set; }

    /// <summary>Drivers of two versions with the same slug are the same driver.</summary>
    public Slug Slug { get; private set; }

    public string Title { get; private set; }

    public DriverLevel Level { get; private set; }

    public IReadOnlyList<DriverId> Parents { get; private set; } = [];

    public int Order { get; private set; }

    internal void Set(Slug slug, string title, DriverLevel level, IReadOnlyList<DriverId> parents, int order)
    {
        Title = Guard.Required(title, "the driver's title", 200);
        Slug = slug;
        Level = level;
        Parents = [.. parents];
        Order = order;
    }

    internal void KeepParents(IReadOnlySet<DriverId> primary) => Parents = [.. Parents.Where(primary.Contains)];
}

using Tidemark.Domain.Common;

namespace Tidemark.Domain.Teams;

public enum TeamKind
{
    Ward,
    Unit,
    Team,
    Area,
}

/// <summary>What is known of a team from a date on. Null means not known, or unchanged and not restated.</summary>
public sealed record TeamFact(PartialDate? From, string? WardType, string? Setting, int? Beds, string? SexMix, string? Note);

/// <summary>The participating unit. Its hospital and its trust may be unknown.</summary>
public sealed class Team
{
    private readonly List<Participation> _participations = [];

    private Team() => Name = null!;

    public Team(TeamId id, Slug slug, string name, TeamKind kind)
    {
        Id = id;
        Slug = slug;
        Name = Guard.Required(name, "the team's name", 200);
        Kind = kind;
    }

    public TeamId Id { get; private set; }

    public Slug Slug { get; private set; }

    public IReadOnlyList<Slug> FormerSlugs { get; private set; } = [];

    public string Name { get; private set; }

    public TeamKind Kind { get; private set; }

    public SiteId? SiteId { get; private set; }

    public OrganisationId? OrganisationId { get; private set; }

    /// <summary>What is to be said of the record itself, such as a spelling that could not be checked.</summary>
    public string? Note { get; private set; }

    /// <summary>In order of date; facts without a date come first.</summary>
    public IReadOnlyList<TeamFact> Facts { get; private set; } = [];

    public IReadOnlyList<Participation> Participations => _participations;

    public string? WardType => Facts.LastOrDefault(f => f.WardType is not null)?.WardType;

    public void MoveTo(Slug slug)
    {
        FormerSlugs = Common.FormerSlugs.After(FormerSlugs, Slug, slug);
        Slug = slug;
    }

    /// <summary>Addresses that it had before, elsewhere. They redirect.</summary>
    public void WasAt(IEnumerable<Slug> former) => FormerSlugs = Common.FormerSlugs.With(FormerSlugs, former, Slug);

    public void Describe(string name, TeamKind kind, SiteId? site, OrganisationId? organisation, string? note)
    {
        (Name, Note) = (Guard.Required(name, "the team's name", 200), Guard.Optional(note, "the note", 1000));
        Kind = kind;
        SiteId = site;
        OrganisationId = organisation;
    }

    public void Know(IEnumerable<TeamFact> facts)
    {
        var ordered = facts.OrderBy(f => f.From?.First ?? DateOnly.MinValue).ToList();
        Guard.That(ordered.TrueForAll(f => f.Beds is null or > 0), "A number of beds is 1 or more.");
        Facts = ordered;
    }

    public Participation TakePartIn(CollaborativeId collaborative, PartialDate? joined, PartialDate? left, bool listed)
    {
        Guard.That(joined is not { } from || left is not { } to || to.Last >= from.First, "A team cannot leave before it joined.");
        var participation = _participations.Find(p => p.CollaborativeId == collaborative);
        if (participation is null) _participations.Add(participation = new Participation(Id, collaborative));
        participation.Set(joined, left, listed);
        return participation;
    }

    /// <summary>Takes back a participation that was recorded by mistake. A team that stops has a date of leaving.</summary>
    public void StrikeOut(CollaborativeId collaborative) => _participations.RemoveAll(p => p.CollaborativeId == collaborative);
}

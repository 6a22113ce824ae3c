using Tidemark.Domain.Common;

namespace Tidemark.Domain.LearningSets;

/// <summary>
/// A contribution: a ward's story, teaching, a panel. Its gathering, title and presenters may each be unknown.
/// </summary>
public sealed class Talk
{
    private readonly List<TalkTeam> _teams = [];
    private readonly List<TalkDriver> _drivers = [];

    private Talk() => Heading = Summary = null!;

    public Talk(TalkId id, CollaborativeId collaborative, Slug slug, string heading)
    {
        Id = id;
        CollaborativeId = collaborative;
        Slug = slug;
        Heading = Guard.Required(heading, "a heading", 300);
        Summary = "";
    }

    public TalkId Id { get; private set; }

    public CollaborativeId CollaborativeId { get; private set; }

    public Slug Slug { get; private set; }

    public IReadOnlyList<Slug> FormerSlugs { get; private set; } = [];

    /// <summary>The title that its source gives, or null where it gives none.</summary>
    public string? Title { get; private set; }

    /// <summary>What pages call it: the title, or a heading of our own where there is none.</summary>
    public string Heading { get; private set; }

    public TalkKind Kind { get; private set; }

    public string Summary { get; private set; }

    public GatheringId? GatheringId { get; private set; }

    /// <summary>How the gathering is known, or what the source does say where it is not.</summary>
    public string? GatheringBasis { get; private set; }

    /// <summary>The version of the theory of change that it presents.</summary>
    public TheoryOfChangeId? TheoryOfChangeId { get; private set; }

    public int? Minutes { get; private set; }

    /// <summary>True when it was not recorded on purpose, null where that is not known.</summary>
    public bool? NotRecorded { get; private set; }

    public string? ContentNote { get; private set; }

    public string? Note { get; private set; }

    public Sharing Sharing { get; private set; } = Sharing.Public;

    /// <summary>Its place among the collaborative's talks.</summary>
    public int Order { get; private set; }

    public IReadOnlyList<string> SourceKeys { get; private set; } = [];

    /// <summary>In the order in which the talk names them.</summary>
    public IReadOnlyList<Appearance> Appearances { get; private set; } = [];

    public IReadOnlyList<TalkTeam> Teams => _teams;

    public IReadOnlyList<TalkDriver> Drivers => _drivers;

    public void MoveTo(Slug slug)
    {
        FormerSlugs = Common.FormerSlugs.After(FormerSlugs, Slug, slug);
        Slug = slug;
    }

    /// <summary>Addresses that it had before, elsewhere. They redirect.</summary>
    public void WasAt(IEnumerable<Slug> former) => FormerSlugs = Common.FormerSlugs.With(FormerSlugs, former, Slug);

    public void Describe(TalkKind kind, string? title, string heading, string summary, string? note, string? contentNote)
    {
        var ownTitle = Guard.Optional(title, "the title", 300);
        (Kind, Title, Heading, Summary, Note, ContentNote) = (
            kind,
            ownTitle,
            Guard.Required(ownTitle ?? heading, "a heading", 300),
            Guard.Required(summary, "a summary", 4000),
            Guard.Optional(note, "the note", 2000),
            Guard.Optional(contentNote, "the content note", 1000));
    }

    public void Place(GatheringId? gathering, string? basis, int? minutes, bool? notRecorded, int order)
    {
        Guard.That(minutes is null or > 0, "A talk lasts 1 minute or more.");
        GatheringBasis = Guard.Optional(basis, "how the gathering is known", 500);
        GatheringId = gathering;
        Minutes = minutes;
        NotRecorded = notRecorded;
        Order = order;
    }

    public void Share(Sharing sharing) => Sharing = sharing;

    public void Cite(IEnumerable<string> sources) => SourceKeys = [.. sources];

    public void Present(TheoryOfChangeId? theory) => TheoryOfChangeId = theory;

    public void Given(IEnumerable<Appearance> appearances)
    {
        var given = appearances.ToList();
        Guard.That(given.TrueForAll(a => a.PersonId is not null || a.TeamIds.Count > 0), "An appearance names a person or a team.");
        Appearances = given;
    }

    public void About(IEnumerable<TeamId> teams, IEnumerable<DriverId> drivers)
    {
        Links.Set(_teams, teams.Distinct().ToList(), l => l.TeamId, t => new TalkTeam(Id, t));
        Links.Set(_drivers, drivers.Distinct().ToList(), l => l.DriverId, d => new TalkDriver(Id, d));
    }
}

/// <summary>A talk is about, or by, a team.</summary>
public sealed record TalkTeam(TalkId TalkId, TeamId TeamId);

/// <summary>A talk is filed under a driver.</summary>
public sealed record TalkDriver(TalkId TalkId, DriverId DriverId);

using Tidemark.Domain.Common;

namespace Tidemark.Domain.Collaboratives;

/// <summary>A time-limited programme of teams with one aim.</summary>
public sealed class Collaborative
{
    private Collaborative() => Name = Summary = null!;

    public Collaborative(CollaborativeId id, Slug slug, string name, string summary)
    {
        Id = id;
        MoveTo(slug);
        Name = Guard.Required(name, "the collaborative's name", 200);
        Summary = Guard.Required(summary, "a summary of the collaborative", 2000);
        FormerSlugs = [];
    }

    public CollaborativeId Id { get; private set; }

    public Slug Slug { get; private set; }

    public IReadOnlyList<Slug> FormerSlugs { get; private set; } = [];

    public string Name { get; private set; }

    public string? Abbreviation { get; private set; }

    /// <summary>One or two sentences for anyone, in the safe Markdown subset.</summary>
    public string Summary { get; private set; }

    public string? Country { get; private set; }

    /// <summary>True for an example: every page says so.</summary>
    public bool Invented { get; private set; }

    public ProgrammeId? ProgrammeId { get; private set; }

    public OrganisationId? HostId { get; private set; }

    public IReadOnlyList<Commissioner> Commissioners { get; private set; } = [];

    public PartialDate? Launched { get; private set; }

    public PartialDate? Closed { get; private set; }

    public PartialDate? Archived { get; private set; }

    public IReadOnlyList<Pause> Pauses { get; private set; } = [];

    /// <summary>How much, by when, for whom; null where no source tells it.</summary>
    public string? Aim { get; private set; }

    public IReadOnlyList<string> Objectives { get; private set; } = [];

    /// <summary>What is known of how many took part, in words.</summary>
    public string? Reach { get; private set; }

    public string? Coproduction { get; private set; }

    public Contact? Contact { get; private set; }

    /// <summary>True when the topic may distress: pages carry a content note, support lines and a way to leave quickly.</summary>
    public bool Sensitive { get; private set; }

    public string? ContentNote { get; private set; }

    public IReadOnlyList<SupportLine> SupportLines { get; private set; } = [];

    public IReadOnlyList<BackgroundFact> Background { get; private set; } = [];

    /// <summary>What was looked for in the sources and not found, in words.</summary>
    public IReadOnlyList<string> NotFound { get; private set; } = [];

    public IReadOnlyList<CitedSource> Sources { get; private set; } = [];

    public void MoveTo(Slug slug)
    {
        Guard.That(!ReservedSlugs.Contains(slug), $"“{slug}” is a word that the site itself uses. Choose another address.");
        if (Slug.Value is not null) FormerSlugs = Common.FormerSlugs.After(FormerSlugs, Slug, slug);
        Slug = slug;
    }

    /// <summary>Addresses that it had before, elsewhere. They redirect.</summary>
    public void WasAt(IEnumerable<Slug> former) => FormerSlugs = Common.FormerSlugs.With(FormerSlugs, former, Slug);

    public void Describe(string name, string? abbreviation, string summary, string? country, bool invented)
    {
        (Name, Abbreviation, Summary, Country, Invented) = (
            Guard.Required(name, "the collaborative's name", 200),
            Guard.Optional(abbreviation, "the abbreviation", 30),
            Guard.Required(summary, "a summary of the collaborative", 2000),
            Guard.Optional(country, "the country", 100),
            invented);
    }

    public void RunBy(ProgrammeId? programme, OrganisationId? host, IEnumerable<Commissioner> commissioners)
    {
        ProgrammeId = programme;
        HostId = host;
        Commissioners = [.. commissioners];
    }

    public void Date(PartialDate? launched, PartialDate? closed, PartialDate? archived, IEnumerable<Pause> pauses)
    {
        Guard.That(launched is not { } start || closed is not { } end || end.Last >= start.First,
            "A collaborative cannot close before it was launched.");
        var ordered = pauses.OrderBy(p => p.From).ToList();
        foreach (var pause in ordered)
            Guard.That(pause.To is not { } to || to.Last >= pause.From.First, "A pause cannot end before it began.");
        Guard.That(ordered.Zip(ordered.Skip(1)).All(pair => pair.First.To is { } to && to.First < pair.Second.From.Last),
            "Only the last pause may be without an end, and pauses cannot overlap.");
        Launched = launched;
        Closed = closed;
        Archived = archived;
        Pauses = ordered;
    }

    public void SetOut(string? aim, IEnumerable<string> objectives, string? reach, string? coproduction)
    {
        (Aim, Objectives, Reach, Coproduction) = (
            Guard.Optional(aim, "the aim", 1000),
            [.. objectives.Select(o => Guard.Required(o, "the objective", 1000))],
            Guard.Optional(reach, "what is known of who took part", 2000),
            Guard.Optional(coproduction, "how it was co-produced", 2000));
    }

    public void AskedThrough(Contact? contact) => Contact = contact;

    public void Protect(bool sensitive, string? contentNote, IEnumerable<SupportLine> supportLines)
    {
        var note = Guard.Optional(contentNote, "the content note", 1000);
        var lines = supportLines.ToList();
        Guard.That(!sensitive || note is not null, "A sensitive collaborative needs a content note.");
        Guard.That(!sensitive || lines.Count > 0, "A sensitive collaborative needs at least one support line.");
        (Sensitive, ContentNote, SupportLines) = (sensitive, note, lines);
    }

    public void Cite(IEnumerable<CitedSource> sources, IEnumerable<BackgroundFact> background, IEnumerable<string> notFound)
    {
        NotFound = [.. notFound.Select(n => Guard.Required(n, "what was not found", 1000))];
        Sources = [.. sources];
        Background = [.. background];
    }

    /// <summary>The sources with these keys, in the order of the collaborative's own list.</summary>
    public IEnumerable<CitedSource> SourcesOf(IReadOnlyList<string> keys) => Sources.Where(s => keys.Contains(s.Key));

    /// <summary>
    /// The state on a day. A date known only to the month or year changes the state when the whole of it has come;
    /// a pause counts on the days that lie in it for certain.
    /// </summary>
    public CollaborativeState StateOn(DateOnly day)
    {
        if (Archived?.HasCertainlyCome(day) == true) return CollaborativeState.Archived;
        if (Closed?.HasCertainlyCome(day) == true) return CollaborativeState.Closed;
        if (Pauses.Any(p => p.CertainlyHolds(day))) return CollaborativeState.Paused;
        return Launched?.HasCertainlyCome(day) == true ? CollaborativeState.Active : CollaborativeState.Recruiting;
    }
}

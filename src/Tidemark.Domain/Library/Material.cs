using Tidemark.Domain.Common;

namespace Tidemark.Domain.Library;

/// <summary>A thing anyone can use: slides, a handout, a recording. Its gathering, talk, licence and file may be unknown.</summary>
public sealed class Material
{
    private readonly List<MaterialVersion> _versions = [];
    private readonly List<MaterialTeam> _teams = [];
    private readonly List<MaterialDriver> _drivers = [];

    private Material() => Heading = null!;

    public Material(MaterialId id, CollaborativeId collaborative, Slug slug, string heading)
    {
        Id = id;
        CollaborativeId = collaborative;
        Slug = slug;
        Heading = Guard.Required(heading, "a heading", 300);
    }

    public MaterialId Id { get; private set; }

    public CollaborativeId CollaborativeId { get; private set; }

    public Slug Slug { get; private set; }

    public IReadOnlyList<Slug> FormerSlugs { get; private set; } = [];

    /// <summary>The title as its source shows it, or null where it has none.</summary>
    public string? Title { get; private set; }

    /// <summary>What pages call it: the title, or a heading of our own where there is none.</summary>
    public string Heading { get; private set; }

    public MaterialKind Kind { get; private set; }

    public string? Summary { get; private set; }

    public string? Note { get; private set; }

    public string? ContentNote { get; private set; }

    public GatheringId? GatheringId { get; private set; }

    public TalkId? TalkId { get; private set; }

    /// <summary>How the gathering and the talk are known, or what the source does say where they are not.</summary>
    public string? FilingBasis { get; private set; }

    public Licence? Licence { get; private set; }

    public string? Credit { get; private set; }

    public Sharing Sharing { get; private set; } = Sharing.Public;

    public PartialDate? ReviewBy { get; private set; }

    public Withdrawal? Withdrawn { get; private set; }

    public int Order { get; private set; }

    public IReadOnlyList<string> SourceKeys { get; private set; } = [];

    public IReadOnlyList<MaterialVersion> Versions => _versions;

    public IReadOnlyList<MaterialTeam> Teams => _teams;

    public IReadOnlyList<MaterialDriver> Drivers => _drivers;

    /// <summary>The newest published version, or null where none is held.</summary>
    public MaterialVersion? Current => _versions.Where(v => v.IsPublished).MaxBy(v => v.Number);

    public void MoveTo(Slug slug)
    {
        FormerSlugs = Common.FormerSlugs.After(FormerSlugs, Slug, slug);
        Slug = slug;
    }

    /// <summary>Addresses that it had before, elsewhere. They redirect.</summary>
    public void WasAt(IEnumerable<Slug> former) => FormerSlugs = Common.FormerSlugs.With(FormerSlugs, former, Slug);

    public void Describe(MaterialKind kind, string? title, string heading, string? summary, string? note, string? contentNote)
    {
        var ownTitle = Guard.Optional(title, "the title", 300);
        (Kind, Title, Heading, Summary, Note, ContentNote) = (
            kind,
            ownTitle,
            Guard.Required(ownTitle ?? heading, "a heading", 300),
            Guard.Optional(summary, "the summary", 4000),
            Guard.Optional(note, "the note", 2000),
            Guard.Optional(contentNote, "the content note", 1000));
    }

    public void File(GatheringId? gathering, TalkId? talk, string? basis, int order)
    {
        FilingBasis = Guard.Optional(basis, "how the learning set and the talk are known", 500);
        GatheringId = gathering;
        TalkId = talk;
        Order = order;
    }

    public void Offer(Licence? licence, string? credit, PartialDate? reviewBy, Sharing sharing)
    {
        Credit = Guard.Optional(credit, "the credit", 500);
        Licence = licence;
        ReviewBy = reviewBy;
        Sharing = sharing;
    }

    public void Cite(IEnumerable<string> sources) => SourceKeys = [.. sources];

    public void About(IEnumerable<TeamId> teams, IEnumerable<DriverId> drivers)
    {
        Links.Set(_teams, teams.Distinct().ToList(), l => l.TeamId, t => new MaterialTeam(Id, t));
        Links.Set(_drivers, drivers.Distinct().ToList(), l => l.DriverId, d => new MaterialDriver(Id, d));
    }

    /// <summary>Adds a version, or gives back the one with this number.</summary>
    public MaterialVersion Issue(int number)
    {
        Guard.That(number >= 1, "Versions are numbered from 1.");
        var version = _versions.Find(v => v.Number == number);
        if (version is null) _versions.Add(version = new MaterialVersion(Id, number));
        return version;
    }

    /// <summary>Keeps the versions with these numbers and removes the rest.</summary>
    public void KeepVersions(IReadOnlySet<int> numbers) => _versions.RemoveAll(v => !numbers.Contains(v.Number));

    public void Withdraw(PartialDate on, string? reason) =>
        Withdrawn = new Withdrawal(on, Guard.Optional(reason, "the reason", 500));

    public void Restore() => Withdrawn = null;
}

/// <summary>A material is about, or by, a team.</summary>
public sealed record MaterialTeam(MaterialId MaterialId, TeamId TeamId);

/// <summary>A material is filed under a driver.</summary>
public sealed record MaterialDriver(MaterialId MaterialId, DriverId DriverId);

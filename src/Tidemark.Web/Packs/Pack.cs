using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs;

/// <summary>All that a pack's YAML says: one property for each file, in the order in which they are read and reported.</summary>
internal sealed record Pack
{
    public required PackManifest Manifest { get; init; }

    public required CollaborativeFile Collaborative { get; init; }

    public SourcesFile Sources { get; init; } = new();

    public OrganisationsFile Organisations { get; init; } = new();

    public TeamsFile Teams { get; init; } = new();

    public PeopleFile People { get; init; } = new();

    public TheoryFile Theory { get; init; } = new();

    public GatheringsFile Gatherings { get; init; } = new();

    public TalksFile Talks { get; init; } = new();

    public MaterialsFile Materials { get; init; } = new();

    public ResultsFile Results { get; init; } = new();
}

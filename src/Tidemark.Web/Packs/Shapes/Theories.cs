using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;

namespace Tidemark.Web.Packs.Shapes;

[PackFile("theory.yaml", Optional = true)]
[Says("The theory of change, version by version.")]
internal sealed record TheoryFile : PackEntry
{
    public IReadOnlyList<TheoryEntry> Theories { get; init; } = [];
}

internal sealed record TheoryEntry : IdentifiedEntry
{
    [Between(1, 1_000)]
    public required int Version { get; init; }

    [Says("What the version is called, such as Revised version.")]
    [AtMost(100)]
    public string? Label { get; init; }

    public PartialDate? Dated { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? Aim { get; init; }

    [Says("The idea that the whole of it turns on.")]
    [AtMost(300)]
    public string? CentralConcept { get; init; }

    [LongText]
    [AtMost(2_000)]
    public string? Note { get; init; }

    [RefersTo<SourceEntry>]
    public IReadOnlyList<Slug> Sources { get; init; } = [];

    public IReadOnlyList<DriverEntry> Drivers { get; init; } = [];

    public IReadOnlyList<ChangeIdeaEntry> ChangeIdeas { get; init; } = [];
}

[Says("Ids are unique within a version; the same id in two versions is the same driver.")]
internal sealed record DriverEntry : IdentifiedEntry
{
    [AtMost(200)]
    public required string Title { get; init; }

    public required DriverLevel Level { get; init; }

    [Says("The primary drivers that a secondary driver stands under.")]
    [RefersTo<DriverEntry>]
    public IReadOnlyList<Slug> Under { get; init; } = [];
}

internal sealed record ChangeIdeaEntry : IdentifiedEntry
{
    [AtMost(200)]
    public required string Title { get; init; }

    [LongText]
    [AtMost(2_000)]
    public string? Problem { get; init; }

    [LongText]
    [AtMost(2_000)]
    public string? Change { get; init; }

    [LongText]
    [AtMost(2_000)]
    public string? Learning { get; init; }

    [RefersTo<DriverEntry>]
    public IReadOnlyList<Slug> Under { get; init; } = [];
}

[PackFile("results.yaml", Optional = true)]
[Says("What sources say the collaborative achieved.")]
internal sealed record ResultsFile : PackEntry
{
    public IReadOnlyList<ResultEntry> Results { get; init; } = [];
}

internal sealed record ResultEntry : IdentifiedEntry
{
    [LongText]
    [AtMost(1_000)]
    public required string Statement { get; init; }

    public required ResultStatus Status { get; init; }

    public PartialDate? Date { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? Note { get; init; }

    [RefersTo<SourceEntry>]
    public IReadOnlyList<Slug> Sources { get; init; } = [];
}

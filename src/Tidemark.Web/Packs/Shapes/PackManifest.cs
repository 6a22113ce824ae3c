using Tidemark.Domain.Common;

namespace Tidemark.Web.Packs.Shapes;

[PackFile("pack.yaml")]
[Says("What this pack is.")]
internal sealed record PackManifest : PackEntry
{
    [Says("The version of the pack format. Write 1.")]
    [Between(1, 1_000)]
    public required int Format { get; init; }

    [Says("The id of the pack. It never changes: ids in the pack are kept apart from other packs' by it.")]
    public required Slug Id { get; init; }

    [Says("What the pack is called, for people.")]
    [AtMost(200)]
    public required string Title { get; init; }

    [Says("The licence of the pack's own texts, such as CC BY 4.0.")]
    [AtMost(200)]
    public string? Licence { get; init; }

    [Says("Where the facts come from and what to know before using them.")]
    [LongText]
    [AtMost(4_000)]
    public string? Note { get; init; }
}

[PackFile("sources.yaml", Optional = true)]
[Says("The public pages and papers that facts were taken from.")]
internal sealed record SourcesFile : PackEntry
{
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];
}

internal sealed record SourceEntry : IdentifiedEntry
{
    [AtMost(200)]
    public required string Publisher { get; init; }

    [Says("What the page or paper is.")]
    [AtMost(500)]
    public required string What { get; init; }

    [Says("Its web address, if it has one.")]
    public WebAddress? Address { get; init; }

    [LongText]
    [AtMost(1_000)]
    public string? Note { get; init; }
}

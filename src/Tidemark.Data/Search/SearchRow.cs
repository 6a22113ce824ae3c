namespace Tidemark.Data.Search;

/// <summary>One found place as an engine gives it, before each noun is shown once.</summary>
internal sealed record SearchRow
{
    public long NounId { get; init; }

    public string Kind { get; init; } = "";

    public string Path { get; init; } = "";

    public string Label { get; init; } = "";

    public string Title { get; init; } = "";

    public string Facts { get; init; } = "";

    public string? Place { get; init; }

    public string Context { get; init; } = "";

    public long? PartId { get; init; }

    public static IReadOnlyList<SearchHit> ToHits(IEnumerable<SearchRow> rows, int limit) =>
    [
        .. rows.DistinctBy(r => r.NounId).Take(limit)
            .Select(r => new SearchHit(Enum.Parse<SearchKind>(r.Kind), r.Path, r.Label, r.Title, r.Facts, r.Place, r.Context)),
    ];
}

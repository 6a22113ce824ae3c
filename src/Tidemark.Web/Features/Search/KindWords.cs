using Tidemark.Data.Search;

namespace Tidemark.Web.Features.Search;

/// <summary>The kinds of hits as tabs name them, in their order, and as addresses do.</summary>
internal static class KindWords
{
    public static IReadOnlyList<(SearchKind Kind, string InAddress, string Many)> All { get; } =
    [
        (SearchKind.Talk, "talk", "Talks"),
        (SearchKind.Material, "material", "Materials"),
        (SearchKind.Gathering, "event", "Learning sets and events"),
        (SearchKind.Team, "team", "Teams"),
        (SearchKind.Theory, "theory", "Theory of change"),
        (SearchKind.Collaborative, "collaborative", "Collaboratives"),
    ];

    /// <summary>Null for what names no kind: all kinds are shown then.</summary>
    public static SearchKind? Parse(string? inAddress)
    {
        foreach (var (kind, name, _) in All)
            if (string.Equals(name, inAddress, StringComparison.OrdinalIgnoreCase)) return kind;
        return null;
    }

    public static string InAddress(SearchKind kind) => All.First(k => k.Kind == kind).InAddress;
}

using Tidemark.Data;
using Tidemark.Data.Search;

namespace Tidemark.Web.Features.Search;

/// <summary>Looks for a query near the given one that does find something.</summary>
internal sealed class DidYouMean(TidemarkDbContext db, SearchIndex index, Suggestions suggestions)
{
    /// <summary>Each try is a search: a wrong query must not cost more than a few right ones.</summary>
    private const int MostTries = 5;

    private const int ShortestWord = 4;

    public async Task<SearchQuery?> Find(SearchRequest request, CancellationToken cancel)
    {
        var tries = 0;
        foreach (var query in await Candidates(request.Query, cancel))
        {
            if (++tries > MostTries) break;
            if (await index.FindsAny(db, query, request.Within, cancel)) return query;
        }
        return null;
    }

    /// <summary>First every unknown word by its nearest known one, then the less near ones, one word at a time.</summary>
    private async Task<IReadOnlyList<SearchQuery>> Candidates(SearchQuery query, CancellationToken cancel)
    {
        var nearest = new List<(string Word, IReadOnlyList<string> Near)>();
        foreach (var word in query.Terms.SelectMany(t => t).Where(w => w.Length >= ShortestWord).Distinct(StringComparer.OrdinalIgnoreCase))
            if (await suggestions.Near(db, word, cancel) is { Count: > 0 } near) nearest.Add((word, near));
        if (nearest.Count == 0) return [];
        var best = nearest.Aggregate(query, (q, n) => q.Replacing(n.Word, n.Near[0]));
        return [best, .. nearest.SelectMany(n => n.Near.Skip(1).Select(other => best.Replacing(n.Near[0], other)))];
    }
}

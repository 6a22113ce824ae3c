using Tidemark.Domain.Common;

namespace Tidemark.Data.Search;

/// <summary>
/// Finds words in the index. Nouns that hold all the words in title or summary come before those that hold them all on
/// one slide or page of a file. Each engine looks with its own full-text search; what is shown of it is the same.
/// </summary>
public abstract class SearchIndex
{
    /// <summary>Nobody reads further; a question that finds more wants another word.</summary>
    public const int MostNouns = 1_000;

    /// <summary>
    /// Beyond so many matches inside files a word is too common for ranking to say anything, and ranking them all would
    /// cost more than the rest of the page: the first ones found are taken.
    /// </summary>
    private const int MostParts = 2_000;

    private protected SearchIndex()
    {
    }

    public async Task<SearchFindings> Find(TidemarkDbContext db, SearchRequest request, CancellationToken cancel)
    {
        if (request.Query.IsEmpty) return SearchFindings.None;
        var words = Words(request.Query);
        var found = await Nouns(db, words, request.Within, MostNouns + 1, cancel);
        var isCut = found.Count > MostNouns;
        if (!isCut)
        {
            var parts = await Parts(db, words, request.Within, MostParts + 1, cancel);
            isCut = parts.Count > MostParts;
            found = [.. found.Concat(parts).DistinctBy(f => f.NounId)];
        }
        isCut |= found.Count > MostNouns;
        var counted = found.Take(MostNouns).ToList();
        var shown = request.Kind?.ToString() is { } kind ? counted.FindAll(f => f.Kind == kind) : counted;
        var page = shown.Skip(request.Skip).Take(request.Take).ToList();
        var kinds = counted.CountBy(f => f.Kind).ToDictionary(k => Enum.Parse<SearchKind>(k.Key), k => k.Value);
        return new SearchFindings(shown.Count, isCut, kinds, await Describe(db, words, page, cancel));
    }

    /// <summary>Whether the query finds anything, without ranking or describing it.</summary>
    public async Task<bool> FindsAny(TidemarkDbContext db, SearchQuery query, CollaborativeId? within, CancellationToken cancel)
    {
        if (query.IsEmpty) return false;
        var words = Words(query);
        return (await Nouns(db, words, within, 1, cancel)).Count > 0 || (await Parts(db, words, within, 1, cancel)).Count > 0;
    }

    /// <summary>The words in the engine's own language. They hold letters and digits only, so none of them is an operator.</summary>
    private protected abstract string Words(SearchQuery query);

    /// <summary>The best, best first.</summary>
    private protected abstract Task<List<FoundNoun>> Nouns(TidemarkDbContext db, string words, CollaborativeId? within, int most, CancellationToken cancel);

    /// <summary>A noun as often as it has such parts. Best first, unless there are so many that some are left out.</summary>
    private protected abstract Task<List<FoundNoun>> Parts(TidemarkDbContext db, string words, CollaborativeId? within, int most, CancellationToken cancel);

    /// <summary>The nouns among <paramref name="ids"/>, in any order, with context from title and summary.</summary>
    private protected abstract Task<List<SearchRow>> DescribeNouns(TidemarkDbContext db, string words, string ids, CancellationToken cancel);

    /// <summary>The nouns of the parts among <paramref name="ids"/>, in any order, with place and context.</summary>
    private protected abstract Task<List<SearchRow>> DescribeParts(TidemarkDbContext db, string words, string ids, CancellationToken cancel);

    private async Task<List<SearchHit>> Describe(TidemarkDbContext db, string words, List<FoundNoun> page, CancellationToken cancel)
    {
        var nouns = page.Where(f => f.PartId is null).Select(f => f.NounId).ToList();
        var parts = page.Select(f => f.PartId).OfType<long>().ToList();
        List<SearchRow> rows =
        [
            .. nouns.Count > 0 ? await DescribeNouns(db, words, Json(nouns), cancel) : [],
            .. parts.Count > 0 ? await DescribeParts(db, words, Json(parts), cancel) : [],
        ];
        var byNoun = rows.ToDictionary(r => r.NounId);
        // A noun may have left the index between the two questions: it is then left out.
        return [.. page.Where(f => byNoun.ContainsKey(f.NounId)).Select(f => byNoun[f.NounId].ToHit())];
    }

    private static string Json(List<long> ids) => $"[{string.Join(',', ids)}]";
}

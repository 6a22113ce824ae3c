using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Search;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Sqlite;

/// <summary>Full-text search with FTS5: one index over titles and summaries, one over the words inside files.</summary>
internal sealed class SqliteSearchIndex : ISearchIndex
{
    /// <summary>
    /// Beyond so many matches inside files the word is too common for ranking to say anything, and ranking them all
    /// would cost more than the rest of the page: the first ones found are taken.
    /// </summary>
    private const int MostRanked = 5_000;

    private const int MostParts = 400;

    public async Task<IReadOnlyList<SearchHit>> Find(
        TidemarkDbContext db, SearchQuery query, CollaborativeId? collaborative, int limit, CancellationToken cancel)
    {
        if (query.IsEmpty) return [];
        var match = string.Join(' ', query.Terms.Select(t => $"\"{t}\""));
        var scope = collaborative?.Value;
        var nouns = await db.Database.SqlQuery<SearchRow>($"""
            SELECT n."Id" AS "NounId", n."Kind", n."Path", n."Label", n."Title", n."Facts", NULL AS "Place", NULL AS "PartId",
                snippet("SearchNounWords", 1, char(2), char(3), '…', 30) AS "Context"
            FROM "SearchNounWords" JOIN "SearchNouns" n ON n."Id" = "SearchNounWords".rowid
            WHERE "SearchNounWords" MATCH {match} AND ({scope} IS NULL OR n."CollaborativeId" = {scope})
            ORDER BY bm25("SearchNounWords", 8.0, 1.0), n."Id" LIMIT {limit}
            """).ToListAsync(cancel);
        if (nouns.Count >= limit) return SearchRow.ToHits(nouns, limit);
        return SearchRow.ToHits([.. nouns, .. await Parts(db, match, scope, cancel)], limit);
    }

    private static async Task<List<SearchRow>> Parts(TidemarkDbContext db, string match, Guid? scope, CancellationToken cancel)
    {
        var count = await db.Database.SqlQuery<int>($"""
            SELECT count(*) AS "Value" FROM
                (SELECT 1 FROM "SearchPartWords" WHERE "SearchPartWords" MATCH {match} LIMIT {MostRanked + 1})
            """).SingleAsync(cancel);
        var found = count <= MostRanked
            ? db.Database.SqlQuery<FoundPart>($"""
                SELECT rowid AS "Id", rank AS "Rank" FROM "SearchPartWords" WHERE "SearchPartWords" MATCH {match}
                ORDER BY rank LIMIT {MostRanked}
                """)
            : db.Database.SqlQuery<FoundPart>($"""
                SELECT rowid AS "Id", 0.0 AS "Rank" FROM "SearchPartWords" WHERE "SearchPartWords" MATCH {match} LIMIT {MostRanked}
                """);
        var candidates = await found.ToListAsync(cancel);
        return await Describe(db, match, scope, candidates, cancel);
    }

    private static async Task<List<SearchRow>> Describe(
        TidemarkDbContext db, string match, Guid? scope, List<FoundPart> candidates, CancellationToken cancel)
    {
        var best = await BestOfEachNoun(db, scope, candidates, cancel);
        if (best.Count == 0) return [];
        var ids = string.Join(',', best);
        var rows = await db.Database.SqlQuery<SearchRow>($"""
            SELECT n."Id" AS "NounId", n."Kind", n."Path" || p."Suffix" AS "Path", n."Label", n."Title", n."Facts", p."Place",
                snippet("SearchPartWords", 0, char(2), char(3), '…', 30) AS "Context", p."Id" AS "PartId"
            FROM "SearchPartWords" JOIN "SearchParts" p ON p."Id" = "SearchPartWords".rowid JOIN "SearchNouns" n ON n."Id" = p."SearchNounId"
            WHERE "SearchPartWords" MATCH {match} AND "SearchPartWords".rowid IN (SELECT value FROM json_each('[' || {ids} || ']'))
            """).ToListAsync(cancel);
        return [.. rows.OrderBy(r => best.IndexOf(r.PartId ?? 0))];
    }

    private static async Task<List<long>> BestOfEachNoun(
        TidemarkDbContext db, Guid? scope, List<FoundPart> candidates, CancellationToken cancel)
    {
        var ids = string.Join(',', candidates.Select(c => c.Id));
        var owners = await db.Database.SqlQuery<PartOwner>($"""
            SELECT p."Id", p."SearchNounId" AS "NounId" FROM "SearchParts" p
            WHERE p."Id" IN (SELECT value FROM json_each('[' || {ids} || ']'))
                AND ({scope} IS NULL OR EXISTS (SELECT 1 FROM "SearchNouns" n WHERE n."Id" = p."SearchNounId" AND n."CollaborativeId" = {scope}))
            """).ToDictionaryAsync(o => o.Id, o => o.NounId, cancel);
        return [.. candidates.Where(c => owners.ContainsKey(c.Id)).DistinctBy(c => owners[c.Id]).Take(MostParts).Select(c => c.Id)];
    }

    private sealed record FoundPart(long Id, double Rank);

    private sealed record PartOwner(long Id, long NounId);
}

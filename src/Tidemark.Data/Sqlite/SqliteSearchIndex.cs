using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Search;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Sqlite;

/// <summary>Full-text search with FTS5: one index over titles and summaries, one over the words inside files.</summary>
internal sealed class SqliteSearchIndex : SearchIndex
{
    private protected override string Words(SearchQuery query) =>
        string.Join(" AND ", query.Terms.Select(t => $"\"{string.Join(' ', t)}\""));

    private protected override Task<List<FoundNoun>> Nouns(
        TidemarkDbContext db, string words, CollaborativeId? within, int most, CancellationToken cancel)
    {
        var (everywhere, scope) = (within is null, within?.Value ?? Guid.Empty);
        return db.Database.SqlQuery<FoundNoun>($"""
            SELECT n."Id" AS "NounId", n."Kind", NULL AS "PartId"
            FROM "SearchNounWords" w JOIN "SearchNouns" n ON n."Id" = w.rowid
            WHERE "SearchNounWords" MATCH {words} AND ({everywhere} OR n."CollaborativeId" = {scope})
            ORDER BY bm25("SearchNounWords", 8.0, 1.0), n."Id" LIMIT {most}
            """).ToListAsync(cancel);
    }

    private protected override async Task<List<FoundNoun>> Parts(
        TidemarkDbContext db, string words, CollaborativeId? within, int most, CancellationToken cancel)
    {
        var (everywhere, scope) = (within is null, within?.Value ?? Guid.Empty);
        var found = await db.Database.SqlQuery<FoundNoun>($"""
            SELECT n."Id" AS "NounId", n."Kind", p."Id" AS "PartId"
            FROM "SearchPartWords" w JOIN "SearchParts" p ON p."Id" = w.rowid JOIN "SearchNouns" n ON n."Id" = p."SearchNounId"
            WHERE "SearchPartWords" MATCH {words} AND ({everywhere} OR n."CollaborativeId" = {scope})
            LIMIT {most}
            """).ToListAsync(cancel);
        if (found.Count is 0 || found.Count == most) return found;
        var best = await db.Database.SqlQuery<long>($"""
            SELECT rowid AS "Value" FROM "SearchPartWords" WHERE "SearchPartWords" MATCH {words} ORDER BY rank
            """).ToListAsync(cancel);
        var byPart = found.ToDictionary(f => f.PartId!.Value);
        return [.. best.Where(byPart.ContainsKey).Select(id => byPart[id])];
    }

    private protected override Task<List<SearchRow>> DescribeNouns(TidemarkDbContext db, string words, string ids, CancellationToken cancel) =>
        db.Database.SqlQuery<SearchRow>($"""
            SELECT n."Id" AS "NounId", n."Kind", n."CollaborativeId" AS "Collaborative", n."Path", n."Label", n."Title", n."Facts", NULL AS "Place",
                snippet("SearchNounWords", 1, char(2), char(3), '…', 30) AS "Context"
            FROM "SearchNounWords" w JOIN "SearchNouns" n ON n."Id" = w.rowid
            WHERE "SearchNounWords" MATCH {words} AND w.rowid IN (SELECT value FROM json_each({ids}))
            """).ToListAsync(cancel);

    private protected override Task<List<SearchRow>> DescribeParts(TidemarkDbContext db, string words, string ids, CancellationToken cancel) =>
        db.Database.SqlQuery<SearchRow>($"""
            SELECT n."Id" AS "NounId", n."Kind", n."CollaborativeId" AS "Collaborative", n."Path" || p."Suffix" AS "Path", n."Label", n."Title",
                n."Facts", p."Place", snippet("SearchPartWords", 0, char(2), char(3), '…', 30) AS "Context"
            FROM "SearchPartWords" w JOIN "SearchParts" p ON p."Id" = w.rowid JOIN "SearchNouns" n ON n."Id" = p."SearchNounId"
            WHERE "SearchPartWords" MATCH {words} AND w.rowid IN (SELECT value FROM json_each({ids}))
            """).ToListAsync(cancel);
}

using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Search;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Postgres;

/// <summary>Full-text search with tsvector columns that the engine itself keeps: weight A for titles, B for the rest.</summary>
internal sealed class PostgresSearchIndex : ISearchIndex
{
    /// <summary>Beyond so many matches inside files ranking says nothing and costs much: the first found are taken.</summary>
    private const int MostRanked = 5_000;

    private static readonly string Headline =
        $"StartSel={SearchHit.HitStart},StopSel={SearchHit.HitEnd},MaxWords=32,MinWords=12,MaxFragments=1,FragmentDelimiter=…";

    public async Task<IReadOnlyList<SearchHit>> Find(
        TidemarkDbContext db, SearchQuery query, CollaborativeId? collaborative, int limit, CancellationToken cancel)
    {
        if (query.IsEmpty) return [];
        var words = string.Join(' ', query.Terms.Select(t => t.Contains(' ', StringComparison.Ordinal) ? $"\"{t}\"" : t));
        var scope = collaborative?.Value;
        var nouns = await db.Database.SqlQuery<SearchRow>($"""
            WITH asked AS (SELECT websearch_to_tsquery('english', {words}) AS q),
            found AS (
                SELECT n.*, ts_rank_cd(n."Words", asked.q) AS score FROM "SearchNouns" n, asked
                WHERE n."Words" @@ asked.q AND ({scope}::uuid IS NULL OR n."CollaborativeId" = {scope})
                ORDER BY score DESC, n."Id" LIMIT {limit})
            SELECT f."Id" AS "NounId", f."Kind", f."Path", f."Label", f."Title", f."Facts", NULL AS "Place", NULL::bigint AS "PartId",
                ts_headline('english', f."Text", asked.q, {Headline}) AS "Context"
            FROM found f, asked ORDER BY f.score DESC, f."Id"
            """).ToListAsync(cancel);
        if (nouns.Count >= limit) return SearchRow.ToHits(nouns, limit);
        return SearchRow.ToHits([.. nouns, .. await Parts(db, words, scope, limit, cancel)], limit);
    }

    private static Task<List<SearchRow>> Parts(TidemarkDbContext db, string words, Guid? scope, int limit, CancellationToken cancel) =>
        db.Database.SqlQuery<SearchRow>($"""
            WITH asked AS (SELECT websearch_to_tsquery('english', {words}) AS q),
            some AS (
                SELECT p."Id", p."SearchNounId", ts_rank_cd(p."Words", asked.q) AS score FROM "SearchParts" p, asked
                WHERE p."Words" @@ asked.q
                    AND ({scope}::uuid IS NULL OR EXISTS
                        (SELECT 1 FROM "SearchNouns" n WHERE n."Id" = p."SearchNounId" AND n."CollaborativeId" = {scope}))
                LIMIT {MostRanked}),
            best AS (SELECT DISTINCT ON ("SearchNounId") * FROM some ORDER BY "SearchNounId", score DESC, "Id"),
            found AS (SELECT * FROM best ORDER BY score DESC, "Id" LIMIT {limit})
            SELECT n."Id" AS "NounId", n."Kind", n."Path" || p."Suffix" AS "Path", n."Label", n."Title", n."Facts", p."Place", p."Id" AS "PartId",
                ts_headline('english', p."Text", asked.q, {Headline}) AS "Context"
            FROM found f JOIN "SearchParts" p ON p."Id" = f."Id" JOIN "SearchNouns" n ON n."Id" = p."SearchNounId", asked
            ORDER BY f.score DESC, f."Id"
            """).ToListAsync(cancel);
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Search;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Postgres;

/// <summary>Full-text search with tsvector columns that the engine itself keeps: weight A for titles, B for the rest.</summary>
internal sealed class PostgresSearchIndex : SearchIndex
{
    private static readonly string Headline =
        $"StartSel=\"{SearchHit.HitStart}\",StopSel=\"{SearchHit.HitEnd}\",MaxWords=32,MinWords=12,MaxFragments=1,FragmentDelimiter=…";

    private protected override string Words(SearchQuery query) =>
        string.Join(" & ", query.Terms.Select(t => $"({string.Join(" <-> ", t.Select(w => $"'{Plain(w)}'"))})"));

    private protected override Task<List<FoundNoun>> Nouns(
        TidemarkDbContext db, string words, CollaborativeId? within, int most, CancellationToken cancel)
    {
        var (everywhere, scope) = (within is null, within?.Value ?? Guid.Empty);
        return db.Database.SqlQuery<FoundNoun>($"""
            SELECT n."Id" AS "NounId", n."Kind", NULL::bigint AS "PartId"
            FROM "SearchNouns" n, to_tsquery('tidemark', {words}) asked
            WHERE n."Words" @@ asked AND ({everywhere} OR n."CollaborativeId" = {scope})
            ORDER BY ts_rank_cd(n."Words", asked) DESC, n."Id" LIMIT {most}
            """).ToListAsync(cancel);
    }

    private protected override Task<List<FoundNoun>> Parts(
        TidemarkDbContext db, string words, CollaborativeId? within, int most, CancellationToken cancel)
    {
        var (everywhere, scope) = (within is null, within?.Value ?? Guid.Empty);
        return db.Database.SqlQuery<FoundNoun>($"""
            WITH found AS (
                SELECT n."Id" AS "NounId", n."Kind", p."Id" AS "PartId", p."Words", asked
                FROM "SearchParts" p JOIN "SearchNouns" n ON n."Id" = p."SearchNounId", to_tsquery('tidemark', {words}) asked
                WHERE p."Words" @@ asked AND ({everywhere} OR n."CollaborativeId" = {scope})
                LIMIT {most})
            SELECT "NounId", "Kind", "PartId" FROM found ORDER BY ts_rank_cd("Words", asked) DESC, "PartId"
            """).ToListAsync(cancel);
    }

    private protected override Task<List<SearchRow>> DescribeNouns(TidemarkDbContext db, string words, string ids, CancellationToken cancel) =>
        db.Database.SqlQuery<SearchRow>($"""
            SELECT n."Id" AS "NounId", n."Kind", n."CollaborativeId" AS "Collaborative", n."Path", n."Label", n."Title", n."Facts", NULL AS "Place",
                ts_headline('tidemark', n."Text", to_tsquery('tidemark', {words}), {Headline}) AS "Context"
            FROM "SearchNouns" n WHERE n."Id" IN (SELECT value::bigint FROM json_array_elements_text({ids}::json))
            """).ToListAsync(cancel);

    private protected override Task<List<SearchRow>> DescribeParts(TidemarkDbContext db, string words, string ids, CancellationToken cancel) =>
        db.Database.SqlQuery<SearchRow>($"""
            SELECT n."Id" AS "NounId", n."Kind", n."CollaborativeId" AS "Collaborative", n."Path" || p."Suffix" AS "Path", n."Label", n."Title",
                n."Facts", p."Place", ts_headline('tidemark', p."Text", to_tsquery('tidemark', {words}), {Headline}) AS "Context"
            FROM "SearchParts" p JOIN "SearchNouns" n ON n."Id" = p."SearchNounId"
            WHERE p."Id" IN (SELECT value::bigint FROM json_array_elements_text({ids}::json))
            """).ToListAsync(cancel);

    /// <summary>Without marks over letters, as <see cref="PostgresSearchTables"/> keeps the text.</summary>
    private static string Plain(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036f'));
}

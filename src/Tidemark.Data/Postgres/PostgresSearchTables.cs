using Microsoft.EntityFrameworkCore.Migrations;

namespace Tidemark.Data.Postgres;

/// <summary>
/// The tsvector columns that the engine keeps by itself, which the shared model does not name. The first migration
/// calls this at its end. Words are what they are on SQLite: runs of letters and digits, so that an address or a
/// hyphen does not hide a word; without marks over letters; with Porter's stems; and without stop words, so that a
/// phrase with “the” in it is looked for as it stands. Two differences are left: “as” and “is” lose their s
/// here, and a number that is no digit, such as the ₂ of CO₂, is not looked at.
/// </summary>
internal static class PostgresSearchTables
{
    public static void Create(MigrationBuilder migration)
    {
        migration.Sql("""
            CREATE TEXT SEARCH DICTIONARY tidemark_stems (TEMPLATE = snowball, Language = porter);
            CREATE TEXT SEARCH CONFIGURATION tidemark (COPY = pg_catalog.simple);
            ALTER TEXT SEARCH CONFIGURATION tidemark
                ALTER MAPPING FOR asciiword, word, numword, hword_asciipart, hword_part, hword_numpart WITH tidemark_stems;
            """);
        migration.Sql("""
            CREATE FUNCTION tidemark_plain(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
                SELECT regexp_replace(regexp_replace(normalize($1, NFD), '[\u0300-\u036f]', '', 'g'),
                    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7'
                    || '\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020]+', ' ', 'g')
                $$;
            """);
        migration.Sql("""
            ALTER TABLE "SearchNouns" ADD COLUMN "Words" tsvector GENERATED ALWAYS AS (
                setweight(to_tsvector('tidemark', tidemark_plain("Title")), 'A') || setweight(to_tsvector('tidemark', tidemark_plain("Text")), 'B')) STORED;
            ALTER TABLE "SearchParts" ADD COLUMN "Words" tsvector GENERATED ALWAYS AS (to_tsvector('tidemark', tidemark_plain("Text"))) STORED;
            CREATE INDEX "IX_SearchNouns_Words" ON "SearchNouns" USING gin ("Words");
            CREATE INDEX "IX_SearchParts_Words" ON "SearchParts" USING gin ("Words");
            """);
    }
}

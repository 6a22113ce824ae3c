using Microsoft.EntityFrameworkCore.Migrations;

namespace Tidemark.Data.Postgres;

/// <summary>
/// The tsvector columns that the engine keeps by itself, which the shared model does not name. The first migration
/// calls this at its end.
/// </summary>
internal static class PostgresSearchTables
{
    public static void Create(MigrationBuilder migration)
    {
        migration.Sql("""
            ALTER TABLE "SearchNouns" ADD COLUMN "Words" tsvector GENERATED ALWAYS AS (
                setweight(to_tsvector('english', "Title"), 'A') || setweight(to_tsvector('english', "Text"), 'B')) STORED;
            ALTER TABLE "SearchParts" ADD COLUMN "Words" tsvector GENERATED ALWAYS AS (to_tsvector('english', "Text")) STORED;
            CREATE INDEX "IX_SearchNouns_Words" ON "SearchNouns" USING gin ("Words");
            CREATE INDEX "IX_SearchParts_Words" ON "SearchParts" USING gin ("Words");
            """);
    }
}

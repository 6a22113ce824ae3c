using Microsoft.EntityFrameworkCore.Migrations;

namespace Tidemark.Data.Sqlite;

/// <summary>
/// The FTS5 tables and the triggers that keep them equal to the rows, which EF cannot describe. The first migration
/// calls this at its end. Stemming is English; marks over letters do not matter.
/// </summary>
internal static class SqliteSearchTables
{
    private const string Tokenizer = "tokenize = 'porter unicode61 remove_diacritics 2'";

    public static void Create(MigrationBuilder migration)
    {
        Index(migration, "SearchNouns", "SearchNounWords", "Title", "Text");
        Index(migration, "SearchParts", "SearchPartWords", "Text");
    }

    private static void Index(MigrationBuilder migration, string table, string words, params string[] columns)
    {
        var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
        var fresh = string.Join(", ", columns.Select(c => $"new.\"{c}\""));
        var stale = string.Join(", ", columns.Select(c => $"old.\"{c}\""));
        var remove = $"INSERT INTO \"{words}\"(\"{words}\", rowid, {names}) VALUES ('delete', old.\"Id\", {stale});";
        var add = $"INSERT INTO \"{words}\"(rowid, {names}) VALUES (new.\"Id\", {fresh});";
        migration.Sql($"CREATE VIRTUAL TABLE \"{words}\" USING fts5({names}, content = '{table}', content_rowid = 'Id', {Tokenizer});");
        migration.Sql($"CREATE TRIGGER \"{words}Added\" AFTER INSERT ON \"{table}\" BEGIN {add} END;");
        migration.Sql($"CREATE TRIGGER \"{words}Removed\" AFTER DELETE ON \"{table}\" BEGIN {remove} END;");
        migration.Sql($"CREATE TRIGGER \"{words}Changed\" AFTER UPDATE ON \"{table}\" BEGIN {remove} {add} END;");
    }
}

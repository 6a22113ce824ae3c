using Mono.Cecil;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>Tidemark.Data is the only project that names a database engine.</summary>
public sealed class EngineTests
{
    private const string Allowed = "Tidemark.Data";

    // By assembly too: EF's options for an engine sit in a namespace that names none.
    private static readonly string[] Engines =
    [
        "Microsoft.Data.Sqlite", "Microsoft.EntityFrameworkCore.Sqlite", "SQLitePCL", "SQLitePCLRaw", "Npgsql", "Npgsql.EntityFrameworkCore.PostgreSQL",
        "Tidemark.Data.Sqlite", "Tidemark.Data.Postgres",
    ];

    [Fact]
    public void Only_Data_names_an_engine() =>
        Report.None("An engine is named outside Tidemark.Data:",
            Built.Projects.Where(p => p != Allowed).SelectMany(p => Named(Built.Read(p).Types())));

    [Fact]
    public void Planted_uses_of_both_engines_are_reported()
    {
        var planted = Built.Planted.Types().Where(t => t.Room() == "Tidemark.Architecture.Tests.Planted.Engines");

        Assert.Equal(
        [
            "Tidemark.Architecture.Tests.Planted.Engines.NamesPostgres names Npgsql.NpgsqlConnection",
            "Tidemark.Architecture.Tests.Planted.Engines.NamesSqlite names Microsoft.Data.Sqlite.SqliteConnection",
            "Tidemark.Architecture.Tests.Planted.Engines.UsesSqliteOptions names Microsoft.EntityFrameworkCore.SqliteDbContextOptionsBuilderExtensions",
        ], Named(planted).Where(n => !n.Contains("Infrastructure", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Named(IEnumerable<TypeDefinition> types) =>
        from type in types
        from used in Mentions.Of(type)
        where Engines.Any(e => Lies(used.Room(), e) || Lies(used.Scope?.Name ?? "", e))
        select $"{type.FullName} names {used.FullName}";

    private static bool Lies(string name, string within) =>
        name == within || name.StartsWith(within + ".", StringComparison.Ordinal);
}

// Faults on purpose: each is what the rule about engines must find. Nothing runs this code.
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Tidemark.Architecture.Tests.Planted.Engines;

internal sealed class NamesSqlite
{
    public static object Open() => new SqliteConnection("Data Source=planted");
}

internal sealed class NamesPostgres
{
    public static object Open() => new NpgsqlConnection("Host=planted");
}

internal sealed class UsesSqliteOptions
{
    public static void Choose(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=planted");
}

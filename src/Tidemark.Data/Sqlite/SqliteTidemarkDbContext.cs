using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Tidemark.Data.Sqlite;

public sealed class SqliteTidemarkDbContext(DbContextOptions<SqliteTidemarkDbContext> options) : TidemarkDbContext(options);

/// <summary>For <c>dotnet ef</c> only; it opens no file.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteTidemarkDbContext>
{
    public SqliteTidemarkDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteTidemarkDbContext>().UseSqlite("Data Source=design.db").Options);
}

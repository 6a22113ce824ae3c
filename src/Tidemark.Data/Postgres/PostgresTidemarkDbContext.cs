using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Tidemark.Data.Postgres;

public sealed class PostgresTidemarkDbContext(DbContextOptions<PostgresTidemarkDbContext> options) : TidemarkDbContext(options);

/// <summary>For <c>dotnet ef</c> only; it opens no connection.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresTidemarkDbContext>
{
    public PostgresTidemarkDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresTidemarkDbContext>().UseNpgsql("Host=localhost;Database=design").Options);
}

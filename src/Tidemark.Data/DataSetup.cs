using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data.Jobs;
using Tidemark.Data.Postgres;
using Tidemark.Data.Search;
using Tidemark.Data.Sqlite;

namespace Tidemark.Data;

/// <summary>The one place where an engine is chosen.</summary>
public static class DataSetup
{
    /// <summary>The embedded engine, in the file at <paramref name="path"/>.</summary>
    public static IServiceCollection AddTidemarkSqlite(this IServiceCollection services, string path)
    {
        // The builder quotes: a folder's name may hold a semicolon.
        var connection = new SqliteConnectionStringBuilder { DataSource = path }.ToString();
        services.AddDbContextPool<TidemarkDbContext, SqliteTidemarkDbContext>(options => options
            .UseSqlite(connection, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(new SqlitePragmas()));
        services.AddSingleton<IJobClaim, SqliteJobClaim>();
        services.AddSingleton<SearchIndex, SqliteSearchIndex>();
        return services.AddSingleton<Suggestions>();
    }

    /// <summary>A PostgreSQL server, 15 or newer.</summary>
    public static IServiceCollection AddTidemarkPostgres(this IServiceCollection services, string connectionString)
    {
        services.AddDbContextPool<TidemarkDbContext, PostgresTidemarkDbContext>(options => options
            .UseNpgsql(connectionString, postgres => postgres.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)));
        services.AddSingleton<IJobClaim, PostgresJobClaim>();
        services.AddSingleton<SearchIndex, PostgresSearchIndex>();
        return services.AddSingleton<Suggestions>();
    }
}

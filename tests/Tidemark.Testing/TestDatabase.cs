using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;

namespace Tidemark.Testing;

/// <summary>
/// A database of its own, without the rest of the program: a file in a temporary folder, or a database on the test
/// run's PostgreSQL server. It is gone afterwards.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _place;
    private readonly string? _folder;
    private readonly bool _owns;

    private TestDatabase(Engine engine, string place, string? folder, bool owns)
    {
        (Engine, _place, _folder, _owns) = (engine, place, folder, owns);
        _services = Services(engine, place);
    }

    public Engine Engine { get; }

    /// <summary>A database with the schema of this program.</summary>
    public static async Task<TestDatabase> Create(Engine engine)
    {
        var database = Empty(engine);
        await database.Use(db => DatabaseUpgrade.Apply(db, CancellationToken.None));
        return database;
    }

    /// <summary>A database that is not there yet.</summary>
    public static TestDatabase Empty(Engine engine)
    {
        if (engine == Engine.Postgres) return At(engine, PostgresServer.Instance.NewDatabase());
        var folder = Directory.CreateTempSubdirectory("tidemark-data-").FullName;
        return new TestDatabase(engine, Path.Combine(folder, "tidemark.db"), folder, owns: true);
    }

    /// <summary>Whatever lies at this path or connection string. Files there are the caller's to remove.</summary>
    public static TestDatabase At(Engine engine, string place) => new(engine, place, folder: null, owns: true);

    /// <summary>The same database as another process has it: with connections and services of its own.</summary>
    public TestDatabase FromAnotherProcess() => new(Engine, _place, folder: null, owns: false);

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>One unit of work with a context of its own.</summary>
    public async Task<T> Use<T>(Func<TidemarkDbContext, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TidemarkDbContext>());
    }

    /// <inheritdoc cref="Use{T}"/>
    public Task Use(Func<TidemarkDbContext, Task> work) => Use(async db =>
    {
        await work(db);
        return true;
    });

    public Task Save(params object[] entities) => Use(async db =>
    {
        db.AddRange(entities);
        await db.SaveChangesAsync();
    });

    public async ValueTask DisposeAsync()
    {
        // A server that others own must not fill up.
        if (_owns && Engine == Engine.Postgres) await Drop();
        await _services.DisposeAsync();
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }

    private async Task Drop()
    {
        try
        {
            await Use(db => db.Database.EnsureDeletedAsync());
        }
        catch (Exception problem) when (problem is System.Data.Common.DbException or InvalidOperationException or ArgumentException)
        {
            // A test of a server that cannot be reached has nothing to remove.
        }
    }

    private static ServiceProvider Services(Engine engine, string place)
    {
        var services = new ServiceCollection();
        if (engine == Engine.Sqlite) services.AddTidemarkSqlite(place);
        else services.AddTidemarkPostgres(place);
        return services.BuildServiceProvider(validateScopes: true);
    }
}

/// <summary>One database on each engine, for the tests of one class.</summary>
public sealed class TestDatabases : IAsyncDisposable
{
    private readonly Dictionary<Engine, Task<TestDatabase>> _made = [];

    public Task<TestDatabase> On(Engine engine)
    {
        lock (_made)
        {
            if (!_made.TryGetValue(engine, out var database)) _made[engine] = database = TestDatabase.Create(engine);
            return database;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _made.Values) await (await database).DisposeAsync();
    }
}

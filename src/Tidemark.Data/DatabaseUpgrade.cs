using System.Data.Common;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Tidemark.Data;

/// <summary>Why a database cannot be used, as one plain sentence for the operator.</summary>
public sealed class DatabaseUnusableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Brings a database to the schema of this program.</summary>
public static class DatabaseUpgrade
{
    /// <summary>Applies what is missing. A database that is up to date is left alone.</summary>
    /// <returns>The names of the migrations that were applied, oldest first.</returns>
    /// <exception cref="DatabaseUnusableException">It cannot be reached or written, or is of a newer schema.</exception>
    public static Task<IReadOnlyList<string>> Apply(TidemarkDbContext db, CancellationToken cancel) => Explained<IReadOnlyList<string>>(db, async () =>
    {
        await RefuseNewer(db, cancel);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        if (pending.Count > 0) await db.Database.MigrateAsync(cancel);
        return pending;
    });

    /// <summary>Whether the schema is the one this program was built for.</summary>
    /// <exception cref="DatabaseUnusableException">It cannot be reached, or is of a newer schema.</exception>
    public static Task<bool> IsCurrent(TidemarkDbContext db, CancellationToken cancel) => Explained(db, async () =>
    {
        await RefuseNewer(db, cancel);
        return !(await db.Database.GetPendingMigrationsAsync(cancel)).Any();
    });

    private static async Task<T> Explained<T>(TidemarkDbContext db, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception problem) when (problem is DbException or SocketException)
        {
            throw Explain(db, problem);
        }
        catch (InvalidOperationException problem) when (problem.InnerException is DbException or SocketException)
        {
            throw Explain(db, problem.InnerException!);
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            // A connection string that cannot be read is noticed when the first connection is made.
            throw Explain(db, problem);
        }
    }

    private static async Task RefuseNewer(TidemarkDbContext db, CancellationToken cancel)
    {
        // A database that is not there yet has no history, and asking for it would fail on PostgreSQL.
        if (!await db.Database.GetService<IHistoryRepository>().ExistsAsync(cancel)) return;
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var unknown = (await db.Database.GetAppliedMigrationsAsync(cancel)).FirstOrDefault(m => !known.Contains(m));
        if (unknown is not null)
            throw new DatabaseUnusableException(
                $"The database was made by a newer Tidemark (it has the schema “{unknown}”, which this program does not know). "
                + "Nothing was changed. Start the newer program, or restore a backup from before the upgrade.");
    }

    private static DatabaseUnusableException Explain(TidemarkDbContext db, Exception problem) => new(
        db.Database.IsSqlite()
            ? $"The database file cannot be used: {problem.Message} Check that the data folder exists, can be written, and holds a Tidemark database."
            : $"The PostgreSQL server cannot be used: {problem.Message} Check ConnectionStrings__Tidemark and that the server runs.",
        problem);
}

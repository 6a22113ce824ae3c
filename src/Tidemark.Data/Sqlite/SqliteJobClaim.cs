using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Jobs;

namespace Tidemark.Data.Sqlite;

/// <summary>SQLite has one writer at a time, so an update that picks its own row can never pick another runner's.</summary>
internal sealed class SqliteJobClaim : IJobClaim
{
    public async Task<Job?> Claim(TidemarkDbContext db, DateTime now, DateTime until, CancellationToken cancel)
    {
        var claimed = await db.Jobs.FromSql($"""
            UPDATE "Jobs" SET "ClaimedUntil" = {until}, "Attempts" = "Attempts" + 1
            WHERE "Id" = (
                SELECT "Id" FROM "Jobs"
                WHERE "Finished" IS NULL AND "NotBefore" <= {now} AND ("ClaimedUntil" IS NULL OR "ClaimedUntil" < {now})
                ORDER BY "NotBefore", "Id" LIMIT 1)
            RETURNING *
            """).ToListAsync(cancel);
        return claimed.SingleOrDefault();
    }
}

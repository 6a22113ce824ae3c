using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Jobs;

namespace Tidemark.Data.Postgres;

/// <summary>Several runners claim at once: a row that another holds is passed over.</summary>
internal sealed class PostgresJobClaim : IJobClaim
{
    public async Task<Job?> Claim(TidemarkDbContext db, DateTime now, DateTime until, CancellationToken cancel)
    {
        var claimed = await db.Jobs.FromSql($"""
            UPDATE "Jobs" SET "ClaimedUntil" = {until}, "Attempts" = "Attempts" + 1
            WHERE "Id" = (
                SELECT "Id" FROM "Jobs"
                WHERE "Finished" IS NULL AND "NotBefore" <= {now} AND ("ClaimedUntil" IS NULL OR "ClaimedUntil" < {now})
                ORDER BY "NotBefore", "Id" LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING *
            """).ToListAsync(cancel);
        return claimed.SingleOrDefault();
    }
}

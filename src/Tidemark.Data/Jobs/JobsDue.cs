using Microsoft.EntityFrameworkCore;

namespace Tidemark.Data.Jobs;

public static class JobsDue
{
    /// <summary>How many jobs run now or are due until then (UTC).</summary>
    public static Task<int> CountJobs(this TidemarkDbContext db, DateTime until, CancellationToken cancel) =>
        db.Set<Job>().CountAsync(j => j.Finished == null && j.NotBefore <= until, cancel);
}

namespace Tidemark.Data.Jobs;

/// <summary>Takes jobs from the queue; each engine does it in its own way, side by side.</summary>
public interface IJobClaim
{
    /// <summary>
    /// Claims the job that waits longest, for this runner alone, until <paramref name="until"/> (UTC).
    /// Null when none is due.
    /// </summary>
    Task<Job?> Claim(TidemarkDbContext db, DateTime now, DateTime until, CancellationToken cancel);
}

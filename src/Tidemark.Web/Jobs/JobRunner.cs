using System.Diagnostics;
using Tidemark.Data;
using Tidemark.Data.Jobs;

namespace Tidemark.Web.Jobs;

/// <summary>Runs jobs one after another, for as long as the process lives. Several processes may share one queue.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(15);

    /// <summary>Runs all that is due now, and says how many jobs that were.</summary>
    public async Task<int> RunDue(CancellationToken cancel)
    {
        var count = 0;
        while (await RunNext(cancel)) count++;
        return count;
    }

    /// <summary>
    /// Waits until nothing runs and nothing is due soon, in this process or another. False when that takes longer than
    /// <paramref name="patience"/>.
    /// </summary>
    public async Task<bool> Rest(TimeSpan patience, CancellationToken cancel)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < patience; await Task.Delay(Pause, TimeProvider.System, cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<TidemarkDbContext>();
            if (await db.CountJobs(clock.GetUtcNow().UtcDateTime + Soon, cancel) == 0) return true;
        }
        return false;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunDue(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                log.LogError(problem, "The job queue could not be read. The runner tries again.");
            }
            await Task.Delay(Pause, TimeProvider.System, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> RunNext(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TidemarkDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var job = await scope.ServiceProvider.GetRequiredService<IJobClaim>().Claim(db, now, now + Claim, cancel);
        if (job is null) return false;
        try
        {
            await Run(job, cancel);
            job.Succeed(clock.GetUtcNow().UtcDateTime);
        }
        catch (Exception problem) when (!cancel.IsCancellationRequested)
        {
            Fail(job, problem);
        }
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>In a scope of its own: what the work does to its database context must not touch the job's row.</summary>
    private async Task Run(Job job, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var definition = scope.ServiceProvider.GetServices<IJobDefinition>().SingleOrDefault(d => d.Kind == job.Kind)
            ?? throw new InvalidOperationException($"This program has no job of the kind “{job.Kind}”.");
        await definition.Run(job.Payload, cancel);
    }

    private void Fail(Job job, Exception problem)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (job.Attempts >= MostAttempts)
        {
            log.LogError(problem, "Job {Kind} {Id} failed {Attempts} times and was given up.", job.Kind, job.Id, job.Attempts);
            job.FailForGood(problem.Message, now);
            return;
        }
        var retry = now + TimeSpan.FromSeconds(Math.Pow(4, job.Attempts));
        log.LogWarning(problem, "Job {Kind} {Id} failed. It is tried again at {Retry:u}.", job.Kind, job.Id, retry);
        job.FailForNow(problem.Message, retry);
    }
}

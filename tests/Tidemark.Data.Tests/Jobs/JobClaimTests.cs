using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Jobs;

namespace Tidemark.Data.Tests.Jobs;

/// <summary>Each job is run by one runner, however many there are, and by another one when that dies.</summary>
public sealed class JobClaimTests
{
    private static readonly DateTime Now = new(2026, 6, 15, 12, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Until = Now.AddMinutes(15);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Eight_runners_run_each_of_100_jobs_once(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await database.Save([.. Enumerable.Range(0, 100).Select(n => new Job("kind", $"{n}", Now))]);
        var run = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            while (await Claim(database, run.Add)) { }
        })));

        Assert.Equal(Enumerable.Range(0, 100), run.Select(int.Parse).Order());
        Assert.All(await All(database), job => Assert.Equal((1, null, Now), (job.Attempts, job.ClaimedUntil, job.Finished)));

        static async Task<bool> Claim(TestDatabase database, Action<string> run) => await database.Use(async db =>
        {
            if (await Patiently(() => database.Get<IJobClaim>().Claim(db, Now, Until, CancellationToken.None)) is not { } job) return false;
            run(job.Payload);
            job.Succeed(Now);
            await Patiently(() => db.SaveChangesAsync());
            return true;
        });
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_job_that_waits_longest_comes_first_and_none_before_its_time(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await database.Save(new Job("kind", "later", Now.AddTicks(10)), new Job("kind", "second", Now), new Job("kind", "first", Now.AddMilliseconds(-1)));

        Assert.Equal("first", (await Claim(database, Now))!.Payload);
        Assert.Equal("second", (await Claim(database, Now))!.Payload);
        Assert.Null(await Claim(database, Now));
        Assert.Equal("later", (await Claim(database, Now.AddSeconds(1)))!.Payload);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_claim_that_ran_out_is_taken_over(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await database.Save(new Job("kind", "a", Now));

        var first = await Claim(database, Now);
        Assert.Equal((1, Until), (first!.Attempts, first.ClaimedUntil));
        Assert.Null(await Claim(database, Until));

        var second = await Claim(database, Until.AddSeconds(1));
        Assert.Equal((first.Id, 2), (second!.Id, second.Attempts));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_job_that_failed_waits_for_its_next_try_and_one_that_failed_for_good_is_done(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await database.Save(new Job("kind", "a", Now));

        await Claim(database, Now, job => job.FailForNow("The disk is full.", Now.AddMinutes(4)));
        var waiting = Assert.Single(await All(database));
        Assert.Equal((1, "The disk is full.", Now.AddMinutes(4), null, null), (waiting.Attempts, waiting.Error, waiting.NotBefore, waiting.ClaimedUntil, waiting.Finished));
        Assert.Null(await Claim(database, Now.AddMinutes(3)));

        await Claim(database, Now.AddMinutes(4), job => job.FailForGood("It is still full.", Now.AddMinutes(5)));
        var given = Assert.Single(await All(database));
        Assert.Equal((2, "It is still full.", Now.AddMinutes(5), null), (given.Attempts, given.Error, given.Finished, given.ClaimedUntil));
        Assert.Null(await Claim(database, Now.AddDays(1)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_job_that_succeeds_after_a_failure_keeps_no_error(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await database.Save(new Job("kind", "a", Now));
        await Claim(database, Now, job => job.FailForNow("Not yet.", Now));

        await Claim(database, Now, job => job.Succeed(Now.AddMinutes(1)));

        var done = Assert.Single(await All(database));
        Assert.Equal((2, null, Now.AddMinutes(1)), (done.Attempts, done.Error, done.Finished));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Whatever_an_error_says_it_can_be_stored(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        string[] errors = [new string('a', 5000), new string('a', 1999) + "😀 and more", "a\0b", "half \uD83D of one"];
        foreach (var error in errors)
        {
            await database.Save(new Job("kind", "a", Now));
            await Claim(database, Now, job => job.FailForGood(error, Now));
        }

        var stored = (await All(database)).Select(j => j.Error).ToList();

        Assert.Equal([new string('a', 2000), new string('a', 1999), "a b", "half \uFFFD of one"], stored);
    }

    private static Task<Job?> Claim(TestDatabase database, DateTime now, Action<Job>? then = null) => database.Use(async db =>
    {
        var job = await database.Get<IJobClaim>().Claim(db, now, now.AddMinutes(15), CancellationToken.None);
        if (job is not null && then is not null)
        {
            then(job);
            await db.SaveChangesAsync();
        }
        return job;
    });

    /// <summary>SQLite gives up on a writer that waits for 10 seconds, which a busy machine can reach. It has done nothing then.</summary>
    private static async Task<T> Patiently<T>(Func<Task<T>> work)
    {
        while (true)
        {
            try
            {
                return await work();
            }
            catch (Exception problem) when (problem.GetBaseException().Message.Contains("database is locked", StringComparison.Ordinal))
            {
                await Task.Yield();
            }
        }
    }

    private static Task<List<Job>> All(TestDatabase database) => database.Use(db => db.Jobs.AsNoTracking().OrderBy(j => j.Id).ToListAsync());
}

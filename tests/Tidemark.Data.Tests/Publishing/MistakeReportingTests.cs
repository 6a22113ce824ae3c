using Tidemark.Data.Publishing;

namespace Tidemark.Data.Tests.Publishing;

public sealed class MistakeReportingTests
{
    private static readonly DateTime At = new(2026, 6, 15, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_form_that_is_sent_many_times_at_once_makes_one_report(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        var id = Guid.CreateVersion7();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            Keep(database, new MistakeReport(id, "/a", ReportWish.Remove, "It names me.", "a@example.org", At)))));

        var report = Assert.Single(await Read(database));
        Assert.Equal((id, "/a", ReportWish.Remove, "It names me.", "a@example.org", At), (report.Id, report.Page, report.Wish, report.Text, report.ReplyTo, report.At));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Whatever_is_typed_can_be_kept(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        const string typed = "'; DROP TABLE \"MistakeReports\"; -- 😀\nנאום";

        await Keep(database, new MistakeReport(Guid.CreateVersion7(), "/a\0", ReportWish.Correct, typed + "\0\uD83D", "a\0\uD83D", At));

        var report = Assert.Single(await Read(database));
        Assert.Equal(("/a ", typed + " \uFFFD", "a \uFFFD"), (report.Page, report.Text, report.ReplyTo));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Reports_are_read_oldest_first_and_removed_one_by_one(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        var (late, early) = (Report(At.AddMinutes(1)), Report(At));
        await Keep(database, late);
        await Keep(database, early);

        Assert.Equal([early.Id, late.Id], (await Read(database)).Select(r => r.Id));
        Assert.True(await database.Use(db => db.RemoveMistakeReport(early.Id, CancellationToken.None)));
        Assert.False(await database.Use(db => db.RemoveMistakeReport(early.Id, CancellationToken.None)));
        Assert.Equal([late.Id], (await Read(database)).Select(r => r.Id));
    }

    private static MistakeReport Report(DateTime at) => new(Guid.CreateVersion7(), "/a", ReportWish.Correct, "Wrong", null, at);

    private static Task Keep(TestDatabase database, MistakeReport report) => database.Use(db => db.KeepMistakeReport(report, CancellationToken.None));

    private static Task<IReadOnlyList<MistakeReport>> Read(TestDatabase database) => database.Use(db => db.ReadMistakeReports(CancellationToken.None));
}

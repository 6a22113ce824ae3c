using System.Net;
using Microsoft.Data.Sqlite;
using Tidemark.Testing;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Help;

public sealed class FailureTests(DemoSite demo)
{
    [Theory]
    [InlineData(400, "We could not read that request")]
    [InlineData(403, "You cannot open this page")]
    [InlineData(405, "That does not work here")]
    [InlineData(410, "This page is no longer available")]
    [InlineData(413, "That was too large")]
    [InlineData(429, "Too many requests")]
    [InlineData(500, "Something went wrong")]
    [InlineData(503, "The site is not available right now")]
    [InlineData(418, "That did not work")]
    [InlineData(200, "We cannot find that page")]
    public async Task Each_refusal_has_its_own_words_and_is_not_kept(int status, string heading)
    {
        using var response = await demo.Http.GetAsync($"/error/{status}", TestContext.Current.CancellationToken);

        Assert.Equal(status == 200 ? 404 : status, (int)response.StatusCode);
        var page = await response.Html();
        Assert.Equal(heading, Assert.Single(page.QuerySelectorAll("h1")).Words());
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
        Assert.NotEqual(true, response.Headers.CacheControl?.Public);
    }

    [Theory]
    [InlineData("PUT", "/search")]
    [InlineData("POST", "/search")]
    [InlineData("DELETE", "/help")]
    [InlineData("POST", "/report/thank-you")]
    [InlineData("PATCH", "/report")]
    public async Task A_method_that_a_page_does_not_take_is_a_405_that_says_which_it_does(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await demo.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("GET", response.Content.Headers.Allow);
        Assert.Equal("That does not work here", (await response.Html()).QuerySelector("h1").Words());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_a_413()
    {
        using var content = new StringContent(new string('x', 70_000));
        using var response = await demo.Http.PostAsync("/report", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("That was too large", (await response.Html()).QuerySelector("h1").Words());
    }

    [Fact]
    public async Task Whoever_searches_too_often_is_asked_to_wait_and_may_go_on_reading()
    {
        using var pack = TemporaryPack.Minimal();
        await using var site = await TidemarkSite.Start(packs: [pack.Folder], settings: "--Tidemark:CostlyCallsAMinute=3");
        for (var i = 0; i < 3; i++) await site.Http.Page("/search?q=steps");

        using var refused = await site.Http.GetAsync("/search?q=steps", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("Too many requests", (await refused.Html()).QuerySelector("h1").Words());
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        await site.Http.Page("/help");
        // Who is named on a page can ask for removal, however much somebody else at the same address searches.
        await site.Http.Page("/report");
        using var unread = await site.Http.PostAsync("/report", new StringContent(""), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, unread.StatusCode);
    }

    [Fact]
    public async Task Without_its_database_the_site_says_so_and_recovers_by_itself()
    {
        using var pack = TemporaryPack.Minimal();
        await using var site = await TidemarkSite.Start(packs: [pack.Folder], settings: "--Logging:LogLevel:Default=None");
        var file = Path.Combine(site.DataFolder, "tidemark.db");
        await site.Http.Page("/search?q=steps");

        TakeAway(file);
        using (var response = await site.Http.GetAsync("/search?q=steps", TestContext.Current.CancellationToken))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal("The site is not available right now", (await response.Html()).QuerySelector("h1").Words());
        }
        using (var health = await site.Http.GetAsync("/health/ready", TestContext.Current.CancellationToken))
            Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        await site.Http.Page("/help");

        BringBack(file);
        Assert.Single((await site.Http.Page("/search?q=steps")).QuerySelectorAll("ol.tm-rows > li"));
    }

    [Fact]
    public async Task A_failure_of_the_program_is_a_500_with_a_reference_and_no_detail()
    {
        using var pack = TemporaryPack.Minimal();
        await using var site = await TidemarkSite.Start(packs: [pack.Folder], settings: "--Logging:LogLevel:Default=None");
        // A damaged row: no program of ours writes such a kind.
        await using (var db = new SqliteConnection($"Data Source={Path.Combine(site.DataFolder, "tidemark.db")};Pooling=False"))
        {
            await db.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = db.CreateCommand();
            command.CommandText = "UPDATE SearchNouns SET Kind = 'Nonsense'";
            Assert.True(await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken) > 0);
        }

        using var response = await site.Http.GetAsync("/search?q=steps", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var page = await response.Html();
        Assert.Equal("Something went wrong", page.QuerySelector("h1").Words());
        Assert.NotEmpty(page.QuerySelector("main code").Words());
        Assert.DoesNotContain("Nonsense", page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Puts a folder where the database was: it can then neither be opened nor made.</summary>
    private static void TakeAway(string file)
    {
        SqliteConnection.ClearAllPools();
        foreach (var part in new[] { "", "-wal", "-shm" })
            if (File.Exists(file + part)) File.Move(file + part, $"{file}.away{part}");
        Directory.CreateDirectory(file);
    }

    private static void BringBack(string file)
    {
        Directory.Delete(file);
        foreach (var part in new[] { "", "-wal", "-shm" })
            if (File.Exists($"{file}.away{part}")) File.Move($"{file}.away{part}", file + part);
    }
}

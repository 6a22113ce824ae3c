using System.Text;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Api;

public sealed class ReferenceTests(DemoSite demo)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_shows_every_operation_with_a_real_answer_and_asks_nobody_else()
    {
        var page = await demo.Http.Page("/api");

        Assert.Equal("Open data and API", page.QuerySelector("h1").Words());
        Assert.True(page.QuerySelectorAll(".tm-op").Length >= 24);
        Assert.All(page.QuerySelectorAll(".tm-op"), operation => Assert.NotNull(operation.QuerySelector("pre.tm-code code")));
        Assert.Contains("\"slug\": \"calm-wards\"", page.QuerySelector("#listCollaboratives pre")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 to 200; 50 if left out", page.QuerySelector("#listTalks").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("script[src], link[rel=stylesheet], img"), e => (e.GetAttribute("src") ?? e.GetAttribute("href"))!.Contains("//", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src])"));
        foreach (var address in page.QuerySelectorAll(".tm-op p > a").Select(a => a.GetAttribute("href")!))
            Assert.NotEmpty(await demo.Http.GetByteArrayAsync(address, Cancel));
    }

    [Fact]
    public async Task An_empty_site_has_the_page_too_without_examples()
    {
        await using var site = await TidemarkSite.Start(packs: []);

        var page = await site.Http.Page("/api");

        Assert.True(page.QuerySelectorAll(".tm-op").Length >= 24);
        Assert.Empty(page.QuerySelectorAll(".tm-op pre"));
    }

    [Fact]
    public async Task Tables_open_in_Excel_and_R()
    {
        using var response = await demo.Http.GetAsync("/sexual-safety/learning-sets.csv", Cancel);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancel);
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n");

        Assert.Equal("text/csv; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("number,number_basis,kind,title,date,date_precision,", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("9,", StringComparison.Ordinal) && line.Contains(",learning-set,", StringComparison.Ordinal) && line.Contains(",day,,,,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_of_talks_names_who_gave_them_and_leaves_out_hidden_ones()
    {
        var table = await demo.Http.GetStringAsync("/calm-wards/talks.csv", Cancel);

        Assert.Contains("\"Marisol Penhallow (programme lead, Wayfarer Improvement Network); Rafe Undercliffe (data analyst, Wayfarer Improvement Network)\"", table, StringComparison.Ordinal);
        Assert.DoesNotContain("marshwort", table, StringComparison.Ordinal);
    }
}

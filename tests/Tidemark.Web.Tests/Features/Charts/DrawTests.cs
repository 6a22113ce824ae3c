using System.Net;
using System.Reflection;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc;
using Tidemark.Testing;
using Tidemark.Web.Features.Charts;

namespace Tidemark.Web.Tests.Features.Charts;

public sealed class DrawTests(DemoSite demo)
{
    private const string Falls = "Week beginning\tFalls\n5/1/2026\t4\n12/1/2026\t3\n19/1/2026\t6\n26/1/2026\t5\n2/2/2026\t4\n9/2/2026\t5\n16/2/2026\t3\n"
        + "23/2/2026\t6\n2/3/2026\t4\n9/3/2026\t5\n16/3/2026\t4\n23/3/2026\t3\n30/3/2026\t30\n";

    [Fact]
    public async Task Pasted_rows_are_drawn_in_three_sizes_with_words_and_a_table()
    {
        var page = await Drawn(("data", Falls));

        Assert.Equal(3, page.QuerySelectorAll(".tm-figure svg[role=img]").Length);
        Assert.Equal(13, page.QuerySelectorAll(".tm-scroll tbody tr").Length);
        Assert.Contains("C chart", page.QuerySelector("#result .tm-meta").Words(), StringComparison.Ordinal);
        Assert.Equal(Falls.Trim(), page.QuerySelector<IHtmlTextAreaElement>("#data")!.Value.Trim());
    }

    [Fact]
    public async Task Options_change_the_chart_and_stay_in_the_form_and_in_a_link_without_the_numbers()
    {
        var page = await Drawn(("data", Falls), ("chart", "i"), ("rules", "mdc"), ("target", "5"), ("change", "2026-02-02: Mats\r\n2026-03-02: Lights"), ("title", "Falls & slips"));

        Assert.Contains("XmR chart · Making Data Count rules", page.QuerySelector("#result .tm-meta").Words(), StringComparison.Ordinal);
        Assert.Equal("i", page.QuerySelector<IHtmlSelectElement>("select[name=chart]")!.Value);
        var link = page.QuerySelector("[data-options]")!.GetAttribute("href")!;
        Assert.StartsWith("/charts?", link, StringComparison.Ordinal);
        Assert.DoesNotContain("data=", link, StringComparison.Ordinal);
        var opened = await demo.Http.Page(link);
        Assert.Equal("5", opened.QuerySelector("#target")!.GetAttribute("value"));
        Assert.Equal("Falls & slips", opened.QuerySelector("#title")!.GetAttribute("value"));
        Assert.Equal(["2026-02-02:Mats", "2026-03-02:Lights"], opened.QuerySelector<IHtmlTextAreaElement>("#change")!.Value.Split('\n'));
    }

    [Theory]
    [InlineData("", "There are no data")]
    [InlineData("Week\tFalls\n5/1/2026\t4\n12/1/2026\tmany\n19/1/2026\t6", "Row 3, column B")]
    [InlineData("Week\tFalls\n5/1/2026\t4\n31/2/2026\t3", "Row 3, column A")]
    [InlineData("Month\tFalls\nJan 2024\tn/a\nFeb 2024\tn/a\nMar 2024\tn/a", "Column B: There is no number here")]
    [InlineData("only words here", "no column of dates")]
    public async Task What_cannot_be_drawn_is_named_and_nothing_typed_is_lost(string data, string problem)
    {
        using var answer = await Send(("data", data), ("title", "Kept"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.Html();
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Contains(problem, page.QuerySelector(".nhsuk-error-summary").Words(), StringComparison.Ordinal);
        Assert.Equal("Kept", page.QuerySelector("#title")!.GetAttribute("value"));
        Assert.Equal(data, page.QuerySelector<IHtmlTextAreaElement>("#data")!.Value);
        Assert.Empty(page.QuerySelectorAll(".tm-figure svg"));
    }

    [Fact]
    public async Task A_wrong_option_is_named_beside_the_numbers_that_are_kept()
    {
        using var answer = await Send(("data", Falls), ("phase", "no date"), ("chart", "pie"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var words = (await answer.Html()).QuerySelector(".nhsuk-error-summary").Words();
        Assert.Contains("phase:", words, StringComparison.Ordinal);
        Assert.Contains("“pie”", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_drawn_and_its_table_is_put_into_the_box()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Woche;Stürze\n5.1.2026;4,5\n12.1.2026;3\n")).ToArray()), "file", "stuerze.csv" } };

        using var answer = await demo.Http.PostAsync("/charts", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Html();
        Assert.Equal("Woche\tStürze\n5.1.2026\t4,5\n12.1.2026\t3", page.QuerySelector<IHtmlTextAreaElement>("#data")!.Value.Trim());
        Assert.Contains("Stürze", page.QuerySelector(".tm-figure title")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("svg", "image/svg+xml", "<svg")]
    [InlineData("csv", "text/csv; charset=utf-8", "\uFEFFWeek from")]
    [InlineData("json", "application/json", "{")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PK")]
    public async Task A_chart_is_taken_away_as_a_file(string format, string type, string begins)
    {
        using var answer = await Send(("data", Falls), ("save", format));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.EndsWith($".{format}", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.StartsWith(begins, Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_of_what_was_drawn()
    {
        using var answer = await Send(("data", Falls));

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(demo.Site.DataFolder, "*", SearchOption.AllDirectories), f => File.ReadAllBytes(f).AsSpan().IndexOf("30/3/2026"u8) >= 0);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202Eevil\u0000\uFFFF")]
    [InlineData("👩‍⚕️ العربية")]
    public async Task Hostile_words_are_words(string title)
    {
        var page = await Drawn(("data", Falls), ("title", title), ("note", $"2026-02-02:{title}"));

        Assert.Empty(page.QuerySelectorAll("#result script"));
        Assert.NotEmpty(page.QuerySelectorAll(".tm-figure svg"));
    }

    [Fact]
    public async Task A_table_that_is_too_large_is_refused()
    {
        using var answer = await Send(("data", new string('1', 5_000_001)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("larger than", (await answer.Html()).QuerySelector(".nhsuk-error-summary").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_series_is_drawn_in_words_and_files_and_says_why_there_is_no_picture()
    {
        var data = new StringBuilder("Reading\n");
        for (var i = 0; i < 5_000; i++) data.Append(i % 7).Append(".5\n");

        var page = await Drawn(("data", data.ToString()));

        Assert.Empty(page.QuerySelectorAll(".tm-figure svg"));
        Assert.Contains("5,000 points", page.QuerySelector("#result").Words(), StringComparison.Ordinal);
        Assert.Equal(DrawModel.MostRows, page.QuerySelectorAll(".tm-scroll tbody tr").Length);
    }

    [Theory]
    [InlineData("falls")]
    [InlineData("huddles")]
    [InlineData("events")]
    public async Task An_example_is_drawn_at_once(string example)
    {
        var page = await demo.Http.Page($"/charts?example={example}");

        Assert.Equal(3, page.QuerySelectorAll(".tm-figure svg").Length);
        Assert.Empty(page.QuerySelectorAll(".nhsuk-error-summary"));
        Assert.Contains("(invented)", page.QuerySelector<IHtmlInputElement>("#place")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("text/plain", "data=1")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"data\"\r\n\r\ncut o")]
    [InlineData("application/x-www-form-urlencoded", "%zz%00%ff=1")]
    public async Task What_is_no_whole_form_is_refused_in_words(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await demo.Http.PostAsync("/charts", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty((await answer.Html()).QuerySelectorAll(".nhsuk-error-summary li"));
    }

    [Fact]
    public async Task Many_problems_are_counted_and_the_first_are_named()
    {
        var data = new StringBuilder("Month\tFalls\n");
        for (var i = 0; i < 500; i++) data.Append("Jan 2024\tmany\n");
        var notes = string.Join('\n', Enumerable.Repeat("2024-01-01:Note", 300));

        using var answer = await Send(("data", data.ToString()), ("note", notes));

        var said = (await answer.Html()).QuerySelectorAll(".nhsuk-error-summary li");
        Assert.InRange(said.Length, 1, DrawModel.MostSaid + 1);
        Assert.Equal(said.Length, said.Select(l => l.TextContent).Distinct().Count());
    }

    [Fact]
    public void Only_the_form_of_charts_is_free_of_a_token_against_forgery()
    {
        var free = typeof(DrawModel).Assembly.GetTypes().Where(t => t.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is not null);

        Assert.Equal([typeof(DrawModel)], free);
    }

    private async Task<IHtmlDocument> Drawn(params (string Name, string Value)[] fields)
    {
        using var answer = await Send(fields);
        var page = await answer.Html();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, page.QuerySelector(".nhsuk-error-summary").Words());
        return page;
    }

    private async Task<HttpResponseMessage> Send(params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        return await demo.Http.PostAsync("/charts", form);
    }
}

using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Data.Publishing;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Help;

public sealed class ReportTests(ReportTests.OwnSite own) : IClassFixture<ReportTests.OwnSite>
{
    private TidemarkSite Site => own.Site;

    [Fact]
    public async Task A_filled_form_is_kept_and_thanked_for()
    {
        var form = await Form.Open(Site, "/report?page=/sexual-safety");

        using var answer = await form.Send(wish: "remove", text: "Take my\r\nname off.", replyTo: " someone@example.org ");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/report/thank-you", answer.Headers.Location!.OriginalString);
        Assert.Contains("What happens next", (await Site.Http.Page("/report/thank-you")).QuerySelector("main").Words(), StringComparison.Ordinal);
        var report = (await Reports()).Single(r => r.ReplyTo == "someone@example.org");
        Assert.Equal(("/sexual-safety", ReportWish.Remove, "someone@example.org"), (report.Page, report.Wish, report.ReplyTo));
        Assert.Equal("Take my\nname off.", report.Text);
    }

    [Fact]
    public async Task The_same_form_sent_twice_even_at_once_makes_one_report()
    {
        var form = await Form.Open(Site);
        var before = (await Reports()).Count;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.Send(wish: "correct", text: "The date is wrong.")));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        Assert.Equal(before + 1, (await Reports()).Count);
        foreach (var answer in answers) answer.Dispose();
    }

    [Fact]
    public async Task Other_words_from_a_form_that_was_sent_before_are_kept_too()
    {
        var form = await Form.Open(Site);

        using var first = await form.Send(wish: "correct", text: "The date of set 2 is wrong.");
        using var second = await form.Send(wish: "correct", text: "The date of set 3 is wrong.");

        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        var kept = (await Reports()).Select(r => r.Text).ToList();
        Assert.Contains("The date of set 2 is wrong.", kept);
        Assert.Contains("The date of set 3 is wrong.", kept);
    }

    [Theory]
    [InlineData("", "", "", "wish text")]
    [InlineData("correct", "\u200B", "", "text")]
    [InlineData("correct", "   ", "", "text")]
    [InlineData("7", "Wrong.", "", "wish")]
    [InlineData("correct", "Wrong.", "not an address", "replyto")]
    [InlineData("correct", "Wrong.", "<script>@x", "replyto")]
    public async Task A_wrong_form_is_shown_again_with_each_problem_beside_its_field(string wish, string text, string replyTo, string fields)
    {
        var form = await Form.Open(Site, "/report?page=/calm-wards");
        var before = (await Reports()).Count;

        using var answer = await form.Send(wish, text, replyTo);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.Html();
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        var links = page.QuerySelectorAll(".nhsuk-error-summary a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.Equal(fields.Split(' '), links);
        Assert.All(links, id => Assert.NotNull(page.GetElementById(id)));
        Assert.All(links, id => Assert.NotNull(page.QuerySelector($"#{id}-error")));
        Assert.Equal(replyTo, page.QuerySelector("#replyto")!.GetAttribute("value") ?? "");
        Assert.Equal(form.Key.ToString(), page.QuerySelector("input[name='Input.Key']")!.GetAttribute("value"));
        Assert.Equal("/calm-wards", page.QuerySelector("input[name='Input.Page']")!.GetAttribute("value"));
        Assert.Equal(before, (await Reports()).Count);
    }

    [Theory]
    [InlineData(4000, HttpStatusCode.Redirect)]
    [InlineData(4001, HttpStatusCode.BadRequest)]
    public async Task Four_thousand_characters_are_taken_and_no_more(int length, HttpStatusCode expected)
    {
        var form = await Form.Open(Site);

        using var answer = await form.Send("correct", new string('é', length));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("relative")]
    [InlineData("/a%00b")]
    public async Task A_page_that_is_not_of_this_site_is_left_out(string page)
    {
        var html = await Site.Http.Page($"/report?page={page}");

        Assert.Null(html.QuerySelector(".tm-report__about"));
    }

    [Fact]
    public async Task What_only_a_program_fills_in_is_thanked_for_and_not_kept()
    {
        var form = await Form.Open(Site);
        var before = (await Reports()).Count;

        using var answer = await form.Send("correct", "Buy now.", website: "https://spam.example");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(before, (await Reports()).Count);
    }

    [Fact]
    public async Task A_form_without_its_cookie_is_refused_with_a_page()
    {
        var form = await Form.Open(Site);

        using var answer = await form.Send("correct", "Wrong.", cookie: false);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("We could not read that request", (await answer.Html()).QuerySelector("h1").Words());
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused_with_a_page()
    {
        var form = await Form.Open(Site);

        using var answer = await form.Send("correct", "NUL: \0");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("We could not read that request", (await answer.Html()).QuerySelector("h1").Words());
    }

    [Fact]
    public async Task The_cookie_is_for_the_server_only_and_stays_on_this_site()
    {
        using var answer = await Site.Http.GetAsync("/report", TestContext.Current.CancellationToken);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_the_cookie_is_secure_and_bound_to_the_host()
    {
        await using var site = await TidemarkSite.Start(packs: [], settings: "--environment=Production");
        using var answer = await site.Http.GetAsync("/report", TestContext.Current.CancellationToken);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("__Host-tidemark-form=", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<IReadOnlyList<MistakeReport>> Reports()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TidemarkDbContext>().ReadMistakeReports(TestContext.Current.CancellationToken);
    }

    public sealed class OwnSite : IAsyncLifetime
    {
        public TidemarkSite Site { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Site = await TidemarkSite.Start(packs: []);

        public ValueTask DisposeAsync() => Site?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    /// <summary>The form as a browser holds it: its cookie and its hidden fields.</summary>
    private sealed record Form(HttpClient Http, string Cookie, Dictionary<string, string> Hidden)
    {
        public Guid Key => Guid.Parse(Hidden["Input.Key"]);

        public static async Task<Form> Open(TidemarkSite site, string address = "/report")
        {
            using var response = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
            var page = await response.Html();
            return new Form(site.Http, response.Headers.GetValues("Set-Cookie").Single().Split(';')[0],
                page.QuerySelectorAll("form[method=post] input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(i => i.Name!, i => i.Value, StringComparer.Ordinal));
        }

        public async Task<HttpResponseMessage> Send(string wish, string text, string replyTo = "", string website = "", bool cookie = true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/report")
            {
                Content = new FormUrlEncodedContent(new Dictionary<string, string>(Hidden)
                {
                    ["Input.Wish"] = wish,
                    ["Input.Text"] = text,
                    ["Input.ReplyTo"] = replyTo,
                    ["Input.Website"] = website,
                }),
            };
            if (cookie) request.Headers.Add("Cookie", Cookie);
            return await Http.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }
}

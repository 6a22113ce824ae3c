using Microsoft.Playwright;
using Tidemark.Browser.Tests.Surveys;

namespace Tidemark.Browser.Tests.Privacy;

/// <summary>What a visit sets off in the browser: nothing refused, nothing failed, nothing kept, nothing asked of anyone else.</summary>
public class QuietTests(BrowserSite browser)
{
    [Fact]
    public async Task No_page_breaks_the_content_policy_logs_an_error_or_asks_another_host() => Found.Nothing(await browser.Faults(Check.Noise, 1280));

    [Fact]
    public async Task Reading_sets_no_cookie_and_keeps_nothing_in_the_browser_except_the_cookie_of_a_form() => Found.Nothing(await browser.Faults(Check.Kept, 1280));

    [Fact]
    public async Task A_cookie_and_a_kept_value_are_found()
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open("/sexual-safety/learning-sets");
        Assert.Empty(await Keeping.By(visitor, cookies: 0));

        await visitor.Page.EvaluateAsync("document.cookie = 'planted=1', localStorage.planted = '1'");

        Assert.Equal(["keeps 1 values", "sets 1 cookies, not 0: planted"], await Keeping.By(visitor, cookies: 0));
    }

    [Theory]
    [InlineData("document.body.setAttribute('style', 'color: red')", "policy: style-src")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }))", "policy: img-src")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: '/missing.png' }))", "console: Failed to load resource")]
    [InlineData("setTimeout(() => { throw new Error('planted'); })", "script: Error: planted")]
    public async Task A_planted_fault_is_heard(string script, string fault)
    {
        await using var visitor = await browser.Visitor();
        var noise = Noise.From(visitor.Page, browser.Site.Address);
        await visitor.Open("/sexual-safety/learning-sets");
        await visitor.Page.EvaluateAsync(script);

        await Heard(noise, fault);
    }

    [Fact]
    public async Task A_request_to_another_host_is_heard()
    {
        await using var visitor = await browser.Visitor(options: new BrowserNewContextOptions { BypassCSP = true });
        var noise = Noise.From(visitor.Page, browser.Site.Address);
        await visitor.Open("/sexual-safety/learning-sets");
        await visitor.Page.EvaluateAsync("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }))");

        await Heard(noise, "asks https://elsewhere.example/a.png");
    }

    private static async Task Heard(Noise noise, string fault)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (!noise.Take().Any(heard => heard.Contains(fault, StringComparison.Ordinal))) await Task.Delay(50, patience.Token);
    }
}

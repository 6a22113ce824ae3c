using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Privacy;

/// <summary>What a visit sets off in the browser: nothing refused, nothing failed, nothing kept, nothing asked of anyone else.</summary>
public class QuietTests(BrowserSite browser)
{
    [Fact]
    public async Task No_page_breaks_the_content_policy_logs_an_error_or_asks_another_host()
    {
        await using var visitor = await browser.Visitor();
        var noise = Listen(visitor);
        foreach (var page in browser.Renderings)
        {
            await visitor.Open(page.Address);
            await visitor.Page.EvaluateAsync("new Promise(done => requestIdleCallback(done, { timeout: 500 }))");
        }

        // The browser itself logs that a page which is meant to be missing is missing.
        var missing = browser.Renderings.Where(page => (int)page.Status >= 400).Select(page => new Uri(browser.Site.Address, page.Address).ToString());
        Found.Nothing(noise.Where(fault => !missing.Any(address => fault.Contains(address, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Reading_sets_no_cookie_and_keeps_nothing_in_the_browser()
    {
        await using var visitor = await browser.Visitor();
        foreach (var page in browser.Renderings.Where(page => page.Route != "/report"))
        {
            await visitor.Open(page.Address);
            Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        }
        Assert.Empty(await visitor.Context.CookiesAsync());

        await visitor.Open("/report");
        Assert.Single(await visitor.Context.CookiesAsync());
    }

    [Theory]
    [InlineData("document.body.setAttribute('style', 'color: red')", "policy: style-src")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }))", "policy: img-src")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: '/missing.png' }))", "console: Failed to load resource")]
    [InlineData("setTimeout(() => { throw new Error('planted'); })", "script: Error: planted")]
    public async Task A_planted_fault_is_heard(string script, string fault)
    {
        await using var visitor = await browser.Visitor();
        var noise = Listen(visitor);
        await visitor.Open("/sexual-safety/learning-sets");
        await visitor.Page.EvaluateAsync(script);

        await Heard(noise, fault);
    }

    [Fact]
    public async Task A_request_to_another_host_is_heard()
    {
        await using var visitor = await browser.Visitor(options: new BrowserNewContextOptions { BypassCSP = true });
        var noise = Listen(visitor);
        await visitor.Open("/sexual-safety/learning-sets");
        await visitor.Page.EvaluateAsync("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }))");

        await Heard(noise, "asks https://elsewhere.example/a.png");
    }

    private static async Task Heard(ConcurrentQueue<string> noise, string fault)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (!noise.Any(heard => heard.Contains(fault, StringComparison.Ordinal))) await Task.Delay(50, patience.Token);
    }

    private ConcurrentQueue<string> Listen(Visitor visitor)
    {
        var noise = new ConcurrentQueue<string>();
        var page = visitor.Page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") noise.Enqueue($"{(message.Text.StartsWith("policy:", StringComparison.Ordinal) ? "" : "console: ")}{message.Text} {message.Location}");
        };
        page.PageError += (_, error) => noise.Enqueue($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(browser.Site.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) noise.Enqueue($"asks {request.Url}");
        };
        page.RequestFailed += (_, request) =>
        {
            // A player stops fetching once it knows how long the recording is.
            if (request.ResourceType != "media") noise.Enqueue($"failed: {request.Failure} {request.Url}");
        };
        _ = page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', broken => console.error(`policy: ${broken.effectiveDirective} ${broken.blockedURI}`))");
        return noise;
    }
}

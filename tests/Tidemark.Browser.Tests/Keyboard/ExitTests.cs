using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Keyboard;

public class ExitTests(BrowserSite browser)
{
    private const string Weather = "https://www.bbc.co.uk/weather";
    private const string Before = "https://before.example/";
    private const string Sensitive = "/sexual-safety/learning-sets";

    [Fact]
    public async Task Exit_by_keyboard_leaves_at_once_and_Back_does_not_return()
    {
        await using var visitor = await VisitorFromElsewhere();
        await visitor.Page.Locator(".tm-exit a").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await LeftForGood(visitor.Page);
    }

    [Fact]
    public async Task Exit_by_a_press_leaves_at_once_and_Back_does_not_return()
    {
        await using var visitor = await VisitorFromElsewhere();
        await visitor.Page.Locator(".tm-exit a").ClickAsync();
        await LeftForGood(visitor.Page);
    }

    [Fact]
    public async Task Shift_three_times_leaves_at_once_and_Back_does_not_return()
    {
        await using var visitor = await VisitorFromElsewhere();
        for (var press = 0; press < 3; press++) await visitor.Page.Keyboard.PressAsync("Shift");
        await LeftForGood(visitor.Page);
    }

    [Fact]
    public async Task Shift_twice_or_with_letters_stays_and_says_how_to_leave()
    {
        await using var visitor = await VisitorFromElsewhere();
        for (var press = 0; press < 4; press++) await visitor.Page.Keyboard.PressAsync("Shift+A");
        for (var press = 0; press < 2; press++) await visitor.Page.Keyboard.PressAsync("Shift");

        await Assertions.Expect(visitor.Page.Locator(".tm-exit [role=status]")).ToHaveTextAsync("Press Shift once more to leave this page.");
        Assert.EndsWith(Sensitive, visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_JavaScript_Exit_is_a_link_that_leaves()
    {
        await using var visitor = await VisitorFromElsewhere(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await visitor.Page.Locator(".tm-exit a").ClickAsync();
        await HasArrivedAt(visitor.Page, Weather);
    }

    [Fact]
    public void Every_page_of_a_sensitive_collaborative_has_Exit_and_says_that_history_stays()
    {
        var sensitive = browser.Crawl.Pages.Where(page => page.Room == "sexual-safety" && page.Status == System.Net.HttpStatusCode.OK).ToList();

        Assert.NotEmpty(sensitive);
        Found.Nothing(sensitive.Where(page => page.Document.QuerySelector(".tm-exit a")?.TextContent.Contains("history stays", StringComparison.Ordinal) != true).Select(page => page.Address));
    }

    private static async Task LeftForGood(IPage page)
    {
        await HasArrivedAt(page, Weather);
        await page.GoBackAsync(new PageGoBackOptions { WaitUntil = WaitUntilState.Commit });
        await HasArrivedAt(page, Before);
    }

    /// <summary>Looks at the address again and again: a page that loads at once may have told so before anyone listened.</summary>
    private static Task HasArrivedAt(IPage page, string address) =>
        Assertions.Expect(page).ToHaveURLAsync(address, new PageAssertionsToHaveURLOptions { Timeout = 15_000 });

    /// <summary>Comes to a sensitive page from another one, which is what Back must lead to afterwards.</summary>
    private async Task<Visitor> VisitorFromElsewhere(BrowserNewContextOptions? options = null)
    {
        var visitor = await browser.Visitor(options: options);
        await visitor.Context.RouteAsync(address => !address.StartsWith(browser.Site.Address.ToString(), StringComparison.Ordinal), route =>
            route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<!DOCTYPE html><title>Elsewhere</title><p>Elsewhere</p>" }));
        await visitor.Page.GotoAsync(Before);
        await visitor.Open(Sensitive);
        return visitor;
    }
}

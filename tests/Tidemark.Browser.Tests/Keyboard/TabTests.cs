using Microsoft.Playwright;
using Tidemark.Browser.Tests.Scripts;

namespace Tidemark.Browser.Tests.Keyboard;

public class TabTests(BrowserSite browser)
{
    private const int MostStops = 400;

    [Theory, InlineData(1280), InlineData(320)]
    public async Task Focus_shows_on_every_stop_in_the_order_of_reading_and_nothing_covers_it(int width)
    {
        await using var visitor = await browser.Visitor(width);
        var faults = new List<string>();
        // One page of each route: the next differs in words, not in what has focus.
        foreach (var page in browser.Renderings.GroupBy(page => page.Route).Select(group => group.First()))
        {
            await visitor.Open(page.Address);
            var stops = await Stops(visitor.Page);
            Assert.True(stops.Count is > 5 and < MostStops, $"{page.Address} has {stops.Count} stops.");
            faults.AddRange(stops.SelectMany(stop => stop.Faults()).Select(fault => $"{page.Address} at {width} px: {fault}"));
        }
        Found.Nothing(faults);
    }

    [Theory]
    [InlineData("main a:focus { outline: 0 !important; box-shadow: none !important }", "focus does not show on")]
    [InlineData(".tm-exit a { position: fixed; inset: 0 }", "Exit this page covers")]
    [InlineData("main a { position: fixed; left: -500px }", "has focus out of view")]
    public async Task A_planted_fault_is_found(string style, string fault)
    {
        await using var visitor = await browser.Visitor(options: new BrowserNewContextOptions { BypassCSP = true });
        await visitor.Open("/sexual-safety/learning-sets");
        await visitor.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = style });

        Assert.Contains((await Stops(visitor.Page)).SelectMany(stop => stop.Faults()), found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_that_jumps_the_order_is_found()
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open("/sexual-safety/learning-sets");
        await visitor.Page.EvaluateAsync("document.querySelector('.tm-footer a').tabIndex = 1");

        Assert.Contains((await Stops(visitor.Page)).SelectMany(stop => stop.Faults()), found => found.Contains("which is read later", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_sends_focus_back_before_its_end_is_found()
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open("/sexual-safety/learning-sets");
        await visitor.Page.EvaluateAsync("document.querySelector('main a').addEventListener('keydown', event => { event.preventDefault(); document.querySelector('a').focus(); })");

        Assert.Contains((await Stops(visitor.Page, most: 60)).SelectMany(stop => stop.Faults()), found => found.Contains("which is read later", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_main_content()
    {
        await using var visitor = await browser.Visitor();
        var main = visitor.Page.Locator("#main");
        foreach (var page in browser.Renderings.GroupBy(page => page.Route).Select(group => group.First()))
        {
            await visitor.Open(page.Address);
            await visitor.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("Skip to main content", await visitor.Page.EvaluateAsync<string>("document.activeElement.textContent"));
            Assert.True(await visitor.Page.Locator(".nhsuk-skip-link").EvaluateAsync<bool>("link => link.getBoundingClientRect().height > 20"));
            await visitor.Page.Keyboard.PressAsync("Enter");
            Assert.EndsWith("#main", visitor.Page.Url, StringComparison.Ordinal);
            await visitor.Page.Keyboard.PressAsync("Tab");
            Assert.True(await main.EvaluateAsync<bool>("main => main.compareDocumentPosition(document.activeElement) >= Node.DOCUMENT_POSITION_FOLLOWING"), page.Address);
        }
    }

    [Fact]
    public async Task The_picture_of_a_theory_scrolls_by_keyboard()
    {
        await using var visitor = await browser.Visitor(320);
        await visitor.Open("/calm-wards/theory-of-change");
        var picture = visitor.Page.Locator(".tm-picture");
        await picture.FocusAsync();
        Assert.Equal(0, await picture.EvaluateAsync<int>("region => region.scrollLeft"));

        for (var press = 0; press < 5; press++) await visitor.Page.Keyboard.PressAsync("ArrowRight");

        await visitor.Page.WaitForFunctionAsync("() => document.querySelector('.tm-picture').scrollLeft > 100");
    }

    /// <summary>Each element that Tab reaches, until the browser leaves the page.</summary>
    private static async Task<IReadOnlyList<Focus>> Stops(IPage page, int most = MostStops)
    {
        var stops = new List<Focus>();
        var script = InPage.Text("focus.js");
        while (stops.Count < most)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<Focus?>(script) is not { Ended: false } stop) break;
            stops.Add(stop);
        }
        return stops;
    }
}

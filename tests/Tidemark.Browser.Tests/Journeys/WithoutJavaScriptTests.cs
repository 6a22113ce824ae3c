using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tidemark.Browser.Tests.Journeys;

public class WithoutJavaScriptTests(BrowserSite browser)
{
    [Fact]
    public async Task A_reader_gets_from_the_home_page_to_a_talk_and_its_slides()
    {
        await using var visitor = await Reader();
        var page = visitor.Page;
        await visitor.Open("/");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Calm Wards", Exact = false }).First.ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Sections of this collaborative" }).GetByText("Learning sets").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Learning sets");
        await page.Locator("main a[href$='/talks/what-helps-me-cards']").First.ClickAsync();
        await Expect(page.Locator("h1 .tm-kind")).ToBeVisibleAsync();
        await page.Locator("section[aria-labelledby=materials] a").First.ClickAsync();
        await Expect(page.Locator("main .tm-take a").First).ToBeVisibleAsync();
    }

    [Theory, InlineData(1280), InlineData(320)]
    public async Task A_reader_narrows_the_materials_to_recordings(int width)
    {
        await using var visitor = await Reader(width);
        var page = visitor.Page;
        await visitor.Open("/calm-wards/materials");
        var all = await Listed(page);
        if (width == 320)
        {
            await Expect(page.Locator("#filters")).ToBeHiddenAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Filter these materials" }).ClickAsync();
        }
        await page.Locator("#filters").GetByLabel("Recording").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();

        await Expect(page.Locator(".tm-chips")).ToContainTextAsync("recording", new() { IgnoreCase = true });
        Assert.InRange(await Listed(page), 1, all - 1);
    }

    [Fact]
    public async Task A_reader_finds_words_from_every_page_s_header()
    {
        await using var visitor = await Reader();
        var page = visitor.Page;
        await visitor.Open("/calm-wards/learning-sets");
        await page.GetByLabel("Search everything public").FillAsync("huddle");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await Expect(page.Locator(".tm-hit").First).ToBeVisibleAsync();
        await Expect(page.Locator("mark").First).ToContainTextAsync("huddle", new() { IgnoreCase = true });
        await page.Locator(".tm-hit a").First.ClickAsync();
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_time_of_a_transcript_opens_the_recording_there()
    {
        await using var visitor = await Reader();
        var page = visitor.Page;
        await visitor.Open("/calm-wards/materials/what-helps-me-recording");
        var time = page.Locator("[data-at]").Nth(3);
        var at = await time.GetAttributeAsync("data-at");
        await time.ClickAsync();

        Assert.Contains($"t={at}", page.Url, StringComparison.Ordinal);
        Assert.EndsWith($"#t={at}", await page.Locator("video").GetAttributeAsync("src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_reports_a_mistake_after_being_told_what_was_missing()
    {
        await using var visitor = await Reader();
        var page = visitor.Page;
        await visitor.Open("/calm-wards/learning-sets");
        await page.GetByRole(AriaRole.Link, new() { Name = "Report a mistake" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("/calm-wards/learning-sets");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(page.Locator(".nhsuk-error-summary")).ToContainTextAsync("Write what is wrong");

        await page.GetByLabel("Correct a mistake").CheckAsync();
        await page.GetByLabel("What should be changed").FillAsync("The date of set 2 is wrong.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Thank you. Your report was kept", new() { Timeout = 15_000 });
        Assert.EndsWith("/report/thank-you", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rendering_says_in_main_what_it_says_with_JavaScript()
    {
        var with = (await browser.Survey(1280)).Words;
        var faults = await browser.Round(1280, async (page, rendering) =>
        {
            var without = (await page.Locator("main").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            return string.Join(' ', without) == with[rendering.Address] ? [] : ["other words than with JavaScript"];
        }, new BrowserNewContextOptions { JavaScriptEnabled = false });

        Found.Nothing(faults);
    }

    private static async Task<int> Listed(IPage page) => await page.Locator("#results .tm-hit").CountAsync();

    private Task<Visitor> Reader(int width = 1280) => browser.Visitor(width, new BrowserNewContextOptions { JavaScriptEnabled = false });
}

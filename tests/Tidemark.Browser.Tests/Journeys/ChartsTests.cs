using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tidemark.Browser.Tests.Journeys;

public class ChartsTests(BrowserSite browser)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Drawn = new() { Timeout = 15_000 };

    [Fact]
    public async Task A_person_draws_and_changes_a_chart_by_pressing_a_button_without_JavaScript()
    {
        await using var visitor = await browser.Visitor(1280, new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = visitor.Page;
        await visitor.Open("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Charts", Exact = true }).ClickAsync();
        await page.GetByLabel("Your numbers").FillAsync(Months("Falls"));
        await Press(page);
        await Expect(page.Locator(".tm-figure svg").First).ToBeVisibleAsync(Drawn);

        await page.GetByLabel("Chart", new() { Exact = true }).SelectOptionAsync("run");
        await Press(page);

        await Expect(page.Locator("#result")).ToContainTextAsync("Run chart", new() { Timeout = 15_000 });
        await Expect(page.GetByLabel("Your numbers")).ToHaveValueAsync(Months("Falls"));
    }

    [Fact]
    public async Task A_chart_follows_numbers_and_options_at_once_and_the_address_keeps_the_options_only()
    {
        await using var visitor = await browser.Visitor();
        var page = visitor.Page;
        await visitor.Open("/charts");
        await page.GetByLabel("Your numbers").FillAsync(Months("Falls"));
        await Expect(page.Locator(".tm-figure__headline")).ToContainTextAsync("Falls", new() { Timeout = 15_000 });

        await page.GetByLabel("Chart", new() { Exact = true }).SelectOptionAsync("run");

        await Expect(page.Locator("#result")).ToContainTextAsync("Run chart", new() { Timeout = 15_000 });
        await Expect(page.Locator("form[data-draw] > [role=status]")).ToContainTextAsync("Falls");
        Assert.EndsWith("/charts?chart=run", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_numbers_replace_the_chart_even_where_the_focus_is_in_it_and_none_empty_it()
    {
        await using var visitor = await browser.Visitor();
        var page = visitor.Page;
        await visitor.Open("/charts");
        await page.GetByLabel("Your numbers").FillAsync(Months("Falls"));
        await Expect(page.Locator(".tm-figure__headline")).ToContainTextAsync("Falls", new() { Timeout = 15_000 });
        await page.Locator("button[value=csv]").FocusAsync();

        await page.GetByLabel("Or choose a file").SetInputFilesAsync(new FilePayload { Name = "beds.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(Months("Beds")) });

        await Expect(page.Locator(".tm-figure__headline")).ToContainTextAsync("Beds", new() { Timeout = 15_000 });
        await Expect(page.Locator("button[value=csv]")).ToBeFocusedAsync();
        await page.GetByLabel("Your numbers").FillAsync("");
        await Expect(page.Locator(".tm-figure")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_wrong_is_said_while_a_person_types()
    {
        await using var visitor = await browser.Visitor();
        var page = visitor.Page;
        await visitor.Open("/charts");

        await page.GetByLabel("Your numbers").FillAsync("Month\tFalls\nJan 2024\tmany");

        await Expect(page.Locator("#problems")).ToContainTextAsync("no number", new() { Timeout = 15_000, IgnoreCase = true });
        await Expect(page.Locator("form[data-draw] > [role=status]")).ToContainTextAsync("no number", new() { IgnoreCase = true });
        await Expect(page.GetByLabel("Your numbers")).ToBeFocusedAsync();
    }

    private static Task Press(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Draw the chart" }).ClickAsync();

    private static string Months(string what) =>
        $"Month\t{what}\n" + string.Join('\n', Enumerable.Range(0, 14).Select(i => $"{new DateOnly(2024, 1, 1).AddMonths(i):yyyy-MM-dd}\t{3 + (i * 5 % 4)}"));
}

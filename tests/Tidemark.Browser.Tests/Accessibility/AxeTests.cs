using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Accessibility;

public class AxeTests(BrowserSite browser)
{
    [Theory, InlineData(1280), InlineData(320)]
    public async Task Every_rendering_passes_the_rules_of_axe(int width) =>
        Found.Nothing(await browser.Round(width, async (page, _) => await Violations(page)));

    [Fact]
    public async Task Every_rendering_passes_the_rules_of_axe_with_forced_colours() =>
        Found.Nothing(await browser.Round(1280, async (page, _) => await Violations(page), new BrowserNewContextOptions { ForcedColors = ForcedColors.Active }));

    [Fact]
    public async Task A_planted_violation_is_found()
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open("/sexual-safety/learning-sets");
        await visitor.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'), Object.assign(new Image(), { src: '/favicon.svg' }))");

        var violations = string.Join('\n', await Violations(visitor.Page));

        Assert.Contains("button-name", violations, StringComparison.Ordinal);
        Assert.Contains("image-alt", violations, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var result = await page.RunAxe();
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html} {node.Any.Concat(node.All).FirstOrDefault()?.Message}"));
    }
}

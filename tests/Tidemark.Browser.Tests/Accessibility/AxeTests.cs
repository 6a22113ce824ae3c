using Microsoft.Playwright;
using Tidemark.Browser.Tests.Surveys;

namespace Tidemark.Browser.Tests.Accessibility;

public class AxeTests(BrowserSite browser)
{
    [Theory, InlineData(1280), InlineData(320)]
    public async Task Every_rendering_passes_the_rules_of_axe(int width) => Found.Nothing(await browser.Faults(Check.Axe, width));

    [Fact]
    public async Task Every_rendering_passes_the_rules_of_axe_with_forced_colours() => Found.Nothing(await browser.Faults(Check.AxeWithForcedColours, 1280));

    [Fact]
    public async Task A_planted_violation_is_found()
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open("/sexual-safety/learning-sets");
        await visitor.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'), Object.assign(new Image(), { src: '/favicon.svg' }))");

        var violations = string.Join('\n', await Axe.Violations(visitor.Page));

        Assert.Contains("button-name", violations, StringComparison.Ordinal);
        Assert.Contains("image-alt", violations, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_colours_are_forced_those_are_judged_and_not_the_page_s_own()
    {
        await using var visitor = await browser.Visitor();
        var page = visitor.Page;
        await page.SetContentAsync("<!DOCTYPE html><html lang=\"en-GB\"><title>A page</title><style>p { color: #ccc } .own { forced-color-adjust: none; background: #fff }</style><main><h1>A page</h1><p>Faint</p><p class=\"own\">Faint still</p></main>");
        Assert.Equal(2, (await Axe.Violations(page)).Count(IsOfContrast));

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });

        Assert.Contains("Faint still", Assert.Single(await Axe.ViolationsOfColour(page), IsOfContrast), StringComparison.Ordinal);
    }

    private static bool IsOfContrast(string violation) => violation.StartsWith("color-contrast", StringComparison.Ordinal);
}

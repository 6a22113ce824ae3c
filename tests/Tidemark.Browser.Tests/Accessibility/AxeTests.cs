using Tidemark.Browser.Tests.Surveys;

namespace Tidemark.Browser.Tests.Accessibility;

public class AxeTests(BrowserSite browser)
{
    [Theory, InlineData(1280), InlineData(320)]
    public async Task Every_rendering_passes_the_rules_of_axe(int width) => Found.Nothing(await browser.Faults(Check.Axe, width));

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
}

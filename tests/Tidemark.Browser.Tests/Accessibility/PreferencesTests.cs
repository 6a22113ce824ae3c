using Microsoft.Playwright;
using Tidemark.Browser.Tests.Scripts;
using Tidemark.Browser.Tests.Surveys;

namespace Tidemark.Browser.Tests.Accessibility;

public class PreferencesTests(BrowserSite browser)
{
    [Fact]
    public async Task With_forced_colours_every_mark_and_control_keeps_an_edge() => Found.Nothing(await browser.Faults(Check.ForcedColours, 1280));

    [Fact]
    public async Task With_forced_colours_every_text_stands_out_from_its_ground() => Found.Nothing(await browser.Faults(Check.ForcedContrast, 1280));

    [Fact]
    public async Task With_reduced_motion_nothing_moves() => Found.Nothing(await browser.Faults(Check.ReducedMotion, 1280));

    [Theory]
    [InlineData("faint", ".tm-exit a { border: 0 !important; appearance: none }")]
    [InlineData("forced-contrast", "main p { forced-color-adjust: none; color: #ccc; background: #fff }")]
    [InlineData("moving", ".tm-exit a { transition: all 1s }")]
    public async Task A_planted_fault_is_found(string check, string style)
    {
        await using var visitor = await browser.Visitor(options: new BrowserNewContextOptions { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await visitor.Open("/sexual-safety/learning-sets");
        Assert.Empty(await visitor.Page.Ask(check));

        await visitor.Page.Restyle(style);

        Assert.NotEmpty(await visitor.Page.Ask(check));
    }
}

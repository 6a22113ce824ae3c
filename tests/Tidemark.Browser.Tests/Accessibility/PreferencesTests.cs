using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Accessibility;

public class PreferencesTests(BrowserSite browser)
{
    /// <summary>Forced colours paint backgrounds over: what tells something apart needs an edge or a colour that stays.</summary>
    private const string Faint = """
        () => [...document.querySelectorAll('.tm-track__mark, .tm-exit a, .tm-note, .tm-support, .tm-track__pause-in, button, input:not([type=hidden]), textarea')]
          .filter(mark => mark.getClientRects().length > 0 && !mark.closest('.tm-trap'))
          .filter(mark => {
            const style = getComputedStyle(mark);
            const edge = ['Top', 'Left'].some(side => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0);
            return !edge && style.forcedColorAdjust !== 'none' && style.appearance === 'none' && style.opacity !== '0';
          })
          .map(mark => `${mark.localName}.${mark.className} has no edge`)
        """;

    private const string Moving = """
        () => [...document.querySelectorAll('*')]
          .filter(element => {
            const style = getComputedStyle(element);
            return [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].some(time => parseFloat(time) > 0.01) || style.scrollBehavior === 'smooth';
          })
          .map(element => `${element.localName}.${element.className} moves`)
        """;

    [Fact]
    public async Task With_forced_colours_every_mark_and_control_keeps_an_edge() =>
        Found.Nothing(await browser.Round(1280, async (page, _) => await page.EvaluateAsync<string[]>(Faint), new BrowserNewContextOptions { ForcedColors = ForcedColors.Active }));

    [Fact]
    public async Task With_reduced_motion_nothing_moves() =>
        Found.Nothing(await browser.Round(1280, async (page, _) => await page.EvaluateAsync<string[]>(Moving), new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce }));

    [Theory]
    [InlineData(Faint, ".tm-exit a { border: 0 !important; appearance: none }")]
    [InlineData(Moving, ".tm-exit a { transition: all 1s }")]
    public async Task A_planted_fault_is_found(string check, string style)
    {
        await using var visitor = await browser.Visitor(options: new BrowserNewContextOptions { BypassCSP = true, ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await visitor.Open("/sexual-safety/learning-sets");
        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(check));

        await visitor.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = style });

        Assert.NotEmpty(await visitor.Page.EvaluateAsync<string[]>(check));
    }
}

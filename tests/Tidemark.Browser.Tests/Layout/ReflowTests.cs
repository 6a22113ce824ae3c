using Microsoft.Playwright;
using Tidemark.Browser.Tests.Scripts;

namespace Tidemark.Browser.Tests.Layout;

/// <summary>A screen of 320 px is also one of 1280 px at 400 % zoom.</summary>
public class ReflowTests(BrowserSite browser)
{
    [Theory, InlineData(320), InlineData(768), InlineData(1280)]
    public async Task Nothing_reaches_past_the_edge_of_the_screen(int width) =>
        Found.Nothing(await browser.Round(width, async (page, _) => [.. await page.Ask("overflow"), .. await page.Ask("clipping")]));

    [Fact]
    public async Task With_wider_text_spacing_nothing_is_cut_off_or_overlaps()
    {
        var faults = await browser.Round(320, async (page, _) =>
        {
            await page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = InPage.Text("spacing.css") });
            return [.. await page.Ask("overflow"), .. await page.Ask("clipping"), .. await page.Ask("overlaps")];
        }, new BrowserNewContextOptions { BypassCSP = true });

        Found.Nothing(faults);
    }

    [Theory, InlineData(320), InlineData(1280)]
    public async Task Whatever_can_be_pressed_is_24_pixels_high_and_wide_or_stands_alone(int width) =>
        Found.Nothing(await browser.Round(width, async (page, _) => await page.Ask("targets")));

    [Theory]
    [InlineData("overflow", "div { width: 500px }")]
    [InlineData("clipping", "h1 { height: 10px; overflow: hidden }")]
    [InlineData("overlaps", "main p { height: 10px; margin: 0 }")]
    [InlineData("targets", ".tm-sections a { display: inline-block; height: 8px; padding: 0 } .tm-sections ul, .tm-sections li { gap: 0; margin: 0; line-height: 8px }")]
    public async Task A_planted_fault_is_found(string check, string style)
    {
        await using var visitor = await browser.Visitor(320, new BrowserNewContextOptions { BypassCSP = true });
        await visitor.Open("/sexual-safety/learning-sets");
        Assert.Empty(await visitor.Page.Ask(check));

        await visitor.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = style });

        Assert.NotEmpty(await visitor.Page.Ask(check));
    }
}

using Tidemark.Browser.Tests.Scripts;
using Tidemark.Browser.Tests.Surveys;

namespace Tidemark.Browser.Tests.Layout;

public class ReflowTests(BrowserSite browser)
{
    [Theory, InlineData(320), InlineData(768), InlineData(1280)]
    public async Task Nothing_reaches_past_the_edge_of_the_screen(int width) => Found.Nothing(await browser.Faults(Check.Edge, width));

    [Fact]
    public async Task With_wider_text_spacing_nothing_is_cut_off_or_overlaps() => Found.Nothing(await browser.Faults(Check.Spacing, 320));

    [Theory, InlineData(320), InlineData(1280)]
    public async Task Whatever_can_be_pressed_is_24_pixels_high_and_wide_or_stands_alone(int width) => Found.Nothing(await browser.Faults(Check.Target, width));

    [Theory]
    [InlineData("/sexual-safety/learning-sets", "overflow", "div { width: 500px }")]
    [InlineData("/sexual-safety/learning-sets", "clipping", "h1 { height: 10px; overflow: hidden }")]
    [InlineData("/sexual-safety/learning-sets", "overlaps", "main p { height: 10px; margin: 0 }")]
    [InlineData("/sexual-safety/learning-sets", "targets", ".tm-sections a { display: inline-block; height: 8px; padding: 0 } .tm-sections ul, .tm-sections li { gap: 0; margin: 0; line-height: 8px }")]
    [InlineData("/calm-wards/theory-of-change", "drawn-text", "main svg text, main svg tspan { letter-spacing: .3em !important }")]
    [InlineData("/calm-wards/theory-of-change", "drawn-text", "main svg tspan { translate: 0 9px; font-size: 40px }")]
    public async Task A_planted_fault_is_found(string address, string check, string style)
    {
        await using var visitor = await browser.Visitor(320);
        await visitor.Open(address);
        Assert.Empty(await visitor.Page.Ask(check));

        await visitor.Page.Restyle(style);

        Assert.NotEmpty(await visitor.Page.Ask(check));
    }

    [Theory]
    [InlineData("overlaps", "<details open><summary>Huddle</summary><p>Words below</p></details>", "<details><summary>Huddle</summary><p>Words below</p></details>")]
    [InlineData("clipping", "<input type=submit value='Show these words'>", "<input value='Show these words'>")]
    public async Task What_is_seen_is_told_from_what_is_folded_or_scrolls(string check, string hurts, string doesNot)
    {
        await using var visitor = await browser.Visitor(320);

        await visitor.Page.SetContentAsync(Around(hurts));
        Assert.NotEmpty(await visitor.Page.Ask(check));
        await visitor.Page.SetContentAsync(Around(doesNot));
        Assert.Empty(await visitor.Page.Ask(check));
    }

    private static string Around(string markup) =>
        $"<style>li {{ height: 20px; line-height: 20px }} p {{ margin: 0 }} input {{ width: 40px; overflow: hidden }}</style><main><ul><li>{markup}</li><li>Next</li></ul></main>";
}

using Tidemark.Browser.Tests.Scripts;
using Tidemark.Browser.Tests.Surveys;
using Tidemark.Charts;

namespace Tidemark.Browser.Tests.Pictures;

/// <summary>No accessibility engine judges what is drawn.</summary>
public class PictureTests(BrowserSite browser)
{
    [Fact]
    public async Task Text_and_marks_in_drawings_stand_out_from_what_lies_under_them()
    {
        Assert.True((await browser.Survey(1280)).DrawnTexts > 20, "Too few texts were drawn.");
        Found.Nothing(await browser.Faults(Check.Contrast, 1280));
    }

    [Theory]
    [InlineData("<text x='10' y='20' fill='#949494'>faint</text>", "text “faint” has 3.03:1")]
    [InlineData("<rect width='100' height='40' fill='#0b4a5b'/><text x='10' y='20' fill='#222'>dark on dark</text>", "text “dark on dark”")]
    [InlineData("<circle cx='20' cy='20' r='8' fill='#c8c8c8'/>", "circle at")]
    [InlineData("<path d='M0 5h90' stroke='#ddd' stroke-width='2' fill='none'/>", "path at")]
    public async Task A_faint_text_or_mark_is_found(string drawing, string fault)
    {
        await using var visitor = await browser.Visitor();
        await visitor.Page.SetContentAsync($"<svg width='200' height='60'>{drawing}</svg>");

        Assert.Contains(await visitor.Page.Ask("svg-contrast", Palette.Hairline), found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_drawing_has_a_name_or_is_hidden()
    {
        var nameless = browser.Crawl.Pages.SelectMany(page => page.Document.QuerySelectorAll("svg")
            .Where(svg => svg.GetAttribute("aria-hidden") != "true" && !(svg.GetAttribute("role") is "img" or "group" && (svg.HasAttribute("aria-label") || svg.HasAttribute("aria-labelledby"))))
            .Select(svg => $"{page.Address}: {svg.OuterHtml[..Math.Min(100, svg.OuterHtml.Length)]}"));

        Found.Nothing(nameless);
    }
}

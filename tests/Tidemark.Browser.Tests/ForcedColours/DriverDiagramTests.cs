using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.ForcedColours;

public class DriverDiagramTests(BrowserSite browser)
{
    private const string ColoursOfTextAndBox = """
        svg => [...svg.querySelectorAll('text')].map(text => {
          const group = text.closest('g'), box = [...group.querySelectorAll('rect')].find(rect => {
            const [inner, outer] = [text.getBoundingClientRect(), rect.getBoundingClientRect()];
            return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left;
          });
          return box ? `${getComputedStyle(text).fill} on ${getComputedStyle(box).fill}: ${group.getAttribute('class')}` : '';
        }).filter(pair => pair)
        """;

    private const string LinesThatAreNotLines = """
        svg => [...svg.querySelectorAll('.tm-dd-links path')].filter(path => {
          const style = getComputedStyle(path);
          const ground = getComputedStyle(svg.querySelector('.tm-dd-concept rect')).fill;
          return style.fill !== 'none' || (parseFloat(style.strokeWidth) > 2) !== (style.stroke === ground);
        }).map(path => path.getAttribute('class') ?? path.getAttribute('d'))
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_words_of_every_box_differ_from_the_box_and_every_connector_is_one_thin_line(ColorScheme scheme)
    {
        await using var visitor = await browser.Visitor(options: new BrowserNewContextOptions { ForcedColors = Microsoft.Playwright.ForcedColors.Active, ColorScheme = scheme });
        await visitor.Open("/calm-wards/theory-of-change");
        var picture = visitor.Page.Locator(".tm-picture svg");

        var pairs = await picture.EvaluateAsync<string[]>(ColoursOfTextAndBox);
        var faults = await picture.EvaluateAsync<string[]>(LinesThatAreNotLines);

        Assert.Contains(pairs, pair => pair.EndsWith("tm-dd-concept", StringComparison.Ordinal));
        Assert.Contains(pairs, pair => pair.EndsWith("tm-dd-idea", StringComparison.Ordinal));
        Assert.All(pairs, pair => Assert.NotEqual(pair.Split(" on ")[0], pair.Split(" on ")[1].Split(": ")[0]));
        Assert.Empty(faults);
    }
}

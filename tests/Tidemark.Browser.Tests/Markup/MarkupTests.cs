namespace Tidemark.Browser.Tests.Markup;

public class MarkupTests(BrowserSite browser)
{
    [Fact]
    public void Every_page_is_valid_with_one_h1_a_title_a_language_unique_ids_and_nothing_inline_or_from_elsewhere()
    {
        var faults = browser.Crawl.Pages.SelectMany(page => MarkupFaults.In(page.Text, browser.Site.Address.Authority).Select(fault => $"{page.Address}: {fault}"));

        Assert.True(browser.Crawl.Pages.Count >= 20, $"The crawl found only {browser.Crawl.Pages.Count} pages.");
        Found.Nothing(faults);
    }

    [Fact]
    public void A_page_without_a_fault_has_none() => Assert.Empty(MarkupFaults.In(PageWith("<p>Words.</p><img src=\"/a.png\" alt=\"\">"), "127.0.0.1"));

    [Theory]
    [InlineData("<p style=\"color: red\">a</p>", "a style attribute on p")]
    [InlineData("<style>p { color: red }</style>", "a style element")]
    [InlineData("<script>alert(1)</script>", "an inline script")]
    [InlineData("<p onclick=\"go()\">a</p>", "an event handler onclick on p")]
    [InlineData("<a href=\" javascript:go()\">a</a>", "an address that is a script on a")]
    [InlineData("<p id=\"a\">a</p><p id=\"a\">b</p>", "the id a 2 times")]
    [InlineData("<label for=\"b\">a</label>", "for names b, which is not on the page")]
    [InlineData("<h1>Again</h1>", "2 elements h1")]
    [InlineData("<img src=\"//example.org/a.png\" alt=\"\">", "loads //example.org/a.png from another host")]
    [InlineData("<script src=\"https://example.org/a.js\"></script>", "loads https://example.org/a.js from another host")]
    public void A_planted_fault_is_reported(string markup, string fault) =>
        Assert.Contains(fault, MarkupFaults.In(PageWith(markup), "127.0.0.1"));

    [Theory]
    [InlineData("<p><div>a</p>")]
    [InlineData("<p>a</span></p>")]
    [InlineData("<ul><li>a</ul></li>")]
    public void Markup_that_is_not_valid_is_reported(string markup) =>
        Assert.Contains(MarkupFaults.In(PageWith(markup), "127.0.0.1"), fault => fault.StartsWith("not valid", StringComparison.Ordinal));

    [Fact]
    public void A_page_without_language_or_title_is_reported() =>
        Assert.Equal(["the language is not en-GB", "no title"], MarkupFaults.In("<!DOCTYPE html><html lang=\"en\"><head></head><body><h1>A</h1></body></html>", "127.0.0.1"));

    private static string PageWith(string markup) =>
        $"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>A page</title></head><body><h1>A page</h1>{markup}</body></html>";
}

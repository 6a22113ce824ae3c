using AngleSharp.Dom;

namespace Tidemark.Browser.Tests.Printing;

public class HandoutTests(BrowserSite browser)
{
    private const string Theory = "/calm-wards/theory-of-change";

    [Theory]
    [InlineData("/calm-wards/learning-sets/1")]
    [InlineData("/calm-wards/learning-sets/2")]
    [InlineData("/calm-wards/learning-sets/3")]
    public async Task A_learning_set_is_printed_on_at_most_4_sheets_in_whole_lines(string address)
    {
        var paper = await Paper.Of(browser, address);

        Assert.InRange(paper.Sheets, 1, 4);
        Assert.True(paper.Lines.Count > 20, $"Only {paper.Lines.Count} lines.");
        Assert.DoesNotContain(paper.Lines, line => line.Length == 1);
        Assert.All(Folded(address, ".tm-talk__text > p"), summary => Assert.Contains(summary.Split(' ')[0], paper.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_theory_of_change_holds_behind_a_press_is_printed_open()
    {
        var stories = Folded(Theory, ".tm-tree details > div > p");
        Assert.True(stories.Count >= 10, $"Only {stories.Count} closed paragraphs.");

        var paper = await Paper.Of(browser, Theory);

        // Its columns stand side by side on a line of the PDF, so only the start of a paragraph is sure to be in one piece.
        Assert.All(stories, story => Assert.Contains(string.Join(' ', story.Split(' ').Take(4)), paper.Words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/calm-wards")]
    [InlineData("/calm-wards/learning-sets")]
    [InlineData("/calm-wards/learning-sets/3")]
    [InlineData("/sexual-safety/materials")]
    [InlineData(Theory)]
    [InlineData("/search?q=ward")]
    public async Task A_printed_page_names_its_own_address_in_full_and_none_without_a_host(string address)
    {
        var paper = await Paper.Of(browser, address);

        Assert.DoesNotContain("(/", paper.Words, StringComparison.Ordinal);
        Assert.Contains($"This page: http://localhost:5080{address}", paper.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_for_paper_is_not_shown_on_a_screen()
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open(Theory);

        Assert.Equal(1, await visitor.Page.Locator(".tm-address").CountAsync());
        Assert.False(await visitor.Page.Locator(".tm-address").IsVisibleAsync());
    }

    private List<string> Folded(string address, string selector) =>
        [.. browser.Crawl.Pages.Single(page => page.Address == address).Document.QuerySelectorAll(selector)
            .Select(element => string.Join(' ', element.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}

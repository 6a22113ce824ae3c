using AngleSharp.Html.Parser;

namespace Tidemark.Browser.Tests.Words;

public class ReadingAgeTests(BrowserSite browser)
{
    private const double Highest = 8;

    /// <summary>Below this many words one long name decides the grade.</summary>
    private const int Fewest = 60;

    [Fact]
    public void Public_pages_can_be_read_at_the_age_of_13()
    {
        var pages = browser.Crawl.Pages.Where(page => !page.HasQuery).Select(page => (page.Address, Text: ReadingAge.RunningText(page.Document)))
            .Where(page => ReadingAge.Words(page.Text) >= Fewest).ToList();

        Assert.True(pages.Count > 10, $"Only {pages.Count} pages have {Fewest} words of running text.");
        Found.Nothing(pages.Select(page => (page.Address, Grade: ReadingAge.Grade(page.Text), page.Text)).Where(page => page.Grade > Highest)
            .Select(page => $"{page.Address}: grade {page.Grade:0.0}; hardest words: {string.Join(", ", ReadingAge.Hardest(page.Text).Take(12))}"));
    }

    [Fact]
    public void An_academic_paragraph_is_told_from_a_plain_one()
    {
        var academic = Grade("The implementation of multidisciplinary interventions necessitates a comprehensive evaluation of contextual determinants, "
            + "notwithstanding the considerable heterogeneity of methodological approaches that characterises the contemporary literature.");
        var plain = Grade("We met four times. Each team told what it had tried. Some ideas worked at once, and some did not.");

        Assert.True(academic > 20, $"{academic:0.0}");
        Assert.True(plain < 4, $"{plain:0.0}");
    }

    [Theory, InlineData("cat", 1), InlineData("table", 2), InlineData("team", 1), InlineData("planned", 1), InlineData("started", 2), InlineData("places", 2), InlineData("ideas", 2), InlineData("together", 3)]
    public void Syllables_are_counted_well_enough(string word, int syllables) => Assert.Equal(syllables, ReadingAge.Syllables(word));

    private static double Grade(string text) => ReadingAge.Grade(ReadingAge.RunningText(new HtmlParser().ParseDocument($"<main><p>{text}</p></main>")));
}

using Tidemark.Browser.Tests.Crawling;

namespace Tidemark.Browser.Tests.Markup;

public class CrawlTests(BrowserSite browser)
{
    [Fact]
    public void No_link_leads_nowhere() => Found.Nothing(browser.Crawl.Broken);

    [Fact]
    public void Pages_of_one_collaborative_and_pages_of_the_site_have_titles_of_their_own() =>
        Found.Nothing(Shared(browser.Crawl.Pages));

    [Fact]
    public void A_title_that_two_pages_share_is_reported()
    {
        var page = browser.Crawl.Pages.First(page => !page.HasQuery && page.Room == "calm-wards");

        Assert.NotEmpty(Shared([page, page with { Address = "/calm-wards/another" }]));
    }

    [Fact]
    public async Task A_link_to_a_missing_page_or_a_missing_id_is_reported()
    {
        var crawl = await Crawl.Of(browser.Site, "/nothing-is-here", "/calm-wards/learning-sets#nothing-is-here");

        Assert.Contains("the start → /nothing-is-here: 404", crawl.Broken);
        Assert.Contains("the start → /calm-wards/learning-sets#nothing-is-here: no such id", crawl.Broken);
    }

    /// <summary>Nobody is led to a refusal, to the thanks for a report, or to a file that is damaged.</summary>
    [Fact]
    public void Every_kind_of_page_is_linked_from_somewhere() =>
        Found.Nothing(new RouteNames(browser.Site).Pages.Except(browser.Crawl.Pages.Select(page => page.Route))
            .Except(["/error/{status:int}", "/report/thank-you", "/{collaborative}/materials/{material}/{version:int}/{name}"]));

    private static IEnumerable<string> Shared(IEnumerable<CrawledPage> pages) =>
        pages.Where(page => !page.HasQuery && (int)page.Status == 200).GroupBy(page => page.Document.Title)
            .Where(group => group.Count() > 1)
            .Select(group => $"“{group.Key}” is the title of {string.Join(", ", group.Select(page => page.Address))}");
}

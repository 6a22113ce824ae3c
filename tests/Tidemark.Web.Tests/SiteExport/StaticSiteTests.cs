using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Tidemark.Testing;
using Tidemark.Web.SiteExport;
using Tidemark.Web.Tests.Features;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.SiteExport;

public sealed class StaticSiteTests(DemoSite demo, ExportedSite exported) : IClassFixture<ExportedSite>
{
    private static readonly string[] Texts = [".html", ".js", ".json", ".csv", ".ics", ".atom", ".xml", ".vtt", ".txt", ".svg", ".css"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_link_leads_to_a_file_and_to_a_place_in_it()
    {
        Assert.Empty(exported.Problems);
        var pages = exported.Pages.ToDictionary(p => p, Page);
        Assert.True(pages.Count > 150, $"{pages.Count} pages");
        var nowhere =
            from page in pages
            from link in page.Value.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)
            where link.Contains('#', StringComparison.Ordinal) && !link.Contains("://", StringComparison.Ordinal)
            let parts = link.Split('#')
            let target = parts[0].Length == 0 ? page.Key : Path.GetRelativePath(exported.Folder, Path.GetFullPath(exported.PathOf(Path.Combine(Path.GetDirectoryName(page.Key)!, Uri.UnescapeDataString(parts[0]))))).Replace('\\', '/')
            where pages[target].GetElementById(Uri.UnescapeDataString(parts[1])) is null
            select $"{page.Key}: {link}";
        Assert.Empty(nowhere);
    }

    [Fact]
    public void What_leads_nowhere_is_found()
    {
        using var pack = TemporaryPack.Empty().With("index.html", """
            <a href="here.html#top">here</a><a href="gone.html">gone</a><a href="https://example.org/">out</a><a href="/root.html">root</a>
            <img src="data:image/png;base64,AA=="><link href="gone.css"><form method="post" action="here.html"></form>
            """).With("here.html", "<h1 id=top>Here</h1>");

        Assert.Equal(
            ["gone.html", "/root.html", "gone.css", "a server (a form)"],
            LinkCheck.Broken(pack.Folder, ["index.html", "here.html"]).Select(b => b["index.html leads to ".Length..b.LastIndexOf(',')]));
    }

    [Fact]
    public void Nothing_hidden_is_in_any_file()
    {
        var readable = exported.Files.Where(f => Texts.Contains(Path.GetExtension(f))).ToList();
        Assert.Contains("search/search-index.js", readable);
        Assert.All(readable, file => Assert.Empty(Canaries.In(exported.Text(file))));
        Assert.DoesNotContain(exported.Files, f => Canaries.In(f).Any());
        Assert.DoesNotContain(readable, file => exported.Text(file).Contains("127.0.0.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_are_the_ones_that_the_site_serves()
    {
        foreach (var file in new[]
        {
            "calm-wards/learning-sets.ics", "calm-wards/learning-sets/3.ics", "calm-wards/talks.csv", "calm-wards/materials.csv", "calm-wards/feed.atom", "feed.atom",
            "calm-wards/theory-of-change/2.svg", "calm-wards/materials/what-helps-me-recording/1/hazel-ward-cards.mp4",
            "calm-wards/materials/what-helps-me-recording/1/hazel-ward-cards.vtt", "calm-wards/materials/set-1-slides/1/set-1-slides.pptx",
        })
            Assert.Equal(await demo.Http.GetByteArrayAsync("/" + file, Cancel), await File.ReadAllBytesAsync(exported.PathOf(file), Cancel));
        Assert.Equal(
            await demo.Http.GetByteArrayAsync("/api/v1/collaboratives/calm-wards/talks?pageSize=200", Cancel),
            await File.ReadAllBytesAsync(exported.PathOf("api/v1/collaboratives/calm-wards/talks.json"), Cancel));
        Assert.Contains("v1/collaboratives/sexual-safety/materials.json", exported.Text("api/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_is_a_list_of_links_and_the_only_form_is_the_search()
    {
        var materials = Page("calm-wards/materials/index.html");
        var poster = materials.QuerySelectorAll("nav.tm-filters a").Single(a => a.GetAttribute("href") == "kind%3Dposter.html");
        Assert.Equal("Poster (1)", poster.ParentElement.Words());
        var filtered = Page("calm-wards/materials/kind=poster.html");
        Assert.Equal("1 material", filtered.QuerySelector("#results .tm-bar").Words());
        Assert.Equal("Poster", filtered.QuerySelector("nav.tm-filters a[aria-current]").Words());
        Assert.All(exported.Pages.SelectMany(p => Page(p).QuerySelectorAll("form")), form => Assert.EndsWith("search/index.html", "search/" + form.GetAttribute("action")!.Replace("../", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_taken_back_says_so_and_former_addresses_lead_on()
    {
        Assert.Contains("taken back", Page("calm-wards/materials/rota-planner/index.html").QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.Equal("../../calm-wards/learning-sets/index.html", Page("calmer-evenings/learning-sets/index.html").QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("url=../../../calm-wards/learning-sets/1/index.html", exported.Text("calmer-evenings/learning-sets/1/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_known_address_of_the_site_a_page_leads_to_none_of_its_forms_and_says_what_it_is()
    {
        var rewriter = new PageRewriter(new Uri("http://127.0.0.1:1"), new SavedCopy(null, null, new DateOnly(2026, 6, 15)));
        const string Served = "<main><ul><li><a href='/report?page=/a'>Report</a></li><li><a href='/help'>Help</a></li></ul><p>Use the <a href='/report'>form</a>.</p></main><footer class='tm-footer'><div></div></footer>";
        var (page, leadsTo) = rewriter.Rewrite(Served, "/a", "a/index.html");
        Assert.Equal("Help Use the form.", page.QuerySelector("main").Words().Replace("HelpUse", "Help Use", StringComparison.Ordinal));
        Assert.Equal("../help/index.html", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["/help"], leadsTo);
        Assert.Equal("This is a copy of the site, saved on 15 June 2026. To report a mistake or ask for removal, write to whoever gave you this copy.", page.QuerySelector("footer").Words());

        var known = new PageRewriter(new Uri("http://127.0.0.1:1"), new SavedCopy(new Uri("https://example.org/qi"), null, new DateOnly(2026, 6, 15)));
        Assert.Equal("https://example.org/qi/report?page=/a", known.Rewrite(Served, "/a", "a/index.html").Page.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_second_export_is_the_same_to_the_byte()
    {
        var again = Path.Combine(Path.GetDirectoryName(exported.Folder)!, "again");
        Assert.Empty(await demo.Site.Export(again));
        Assert.Equal(PackDesk.Bytes(exported.Folder), PackDesk.Bytes(again));
    }

    private IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(File.ReadAllText(exported.PathOf(file), Encoding.UTF8));
}

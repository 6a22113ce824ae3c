using System.Net;
using AngleSharp.Html.Dom;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Search;

public sealed class FindTests(DemoSite demo)
{
    private static string Address(string words) => $"/search?q={Uri.EscapeDataString(words)}";

    private async Task<IHtmlDocument> Find(string words, string more = "") => await demo.Http.Page(Address(words) + more);

    [Theory]
    [InlineData("pocket by the bed", "Hazel Ward: “What helps me” cards", "Slide 7:", "pocket by the bed", "/calm-wards/materials/what-helps-me-slides")]
    [InlineData("An answer-by time for each ask", "Learning set 4: agenda (cancelled)", ":", "answer-by time", "/calm-wards/materials/set-4-agenda")]
    [InlineData("cup of tea", "Recording: “What helps me” cards", "0 min 20 s:", "cup of tea", "/calm-wards/materials/what-helps-me-recording?t=20#transcript")]
    [InlineData("answer machine", "Rowan Community Team: a call before the evening", "Page 7:", "answer machine", "/calm-wards/materials/rowan-slides")]
    public async Task Words_inside_a_file_are_found_in_context_with_their_place(string words, string title, string place, string marked, string address)
    {
        var page = await Find($"\"{words}\"");

        var hit = page.QuerySelectorAll("ol.tm-rows > li").Single(li => li.QuerySelector("h2 a").Words() == title);
        Assert.Equal(address, hit.QuerySelector("h2 a")!.GetAttribute("href"));
        var context = hit.QuerySelector("p.tm-measure").Words();
        Assert.Contains(place, context, StringComparison.Ordinal);
        Assert.Contains(marked, context, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(hit.QuerySelectorAll("mark"));
    }

    [Theory]
    [InlineData("Thornbury-Lisle", "“What helps me” cards")]
    [InlineData("\"Lapwing Unit\"", "Lapwing Unit")]
    [InlineData("\"what they like\"", "“What helps me” cards")]
    [InlineData("Northwick Park trauma", "Eastlake Ward and Fernely Ward")]
    public async Task People_wards_and_summaries_are_found(string words, string title)
    {
        var page = await Find(words);

        Assert.Contains(title, page.QuerySelectorAll("h2.tm-hit").Select(h => h.Words()));
    }

    [Theory]
    [InlineData("quillfeather")]
    [InlineData("murmurlark")]
    [InlineData("thistledown")]
    [InlineData("quillwort")]
    [InlineData("sedgewren")]
    [InlineData("oxlip")]
    [InlineData("bittersweet")]
    [InlineData("marshwort")]
    public async Task Hidden_words_are_not_found_nor_suggested(string word)
    {
        Assert.Empty((await Find(word)).QuerySelectorAll("ol.tm-rows > li"));
        Assert.DoesNotContain(word, (await Find(word[1..])).QuerySelector(".tm-suggest").Words(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Kinds_are_tabs_with_counts_and_narrow_the_list()
    {
        var all = await Find("ward");
        var talks = all.QuerySelectorAll(".tm-bar a").Single(a => a.Words().StartsWith("Talks", StringComparison.Ordinal));
        var count = int.Parse(talks.Words().Split('(', ')')[1]);

        var page = await demo.Http.Page(talks.GetAttribute("href")!);

        Assert.StartsWith($"{count} results", page.QuerySelector("[role=status]").Words(), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("ol.tm-rows .tm-kind"), k => Assert.StartsWith("Talk", k.Words(), StringComparison.Ordinal));
        Assert.Equal(talks.Words(), page.QuerySelector(".tm-bar strong[aria-current]").Words());
    }

    [Fact]
    public async Task Twenty_hits_a_page_and_every_hit_once()
    {
        var titles = new List<string>();
        var first = await Find("the");
        var pages = first.QuerySelectorAll("nav.tm-pages a").Select(a => a.GetAttribute("href")!).ToList();
        foreach (var address in pages)
        {
            var hits = (await demo.Http.Page(address)).QuerySelectorAll("ol.tm-rows h2 a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.InRange(hits.Count, 1, 20);
            titles.AddRange(hits);
        }

        Assert.True(pages.Count > 1);
        var all = first.QuerySelector(".tm-bar strong[aria-current]").Words();
        Assert.Equal($"All ({titles.Count})", all);
    }

    [Theory]
    [InlineData("&page=0")]
    [InlineData("&page=-3")]
    [InlineData("&page=99999999999999999999")]
    [InlineData("&page=9999")]
    [InlineData("&page=x&kind=nonsense&in=%00")]
    [InlineData("&page=1&page=2&kind=talk&kind=team&q=again")]
    public async Task Bad_values_show_a_page_all_the_same(string more) =>
        Assert.NotEmpty((await Find("huddle", more)).QuerySelectorAll("ol.tm-rows > li"));

    [Fact]
    public async Task One_collaborative_alone_is_searched_on_request_and_an_unknown_one_is_said()
    {
        Assert.NotEmpty((await Find("huddle", "&in=calm-wards")).QuerySelectorAll("ol.tm-rows > li"));
        Assert.Empty((await Find("huddle", "&in=sexual-safety")).QuerySelectorAll("ol.tm-rows > li"));
        var unknown = await Find("huddle", "&in=no-such");
        Assert.Contains("do not know the collaborative", unknown.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.NotEmpty(unknown.QuerySelectorAll("ol.tm-rows > li"));
    }

    [Theory]
    [InlineData("hudle", "huddle")]
    [InlineData("evenign hudle", "evening huddle")]
    public async Task A_misspelt_word_gets_a_suggestion_that_finds_something(string words, string suggestion)
    {
        var page = await Find(words);

        var link = page.QuerySelector(".tm-suggest a");
        Assert.Equal(suggestion, link.Words());
        Assert.NotEmpty((await demo.Http.Page(link!.GetAttribute("href")!)).QuerySelectorAll("ol.tm-rows > li"));
    }

    [Fact]
    public async Task Nothing_found_says_so_and_leads_on()
    {
        var page = await Find("zzxyqq wwvvkk");

        Assert.Contains("We found nothing for “zzxyqq wwvvkk”", page.QuerySelector(".tm-empty").Words(), StringComparison.Ordinal);
        Assert.Contains("fewer words", page.QuerySelector(".tm-empty").Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/calm-wards/learning-sets']"));
        Assert.NotNull(page.QuerySelector("main a[href='/sexual-safety/materials']"));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20%22%22*")]
    public async Task Nothing_asked_shows_how_to_search(string address)
    {
        var page = await demo.Http.Page(address);

        Assert.Equal("Search", page.QuerySelector("h1").Words());
        Assert.Contains("Type one or two words", page.QuerySelector("main").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_text()
    {
        var page = await Find("<img src=x onerror=alert(1)> huddle");

        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Equal("<img src=x onerror=alert(1)> huddle", page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Exit_is_offered_robots_are_turned_away_and_nothing_is_kept()
    {
        using var response = await demo.Http.GetAsync(Address("huddle"), TestContext.Current.CancellationToken);
        var page = await response.Html();

        Assert.NotNull(page.QuerySelector(".tm-exit a"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.Age);
        Assert.DoesNotContain("huddle", page.Title, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_query_longer_than_a_request_may_be_is_refused_without_harm()
    {
        using var response = await demo.Http.GetAsync(Address(new string('a', 10_000)), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
    }
}

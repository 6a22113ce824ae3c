using AngleSharp.Html.Dom;
using Tidemark.Testing;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Home;

public sealed class HomePageTests(DemoSite demo)
{
    [Fact]
    public async Task What_is_active_comes_before_what_is_closed_each_with_its_dates_in_words()
    {
        var page = await demo.Http.Page("/");
        var entries = page.QuerySelectorAll(".tm-collab").ToList();

        Assert.Equal(["Calm Wards Collaborative", "Sexual Safety Collaborative"], entries.Select(e => e.QuerySelector("h3 a").Words()));
        Assert.Equal("Active since 14 October 2025, closes November 2026, England", entries[0].QuerySelector(".tm-state--active").Words());
        Assert.Equal("Closed September 2021, launched 21 October 2019, England", entries[1].QuerySelector(".tm-state--closed").Words());
        Assert.Equal("invented example", entries[0].QuerySelector("h3 .tm-eg").Words());
        Assert.Null(entries[1].QuerySelector(".tm-eg"));
        Assert.Contains("Some of its pages may be hard to read.", entries[1].Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("hard to read", entries[0].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_collaborative_counts_what_there_is_to_use()
    {
        var page = await demo.Http.Page("/");
        var links = page.QuerySelectorAll(".tm-collab")[1].QuerySelectorAll(".tm-ways a").OfType<IHtmlAnchorElement>();

        Assert.Equal(
        [
            ("/sexual-safety/learning-sets", "9 learning sets"), ("/sexual-safety/learning-sets#talks", "16 talks"),
            ("/sexual-safety/materials", "11 materials"), ("/sexual-safety/theory-of-change", "Theory of change"),
        ], links.Select(a => (a.GetAttribute("href")!, a.Words())));
        // Two more were withdrawn, and one is for the collaborative only.
        Assert.Equal("21 materials", page.QuerySelector(".tm-ways a[href='/calm-wards/materials']").Words());
    }

    [Fact]
    public async Task The_next_learning_sets_are_those_to_come_with_the_date_as_known()
    {
        var page = await demo.Http.Page("/");
        var sets = page.QuerySelectorAll("section[aria-labelledby=next-heading] .tm-rows > li").ToList();

        Assert.Equal(["/calm-wards/learning-sets/5", "/calm-wards/learning-sets/6"], sets.Select(s => s.QuerySelector("h3 a")!.GetAttribute("href")));
        Assert.Equal(["14 July 2026", "September 2026"], sets.Select(s => s.QuerySelector("time").Words()));
        Assert.Equal(["2026-07-14", "2026-09"], sets.Select(s => s.QuerySelector("time")!.GetAttribute("datetime")));
        Assert.NotNull(sets[0].QuerySelector("a[href='/calm-wards/learning-sets/5.ics']"));
        Assert.Null(sets[1].QuerySelector("a[href$='.ics']"));
        Assert.Contains("day not known yet", sets[1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_has_one_search_and_every_word_that_it_suggests_finds_something()
    {
        var page = await demo.Http.Page("/");
        Assert.Single(page.QuerySelectorAll("input[name=q]"));
        var suggested = page.QuerySelectorAll(".tm-bigfind p a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(3, suggested.Count);
        foreach (var address in suggested) Assert.NotEmpty((await demo.Http.Page(address)).QuerySelectorAll(".tm-hit a"));
    }

    [Fact]
    public async Task Every_link_of_the_page_leads_somewhere()
    {
        var page = await demo.Http.Page("/");
        foreach (var address in page.QuerySelectorAll("main a, .tm-hero a").Select(a => a.GetAttribute("href")!).Distinct())
        {
            using var response = await demo.Http.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, $"{address} answered {(int)response.StatusCode}");
        }
    }

    [Fact]
    public async Task Without_a_collaborative_it_says_how_to_load_one()
    {
        await using var site = await TidemarkSite.Start(packs: []);
        var page = await site.Http.Page("/");

        Assert.StartsWith("No collaborative is here yet.", page.QuerySelector(".tm-empty").Words(), StringComparison.Ordinal);
        Assert.EndsWith("pack import DIR", page.QuerySelector("pre code").Words(), StringComparison.Ordinal);
        Assert.Equal(["Collaboratives"], page.QuerySelectorAll("h2").Select(h => h.Words()));
        Assert.Null(page.QuerySelector(".tm-bigfind p"));
    }

    [Fact]
    public async Task Only_the_five_nearest_sets_show_and_none_that_is_over_put_off_or_undated()
    {
        const string sets = """
            gatherings:
              - { id: over, kind: learning-set, number: 1, date: 2026-06-14 }
              - { id: today, kind: learning-set, number: 2, date: 2026-06-15, title: Doors }
              - { id: this-month, kind: learning-set, number: 3, date: 2026-06 }
              - { id: this-year, kind: learning-set, number: 4, date: "2026" }
              - { id: put-off, kind: learning-set, number: 5, date: 2026-06-20, status: postponed }
              - { id: undated, kind: learning-set, number: 6 }
              - { id: later, kind: learning-set, number: 7, date: 2026-08-01 }
              - { id: next-year, kind: learning-set, number: 8, date: 2027-01-05 }
              - { id: last, kind: learning-set, number: 9, date: "2028" }
              - { id: forum, kind: forum, slug: forum, date: 2026-06-16 }

            """;
        using var pack = TemporaryPack.Minimal().With("gatherings.yaml", sets);
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);
        var page = await site.Http.Page("/");

        var rows = page.QuerySelectorAll("section[aria-labelledby=next-heading] .tm-rows > li").ToList();
        Assert.Equal(["2026", "June 2026", "15 June 2026", "1 August 2026", "5 January 2027"], rows.Select(r => r.QuerySelector("time").Words()));
        Assert.StartsWith("Learning set 2: Doors", rows[2].QuerySelector("h3").Words(), StringComparison.Ordinal);
        Assert.Contains("how it meets is not stated", rows[2].Words(), StringComparison.Ordinal);
        Assert.Equal("Recruiting", page.QuerySelector(".tm-state--recruiting").Words());
    }
}

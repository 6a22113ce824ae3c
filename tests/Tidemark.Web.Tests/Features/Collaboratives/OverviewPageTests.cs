using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Tidemark.Testing;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Collaboratives;

public sealed class OverviewPageTests(DemoSite demo)
{
    [Fact]
    public async Task The_facts_are_those_on_record_and_the_aim_that_no_source_gives_is_not_known()
    {
        var page = await demo.Http.Page("/sexual-safety");

        Assert.Equal(
        [
            "Launched 21 October 2019", "Paused March to September 2020 COVID-19", "Closed September 2021",
            "Run by National Collaborating Centre for Mental Health Part of Royal College of Psychiatrists",
            "Commissioned by NHS England Named in later words of the Royal College of Psychiatrists. NHS Improvement Named in sources from 2019 and 2020.",
            "Programme Mental Health Safety Improvement Programme", "Country England", "Aim Not known",
            "Says who 15 sources, listed below",
        ], page.QuerySelectorAll(".tm-facts > div").Select(d => d.Words()));
        Assert.DoesNotContain("Aim:", page.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.Equal("About this collaborative – Tidemark", page.Title);
    }

    [Fact]
    public async Task What_there_is_to_use_is_counted()
    {
        var page = await demo.Http.Page("/sexual-safety");

        Assert.Equal(
        [
            "Learning sets 9 learning sets. Also a launch",
            "Talks 16 talks: 5 ward stories, 2 on improvement, 1 panel, 1 in which teams share, 2 reflections, 1 on the theory of change and 4 workshops",
            "Materials 11 items: 3 agendas, 2 slide decks, 5 sets of presentation slides and 1 template",
            "Theory of change Revised version, with psychological safety at its centre", "Teams 6 teams are named",
        ], page.QuerySelectorAll(".tm-ways li").Select(l => l.Words()));
        var demoPage = await demo.Http.Page("/calm-wards");
        Assert.StartsWith("Materials 21 items: 4 agendas,", demoPage.QuerySelectorAll(".tm-ways li")[2].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_programme_in_time_is_a_picture_and_a_sentence()
    {
        var page = await demo.Http.Page("/sexual-safety");

        Assert.Equal("Nine learning sets from 13 January 2020 to 13 September 2021, with a pause from March to September 2020. "
            + "Launched on 21 October 2019 and closed in September 2021.", page.QuerySelector("section[aria-labelledby=in-time] > p").Words());
        Assert.Equal("img", page.QuerySelector(".tm-time.tm-wide > svg")!.GetAttribute("role"));
        Assert.Equal(["Virtual", "How it met is not stated", "Paused: only the months are known"], page.QuerySelectorAll(".tm-key li").Select(l => l.Words()));
        Assert.Equal("All nine learning sets, with their dates and materials", page.QuerySelector("section[aria-labelledby=in-time] a").Words());
    }

    [Fact]
    public async Task What_is_to_come_is_not_told_as_past()
    {
        var page = await demo.Http.Page("/calm-wards");

        Assert.Contains("Launched on 14 October 2025 and closes in November 2026.", page.QuerySelector("section[aria-labelledby=in-time] > p").Words(), StringComparison.Ordinal);
        var terms = page.QuerySelectorAll(".tm-facts dt").Select(t => t.Words()).ToList();
        Assert.Contains("Closes", terms);
        Assert.Contains("To be archived", terms);
    }

    [Fact]
    public async Task Teams_are_named_with_what_is_not_stated_of_them()
    {
        var page = await demo.Http.Page("/sexual-safety");
        var rows = page.QuerySelectorAll("section[aria-labelledby=who] tbody tr").Select(r => string.Join(" | ", r.QuerySelectorAll("td").Select(Value))).ToList();

        Assert.Equal(6, rows.Count);
        Assert.Contains("Eastlake Ward | Northwick Park Hospital | Not stated", rows);
        Assert.Contains("Alt Ward | Not stated | Mersey Care NHS Foundation Trust", rows);
        Assert.Contains("How many wards and trusts took part is not known.", page.QuerySelector("section[aria-labelledby=who] p").Words(), StringComparison.Ordinal);

        static string Value(IElement cell) => cell.Children[^1].Words();
    }

    [Fact]
    public async Task Two_results_that_disagree_are_both_shown_each_with_status_date_and_source()
    {
        var page = await demo.Http.Page("/calm-wards");
        var results = page.QuerySelectorAll("section[aria-labelledby=results] .tm-rows > li").ToList();

        Assert.Equal(5, results.Count);
        Assert.Contains("there were 18.3", results[0].QuerySelector("h3").Words(), StringComparison.Ordinal);
        Assert.Equal("Interim. 8 June 2026", results[0].QuerySelector(".tm-meta").Words());
        Assert.Contains("there were 22.0", results[1].QuerySelector("h3").Words(), StringComparison.Ordinal);
        Assert.Contains("Incident reports, 5 pm to midnight", results[1].Words(), StringComparison.Ordinal);
        Assert.Equal("noreferrer", results[0].QuerySelector("a[href='https://example.org/calm-wards/daily-counts']")!.GetAttribute("rel"));
        Assert.StartsWith("Final.", results[2].QuerySelector(".tm-meta").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_materials_are_the_five_published_last()
    {
        var page = await demo.Http.Page("/calm-wards");

        Assert.Equal(
            ["Handout. Published 8 June 2026", "Agenda. Published 26 May 2026", "Booklet. Published 12 May 2026", "Presentation slides. Published 30 April 2026", "Slide deck. Version 2, published 28 April 2026"],
            page.QuerySelectorAll("section[aria-labelledby=newest] .tm-meta").Select(m => m.Words()));
        Assert.Null((await demo.Http.Page("/sexual-safety")).QuerySelector("#newest"));
    }

    [Fact]
    public async Task What_was_not_found_whom_to_ask_and_every_source_are_there()
    {
        var page = await demo.Http.Page("/sexual-safety");

        Assert.Equal(12, page.QuerySelectorAll("section[aria-labelledby=not-found] li").Length);
        Assert.Equal("No results are known.", page.QuerySelector("section[aria-labelledby=results] .tm-empty").Words());
        Assert.StartsWith("Contact Ask your QI Coach, or the safety improvement team. safetyimprovement@rcpsych.ac.uk The address is missing",
            page.QuerySelector("section[aria-labelledby=contact]").Words(), StringComparison.Ordinal);
        Assert.Equal(15, page.QuerySelectorAll("section[aria-labelledby=sources] .tm-rows > li").Length);
        Assert.All(page.QuerySelectorAll("section[aria-labelledby=sources] a"), a => Assert.Equal("noreferrer", a.GetAttribute("rel")));
    }

    [Fact]
    public async Task Where_a_content_note_leads_to_support_it_is_on_the_page()
    {
        foreach (var address in new[] { "/sexual-safety", "/calm-wards" })
        {
            var page = await demo.Http.Page(address);
            Assert.NotNull(page.QuerySelector(".tm-note a[href='#support']"));
            Assert.NotNull(page.QuerySelector("#support li"));
        }
    }

    [Fact]
    public async Task Machines_read_it_as_a_series_of_events()
    {
        var page = await demo.Http.Page("/sexual-safety");
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Equal("EventSeries", data.RootElement.GetProperty("@type").GetString());
        Assert.Equal("http://localhost:5080/sexual-safety", data.RootElement.GetProperty("url").GetString());
        Assert.Equal("2019-10-21", data.RootElement.GetProperty("startDate").GetString());
        Assert.Equal("2021-09", data.RootElement.GetProperty("endDate").GetString());
    }

    [Fact]
    public async Task A_collaborative_of_which_nothing_is_known_says_so_once_and_shows_hostile_words_as_words()
    {
        using var pack = TemporaryPack.Minimal().With("collaborative.yaml", "slug: bare\nname: \"</script><script>alert(1)</script>\"\nsummary: \"Only <b>words</b>.\"\n");
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);
        var page = await site.Http.Page("/bare");

        Assert.Equal(["Launched Not known", "Run by Not known", "Commissioned by Not known", "Country Not known", "Aim Not known"],
            page.QuerySelectorAll(".tm-facts > div").Select(d => d.Words()));
        Assert.Equal("No learning sets with a known date.", page.QuerySelector("section[aria-labelledby=in-time]")!.QuerySelector("p").Words());
        Assert.Null(page.QuerySelector(".tm-time"));
        Assert.Equal(["No objectives are stated.", "How many took part is not known.", "No team is named.", "No contact is known."],
            page.QuerySelectorAll("p.tm-unknown").Select(p => p.Words()));
        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
        Assert.Contains("Only <b>words</b>.", page.QuerySelector(".tm-lead").Words(), StringComparison.Ordinal);
        Assert.StartsWith("No theory of change is known.", (await site.Http.Page("/bare/theory-of-change")).QuerySelector(".tm-empty").Words(), StringComparison.Ordinal);
        Assert.StartsWith("No team is named.", (await site.Http.Page("/bare/teams")).QuerySelector(".tm-empty").Words(), StringComparison.Ordinal);
        foreach (var absent in new[] { "/bare/theory-of-change/1", "/bare/theory-of-change/1.svg" })
        {
            using var answer = await site.Http.GetAsync(absent, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/none-such", HttpStatusCode.NotFound)]
    [InlineData("/none-such/teams", HttpStatusCode.NotFound)]
    [InlineData("/none-such/teams.csv", HttpStatusCode.NotFound)]
    [InlineData("/none-such/theory-of-change", HttpStatusCode.NotFound)]
    [InlineData("/calmer-evenings/teams", HttpStatusCode.MovedPermanently)]
    [InlineData("/sexual-safety?x=%00%FF&driver=", HttpStatusCode.OK)]
    public async Task Get_answers_plainly(string address, HttpStatusCode status)
    {
        using var response = await demo.Http.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
    }
}

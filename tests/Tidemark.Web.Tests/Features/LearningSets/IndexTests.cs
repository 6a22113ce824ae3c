using System.Net;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.LearningSets;

public sealed class IndexTests(DemoSite demo)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_shows_the_nine_learning_sets_in_order_with_the_mode_where_it_is_stated()
    {
        var page = await demo.Http.Page("/sexual-safety/learning-sets");

        var sets = page.QuerySelectorAll(".tm-track__set .tm-track__when").Select(s => s.Words()).ToList();
        Assert.Equal(
        [
            "13 January 2020 Learning set 1", "10 March 2020 Learning set 2", "15 September 2020 Learning set 3, virtual",
            "10 November 2020 Learning set 4, virtual", "7 January 2021 Learning set 5, virtual", "2 March 2021 Learning set 6, virtual",
            "13 May 2021 Learning set 7", "8 July 2021 Learning set 8", "13 September 2021 Learning set 9",
        ], sets);
    }

    [Fact]
    public async Task Get_puts_the_pause_between_the_sets_of_the_months_in_which_it_began_and_ended()
    {
        var page = await demo.Http.Page("/sexual-safety/learning-sets");

        var pause = page.QuerySelector(".tm-track__pause");
        Assert.Contains("Paused, March 2020 to September 2020", pause.Words(), StringComparison.Ordinal);
        Assert.Equal("set-2", pause!.PreviousElementSibling!.Id);
        Assert.Equal("set-3", pause.NextElementSibling!.Id);
    }

    [Fact]
    public async Task Get_lists_twelve_talks_and_four_workshop_talks_whose_set_is_not_known()
    {
        var page = await demo.Http.Page("/sexual-safety/learning-sets");

        Assert.Equal(12, page.QuerySelectorAll("section[aria-labelledby=talks] .tm-talk").Length);
        Assert.Equal(4, page.QuerySelectorAll("section[aria-labelledby=workshops] .tm-talk").Length);
        Assert.Contains("Of twelve talks our sources do not say", page.Body.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_files_the_five_materials_of_known_sets_under_their_sets()
    {
        var page = await demo.Http.Page("/sexual-safety/learning-sets");

        Assert.Equal("SSC Learning Set 4 - Agenda SSC Learning Set 4 - Slides", page.QuerySelector("#set-4 .tm-track__what").Words());
        Assert.Equal("SSC Learning Set 6 - Agenda", page.QuerySelector("#set-6 .tm-track__what").Words());
        Assert.Equal("Learning Set 9 Agenda Learning Set 9 Slide Deck", page.QuerySelector("#set-9 .tm-track__what").Words());
        Assert.Equal("No materials known", page.QuerySelector("#set-1 .tm-track__what").Words());
    }

    [Fact]
    public async Task Get_names_presenters_with_role_ward_and_trust_and_says_what_is_not_stated()
    {
        var page = await demo.Http.Page("/sexual-safety/learning-sets");

        string PeopleOf(string slug) => page.QuerySelectorAll(".tm-talk")
            .Single(t => t.QuerySelector($"a[href='/sexual-safety/talks/{slug}']") is not null).QuerySelector(".tm-people").Words();
        Assert.Equal("Jason Shaw Ward Nurse Manager Arnold Ward, Ashworth Hospital Mersey Care NHS Foundation Trust", PeopleOf("arnold-ward"));
        Assert.Equal("Presenter not named Eastlake Ward and Fernely Ward, Northwick Park Hospital Trust not stated", PeopleOf("eastlake-and-fernely"));
    }

    [Fact]
    public async Task Get_of_a_sensitive_collaborative_has_a_neutral_title_a_content_note_support_and_a_way_out()
    {
        var page = await demo.Http.Page("/sexual-safety/learning-sets");

        Assert.Equal("Learning sets – Tidemark", page.Title);
        Assert.NotNull(page.QuerySelector(".tm-exit a"));
        Assert.NotNull(page.QuerySelector(".tm-note a[href='#support']"));
        Assert.Contains("999", page.QuerySelector("#support").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_of_an_invented_collaborative_says_so_and_shows_cancelled_and_postponed()
    {
        var page = await demo.Http.Page("/calm-wards/learning-sets");

        Assert.NotNull(page.QuerySelector(".tm-invented-bar"));
        Assert.Contains("cancelled", page.QuerySelector("#set-4").Words(), StringComparison.Ordinal);
        Assert.Contains("September 2026", page.QuerySelector("#set-6").Words(), StringComparison.Ordinal);
        Assert.Contains("postponed", page.QuerySelector(".tm-track").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quillwort")]
    [InlineData("oxlip")]
    [InlineData("bittersweet")]
    [InlineData("marshwort")]
    public async Task Nothing_that_is_not_public_is_on_the_pages_of_learning_sets(string canary)
    {
        var index = await demo.Http.Page("/calm-wards/learning-sets");
        var addresses = index.QuerySelectorAll(".tm-track__when a, .tm-track__what a, .tm-talk h4 a").Select(a => a.GetAttribute("href")!)
            .Where(a => !a.Contains("/materials/", StringComparison.Ordinal)).Append("/calm-wards/learning-sets").Distinct().ToList();

        Assert.True(addresses.Count > 20);
        foreach (var address in addresses)
            Assert.DoesNotContain(canary, (await demo.Http.Page(address)).DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_second_request_with_the_entity_tag_is_answered_304()
    {
        using var first = await demo.Http.GetAsync("/sexual-safety/learning-sets", Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/sexual-safety/learning-sets");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await demo.Http.SendAsync(again, Cancel);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}

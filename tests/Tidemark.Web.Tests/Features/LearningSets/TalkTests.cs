using System.Net;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.LearningSets;

public sealed class TalkTests(DemoSite demo)
{
    [Fact]
    public async Task A_talk_without_a_title_says_that_the_heading_is_ours_and_that_its_set_is_not_known()
    {
        var page = await demo.Http.Page("/sexual-safety/talks/arnold-ward");

        var facts = page.QuerySelector(".tm-facts").Words();
        Assert.Contains("TitleNone givenThe heading is ours", facts, StringComparison.Ordinal);
        Assert.Contains("Learning set Not known", facts, StringComparison.Ordinal);
        Assert.Contains("heading by Tidemark", page.QuerySelector("[data-copy=citation]").Words(), StringComparison.Ordinal);
        Assert.StartsWith("Shaw J.", page.QuerySelector("[data-copy=citation]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_panel_names_its_host_and_its_panellists()
    {
        var page = await demo.Http.Page("/sexual-safety/talks/coaches-panel");

        var cast = page.QuerySelector(".tm-cast").Words();
        Assert.Contains("Tom Ayers, host Director National Collaborating Centre for Mental Health", cast, StringComparison.Ordinal);
        Assert.Contains("Kate Lorrimer, panel", cast, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_that_only_the_collaborative_may_see_is_absent_like_one_that_never_was()
    {
        using var hidden = await demo.Http.GetAsync("/calm-wards/talks/marshwort", TestContext.Current.CancellationToken);
        using var absent = await demo.Http.GetAsync("/calm-wards/talks/never-was", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal((await absent.Html()).Body.Words(), (await hidden.Html()).Body.Words());
    }

    [Fact]
    public async Task The_recording_of_a_talk_plays_on_its_page_from_the_moment_that_is_asked_for()
    {
        const string Recording = "/calm-wards/materials/what-helps-me-recording";
        var page = await demo.Http.Page("/calm-wards/talks/what-helps-me-cards?t=24");

        Assert.Equal(Recording + "/1/hazel-ward-cards.mp4#t=24", page.QuerySelector("video#player")?.GetAttribute("src"));
        Assert.NotNull(page.QuerySelector("video track[kind=captions]"));
        Assert.Equal("?t=8#player", page.QuerySelector("#transcript ol[data-transcript=player] a[data-at='8']")?.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=materials] a"), a => a.GetAttribute("href") == Recording);
        Assert.Null((await demo.Http.Page("/calm-wards/talks/first-evening-huddle")).QuerySelector("video"));
    }
}

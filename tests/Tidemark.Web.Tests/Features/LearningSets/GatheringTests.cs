using System.Net;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.LearningSets;

public sealed class GatheringTests(DemoSite demo)
{
    [Fact]
    public async Task A_learning_set_says_once_what_is_not_known_of_it()
    {
        var page = await demo.Http.Page("/sexual-safety/learning-sets/7");

        Assert.Equal("Learning set 7", page.QuerySelector("h1")!.Words());
        var facts = page.QuerySelector(".tm-facts").Words();
        Assert.Contains("13 May 2021", facts, StringComparison.Ordinal);
        Assert.Contains("How people meetNot stated", facts, StringComparison.Ordinal);
        Assert.Contains("do not say whether it was held", facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_learning_set_with_an_agenda_shows_the_published_release_and_links_its_talks()
    {
        var page = await demo.Http.Page("/calm-wards/learning-sets/2");

        var lines = page.QuerySelectorAll("section[aria-labelledby=agenda] tbody tr").Select(r => r.Words()).ToList();
        Assert.True(lines.Count >= 4);
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=agenda] a[href^='/calm-wards/talks/']"));
    }

    [Fact]
    public async Task A_cancelled_learning_set_says_so_first()
    {
        var page = await demo.Http.Page("/calm-wards/learning-sets/4");

        Assert.StartsWith("Cancelled", page.QuerySelector(".tm-gone").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gathering_without_a_number_has_a_page_of_its_own()
    {
        var page = await demo.Http.Page("/sexual-safety/gatherings/launch");

        Assert.Contains("21 October 2019", page.QuerySelector(".tm-facts").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sexual-safety/learning-sets/10")]
    [InlineData("/sexual-safety/learning-sets/0")]
    [InlineData("/sexual-safety/learning-sets/99999999999")]
    [InlineData("/sexual-safety/gatherings/none")]
    [InlineData("/sexual-safety/gatherings/not_a_slug")]
    [InlineData("/sexual-safety/talks/none")]
    [InlineData("/no-such-thing/learning-sets")]
    public async Task An_absent_gathering_talk_or_collaborative_is_a_404(string address)
    {
        using var response = await demo.Http.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}

using System.Net;

namespace Tidemark.Web.Tests.Hosting;

public sealed class PublicPageCacheTests(DemoSite demo)
{
    [Theory]
    [InlineData("/calm-wards/teams", "*")]
    [InlineData("/calm-wards/learning-sets.ics", "xbrx")]
    [InlineData("/feed.atom", "BR;q=0")]
    public async Task What_one_caller_accepts_never_changes_what_another_gets(string address, string oddity)
    {
        using var first = await Ask(address, oddity);
        using var plain = await Ask(address, null);
        using var brotli = await Ask(address, "br");
        using var gzip = await Ask(address, "br;q=0, gzip");

        Assert.Empty(first.Content.Headers.ContentEncoding);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal(["br"], brotli.Content.Headers.ContentEncoding);
        Assert.Equal(["gzip"], gzip.Content.Headers.ContentEncoding);
        Assert.All([first, plain, brotli, gzip], answer => Assert.Equal(["Accept-Encoding"], answer.Headers.Vary));
    }

    [Fact]
    public async Task A_page_is_kept_and_a_copy_with_a_parameter_that_it_does_not_read_is_not()
    {
        Assert.True(await IsKept("/calm-wards/theory-of-change"));
        Assert.True(await IsKept("/calm-wards/talks/what-helps-me-cards?t=4"));
        Assert.True(await IsKept("/calm-wards/materials?kind=agenda&sort=title"));
        Assert.False(await IsKept("/calm-wards/theory-of-change?x=1"));
        Assert.False(await IsKept("/calm-wards/materials?kind=agenda&x=1"));
    }

    [Fact]
    public async Task A_page_that_is_kept_does_not_answer_for_its_address_in_capitals()
    {
        Assert.True(await IsKept("/calm-wards/materials/set-1-agenda"));
        using var capitals = await demo.Http.GetAsync("/calm-wards/materials/SET-1-AGENDA", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, capitals.StatusCode);
    }

    /// <summary>An answer out of the cache carries its age.</summary>
    private async Task<bool> IsKept(string address)
    {
        using var first = await Ask(address, null);
        using var second = await Ask(address, null);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        return second.Headers.Age is not null;
    }

    private Task<HttpResponseMessage> Ask(string address, string? accepted)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accepted is not null) request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return demo.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

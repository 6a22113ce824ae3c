using System.Net;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Help;

public sealed class RefusalTests(DemoSite demo)
{
    [Theory]
    [InlineData("/no-such-page-here/at/all")]
    [InlineData("/no-such-collaborative")]
    [InlineData("/UPPER")]
    [InlineData("/%F0%9F%98%80")]
    public async Task Get_of_an_unknown_address_is_a_404_that_offers_a_search(string address)
    {
        using var response = await demo.Http.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await response.Html();
        Assert.Equal("We cannot find that page", page.QuerySelector("h1").Words());
        Assert.NotNull(page.QuerySelector("main form[action='/search'] input[name=q]"));
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers_error_pages_too()
    {
        foreach (var address in new[] { "/health/live", "/no-such-page", "/assets/site.css" })
        {
            using var response = await demo.Http.GetAsync(address, TestContext.Current.CancellationToken);

            Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.False(response.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task A_host_that_is_not_ours_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = "evil.example" } };
        using var response = await demo.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}

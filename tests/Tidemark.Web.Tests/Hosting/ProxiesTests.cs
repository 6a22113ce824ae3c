using System.Net;
using Tidemark.Testing;
using Tidemark.Web.Hosting;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Hosting;

public sealed class ProxiesTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.0/8;127.0.0.0/8")]
    public async Task Behind_a_trusted_proxy_each_caller_has_a_limit_of_their_own(string proxies)
    {
        await using var site = await Limited($"--Tidemark:TrustedProxies={proxies}");

        Assert.Equal(HttpStatusCode.OK, await Search(site, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Search(site, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.OK, await Search(site, "203.0.113.2"));
        // Whatever the caller wrote stands before what the proxy added, and is not believed.
        Assert.Equal(HttpStatusCode.TooManyRequests, await Search(site, "203.0.113.77, 203.0.113.2"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.0/8")]
    public async Task What_anyone_else_says_of_the_caller_is_not_believed(string proxies)
    {
        await using var site = await Limited($"--Tidemark:TrustedProxies={proxies}");

        Assert.Equal(HttpStatusCode.OK, await Search(site, "203.0.113.1"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Search(site, "203.0.113.2"));
    }

    [Theory]
    [InlineData("proxy.example.org")]
    [InlineData("10.0.0.0/99")]
    public void A_proxy_that_is_no_address_is_named_in_one_sentence(string proxies)
    {
        var problem = Assert.Throws<SettingException>(() => TidemarkApp.CreateBuilder($"--Tidemark:TrustedProxies=127.0.0.1;{proxies}"));
        Assert.StartsWith($"Tidemark__TrustedProxies holds “{proxies}”.", problem.Message, StringComparison.Ordinal);
    }

    private static async Task<TidemarkSite> Limited(string proxies)
    {
        using var pack = TemporaryPack.Minimal();
        return await TidemarkSite.Start(packs: [pack.Folder], settings: ["--Tidemark:CostlyCallsAMinute=1", proxies]);
    }

    private static async Task<HttpStatusCode> Search(TidemarkSite site, string caller)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/search?q=steps");
        request.Headers.Add("X-Forwarded-For", caller);
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}

using System.Net;
using System.Xml.Linq;
using Tidemark.Testing;
using Tidemark.Web.Features.Api;

namespace Tidemark.Web.Tests.Features.Api;

public sealed class SitemapTests(DemoSite demo)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_site_map_names_every_public_page_once_at_the_public_address()
    {
        var map = XDocument.Parse(await demo.Http.GetStringAsync("/sitemap.xml", Cancel));
        var addresses = map.Root!.Elements(Map + "url").Select(u => u.Element(Map + "loc")!.Value).ToList();

        Assert.All(addresses, a => Assert.StartsWith("http://localhost:5080/", a, StringComparison.Ordinal));
        Assert.Equal(addresses.Count, addresses.Distinct(StringComparer.Ordinal).Count());
        foreach (var path in new[] { "", "calm-wards", "sexual-safety/learning-sets", "calm-wards/learning-sets/5", "calm-wards/gatherings/launch", "calm-wards/talks/why-evenings", "calm-wards/materials/results-by-month", "calm-wards/theory-of-change/1", "sexual-safety/teams" })
            Assert.Contains("http://localhost:5080/" + path, addresses);
        using var second = await demo.Http.GetAsync("/sitemap-2.xml", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, second.StatusCode);
    }

    [Fact]
    public void More_addresses_than_fit_are_split_under_an_index()
    {
        string[] addresses = [.. Enumerable.Range(1, 7).Select(i => $"https://example.org/{i}")];

        var index = Parse(Sitemap.Whole(addresses, n => $"https://example.org/sitemap-{n}.xml", longest: 3));
        var files = Enumerable.Range(1, 3).SelectMany(n => Parse(Sitemap.File(addresses, n, longest: 3)!).Elements(Map + "url")).Select(u => u.Value);

        Assert.Equal("sitemapindex", index.Name.LocalName);
        Assert.Equal(["https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml", "https://example.org/sitemap-3.xml"], index.Elements().Select(e => e.Value));
        Assert.Equal(addresses, files);
        Assert.Null(Sitemap.File(addresses, 4, longest: 3));
        Assert.Null(Sitemap.File(addresses, 0, longest: 3));
    }

    [Fact]
    public async Task Robots_may_read_everything_and_find_the_site_map()
    {
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: http://localhost:5080/sitemap.xml\n", await demo.Http.GetStringAsync("/robots.txt", Cancel));
    }

    [Fact]
    public async Task Security_txt_names_whom_to_write_to()
    {
        Assert.Equal(
            "Contact: http://localhost:5080/report\nExpires: 2027-06-15T00:00:00Z\nPreferred-Languages: en\nCanonical: http://localhost:5080/.well-known/security.txt\n",
            await demo.Http.GetStringAsync("/.well-known/security.txt", Cancel));
        await using var site = await TidemarkSite.Start(packs: [], settings: "--Tidemark:ContactEmail=safe@example.org");
        Assert.StartsWith("Contact: mailto:safe@example.org\n", await site.Http.GetStringAsync("/.well-known/security.txt", Cancel), StringComparison.Ordinal);
    }

    private static XElement Parse(byte[] file) => XDocument.Parse(System.Text.Encoding.UTF8.GetString(file)).Root!;
}

using Tidemark.Testing;

namespace Tidemark.Browser.Tests.Crawling;

internal static class Sites
{
    /// <summary>Ours is the address that the site is served at, and the public one that it names in feeds and sitemaps.</summary>
    public static bool IsOurs(TidemarkSite site, Uri address) =>
        address.Scheme is "http" or "https" && (address.Authority == site.Address.Authority || address.Authority == "localhost:5080");
}

using AngleSharp.Html.Dom;

namespace Tidemark.Browser.Tests.Crawling;

/// <summary>What a page points at.</summary>
internal static class Addresses
{
    private static readonly (string Selector, string Attribute)[] Pointing =
    [
        ("a", "href"), ("area", "href"), ("link", "href"), ("script", "src"), ("img", "src"), ("source", "src"), ("track", "src"), ("video", "src"),
        ("video", "poster"), ("audio", "src"), ("iframe", "src"), ("embed", "src"), ("object", "data"), ("form:not([method=post])", "action"),
    ];

    /// <summary>Elements whose address the browser fetches by itself. A link that only describes (canonical, alternate) is not among them.</summary>
    private static readonly (string Selector, string Attribute)[] Loading =
    [
        ("link[rel=stylesheet], link[rel~=icon], link[rel=preload], link[rel=modulepreload], link[rel=preconnect], link[rel=dns-prefetch], link[rel=manifest]", "href"),
        ("script", "src"), ("img", "src"), ("img", "srcset"), ("source", "src"), ("source", "srcset"), ("track", "src"), ("video", "src"), ("video", "poster"),
        ("audio", "src"), ("iframe", "src"), ("embed", "src"), ("object", "data"), ("input", "src"), ("use, image", "href"), ("form", "action"),
    ];

    public static IEnumerable<string> In(IHtmlDocument page) => Read(page, Pointing);

    public static IEnumerable<string> LoadedBy(IHtmlDocument page) => Read(page, Loading);

    private static IEnumerable<string> Read(IHtmlDocument page, (string Selector, string Attribute)[] places) =>
        places.SelectMany(place => page.QuerySelectorAll(place.Selector).Select(element => element.GetAttribute(place.Attribute)))
            .OfType<string>().Distinct(StringComparer.Ordinal);
}

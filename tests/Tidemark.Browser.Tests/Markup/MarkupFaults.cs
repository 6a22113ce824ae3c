using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Tidemark.Browser.Tests.Crawling;

namespace Tidemark.Browser.Tests.Markup;

/// <summary>What is wrong with the markup of one page, told in sentences.</summary>
internal static class MarkupFaults
{
    private static readonly string[] Referring = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "form", "list"];

    public static IReadOnlyList<string> In(string html, string ownAuthority)
    {
        var faults = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions(), BrowsingContext.New());
        parser.Error += (_, problem) => faults.Add($"not valid: {((HtmlErrorEvent)problem).Message} at {((HtmlErrorEvent)problem).Position}");
        var page = parser.ParseDocument(html);
        faults.AddRange([.. Frame(page), .. Inline(page), .. Ids(page), .. OtherHosts(page, ownAuthority)]);
        return faults;
    }

    private static IEnumerable<string> Frame(IHtmlDocument page)
    {
        if (page.DocumentElement.GetAttribute("lang") != "en-GB") yield return "the language is not en-GB";
        var headings = page.QuerySelectorAll("h1").Length;
        if (headings != 1) yield return $"{headings} elements h1";
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "no title";
    }

    /// <summary>Blocks of data (JSON-LD) are not run, so they are not inline scripts.</summary>
    private static IEnumerable<string> Inline(IHtmlDocument page)
    {
        if (page.QuerySelector("script:not([src]):not([type='application/ld+json'])") is not null) yield return "an inline script";
        foreach (var element in page.All)
        {
            if (element.LocalName == "style") yield return "a style element";
            if (element.HasAttribute("style")) yield return $"a style attribute on {element.LocalName}";
            foreach (var handler in element.Attributes.Where(attribute => attribute.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
                yield return $"an event handler {handler.LocalName} on {element.LocalName}";
            if (element.Attributes.Any(attribute => attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)))
                yield return $"an address that is a script on {element.LocalName}";
        }
    }

    private static IEnumerable<string> Ids(IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1)) yield return $"the id {twice.Key} {twice.Count()} times";
        var known = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var (name, missing) in Referring.SelectMany(name => page.QuerySelectorAll($"[{name}]")
                     .SelectMany(element => element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(id => !known.Contains(id)).Select(id => (name, id))))
            yield return $"{name} names {missing}, which is not on the page";
    }

    private static IEnumerable<string> OtherHosts(IHtmlDocument page, string ownAuthority)
    {
        var own = new Uri($"http://{ownAuthority}/");
        return Addresses.LoadedBy(page).Where(address => Uri.TryCreate(own, address, out var to) && to.Scheme is "http" or "https" && new Uri(own, address).Authority != ownAuthority)
            .Select(address => $"loads {address} from another host");
    }
}

namespace Tidemark.Browser.Tests.Crawling;

/// <summary>
/// Chooses the fewest pages (nearly) on which every element and class of every route can be seen, so that a browser need not visit
/// a hundred pages that are drawn alike.
/// </summary>
internal static class Renderings
{
    public static IReadOnlyList<CrawledPage> Of(IEnumerable<CrawledPage> pages)
    {
        var open = pages.Select(page => (Page: page, Traits: Traits(page))).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var chosen = new List<CrawledPage>();
        while (open.Count > 0)
        {
            var best = open.MaxBy(candidate => candidate.Traits.Count);
            if (best.Traits.Count == 0) break;
            chosen.Add(best.Page);
            seen.UnionWith(best.Traits);
            foreach (var (_, traits) in open) traits.ExceptWith(seen);
            open.RemoveAll(candidate => candidate.Traits.Count == 0);
        }
        return chosen;
    }

    private static HashSet<string> Traits(CrawledPage page) =>
        [.. page.Document.Body!.QuerySelectorAll("*").SelectMany(element => element.ClassList.DefaultIfEmpty("").Select(name => $"{page.Route} {element.LocalName}.{name}"))];
}

using System.Net;
using System.Xml.Linq;
using Tidemark.Testing;

namespace Tidemark.Browser.Tests.Crawling;

/// <summary>Everything that can be reached by following links from the home page, the sitemap and the bundled collaboratives.</summary>
internal sealed class Crawl
{
    /// <summary>Pages that differ only in the values of a query are alike, and searching is limited to so many a minute.</summary>
    private const int VariantsOfAQuery = 3;

    private static readonly string[] Starts = ["/", "/sitemap.xml", "/sexual-safety/learning-sets", "/calm-wards/learning-sets"];

    /// <summary>States that no link leads to.</summary>
    private static readonly string[] States = ["/nothing-is-here", "/sexual-safety/nothing-is-here"];

    private readonly TidemarkSite _site;
    private readonly RouteNames _routes;
    private readonly Queue<(string Address, string From)> _open = [];
    private readonly Dictionary<string, int> _variants = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CrawledPage> _pages = new(StringComparer.Ordinal);
    private readonly List<(string From, Uri To)> _links = [];
    private readonly List<string> _broken = [];

    private Crawl(TidemarkSite site) => (_site, _routes) = (site, new RouteNames(site));

    public IReadOnlyCollection<CrawledPage> Pages => _pages.Values;

    /// <summary>Each link that leads nowhere, and the page it is on.</summary>
    public IReadOnlyList<string> Broken => _broken;

    public static async Task<Crawl> Of(TidemarkSite site, params string[] starts)
    {
        var crawl = new Crawl(site);
        foreach (var start in starts.Length > 0 ? starts : Starts) crawl.Note(new Uri(site.Address, start), "the start");
        while (crawl._open.TryDequeue(out var next)) await crawl.Visit(next.Address, next.From);
        if (starts.Length == 0) foreach (var state in States) await crawl.VisitState(state);
        crawl._broken.AddRange(crawl._links.Where(crawl.LacksItsFragment).Select(link => $"{link.From} → {link.To.PathAndQuery}{link.To.Fragment}: no such id"));
        return crawl;
    }

    private async Task Visit(string address, string from)
    {
        using var answer = await _site.Http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        if (answer.Headers.Location is { } moved) Note(new Uri(new Uri(_site.Address, address), moved), address);
        else if (answer.StatusCode != HttpStatusCode.OK) _broken.Add($"{from} → {address}: {(int)answer.StatusCode}");
        else if (answer.Content.Headers.ContentType?.MediaType == "text/html") await Keep(address, answer);
        else if (address == "/sitemap.xml") NoteSitemap(XDocument.Parse(await answer.Content.ReadAsStringAsync()));
    }

    private async Task VisitState(string address)
    {
        using var answer = await _site.Http.GetAsync(address);
        await Keep(address, answer);
    }

    private async Task Keep(string address, HttpResponseMessage answer)
    {
        var document = await answer.Html();
        var route = answer.IsSuccessStatusCode ? _routes.Of(address) : $"{(int)answer.StatusCode}";
        _pages[address] = new CrawledPage(address, answer.StatusCode, await answer.Content.ReadAsStringAsync(), document, route);
        foreach (var link in Addresses.In(document))
        {
            if (Uri.TryCreate(new Uri(_site.Address, address), link, out var to)) Note(to, address);
            else _broken.Add($"{address} → {link}: not an address");
        }
    }

    private void NoteSitemap(XDocument sitemap)
    {
        foreach (var place in sitemap.Descendants().Where(element => element.Name.LocalName == "loc")) Note(new Uri(place.Value), "/sitemap.xml");
    }

    /// <summary>Puts an address of this site in the queue. Addresses of other hosts are none of our business: see <c>LoadedBy</c>.</summary>
    private void Note(Uri to, string from)
    {
        if (!Sites.IsOurs(_site, to)) return;
        _links.Add((from, to));
        if (!_asked.Add(to.PathAndQuery)) return;
        var alike = Alike(to);
        var variants = _variants.GetValueOrDefault(alike);
        if (to.Query.Length > 0 && variants >= VariantsOfAQuery) return;
        _variants[alike] = variants + 1;
        _open.Enqueue((to.PathAndQuery, from));
    }

    private bool LacksItsFragment((string From, Uri To) link)
    {
        var id = Uri.UnescapeDataString(link.To.Fragment.TrimStart('#'));
        if (id.Length == 0) return false;
        var page = _pages.GetValueOrDefault(link.To.PathAndQuery) ?? _pages.Values.FirstOrDefault(page => Alike(new Uri(_site.Address, page.Address)) == Alike(link.To));
        return page is not null && page.Document.GetElementById(id) is null;
    }

    private static string Alike(Uri address) =>
        address.AbsolutePath + "?" + string.Join('&', address.Query.TrimStart('?').Split('&').Select(part => part.Split('=')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}

using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tidemark.Web.SiteExport;

/// <summary>Reads what was written, as a browser without a server would, and names each link that leads to no file.</summary>
internal static class LinkCheck
{
    public static IReadOnlyList<string> Broken(string folder, IEnumerable<string> pages)
    {
        var broken = new List<string>();
        foreach (var page in pages.Order(StringComparer.Ordinal))
        {
            var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder, page)));
            broken.AddRange(Targets(document).Where(t => LeadsNowhere(folder, page, t)).Distinct().Select(t => $"{page} leads to {t}, which is not in the export."));
        }
        return broken;
    }

    private static IEnumerable<string> Targets(IHtmlDocument page) =>
    [
        .. PageRewriter.Pointers.SelectMany(p => page.QuerySelectorAll($"{p.Element}[{p.Attribute}]").Select(e => e.GetAttribute(p.Attribute)!)),
        // A form without an address of its own is sent to its own page, which no file can answer.
        .. page.QuerySelectorAll("form").Select(f => f.GetAttribute("action") is { Length: > 0 } action && f.GetAttribute("method") is null ? action : "a server (a form)"),
    ];

    private static bool LeadsNowhere(string folder, string page, string target)
    {
        if (target.StartsWith('#') || Uri.TryCreate(target, UriKind.Absolute, out var absolute) && !absolute.IsFile) return false;
        if (target.StartsWith('/') || target.Contains('?', StringComparison.Ordinal)) return true;
        var path = Uri.UnescapeDataString(target.Split('#')[0]);
        return !File.Exists(Path.Combine(folder, Path.GetDirectoryName(page)!, path));
    }
}

using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Tidemark.Web.Features.Links;

namespace Tidemark.Web.SiteExport;

/// <summary>Makes a served page into a file that works from any web server or straight from disk.</summary>
internal sealed class PageRewriter(Uri site, SavedCopy copy)
{
    /// <summary>Every attribute of a page that points at another file.</summary>
    public static readonly IReadOnlyList<(string Element, string Attribute)> Pointers =
    [
        ("a", "href"), ("link", "href"), ("script", "src"), ("img", "src"), ("source", "src"), ("video", "src"), ("video", "poster"),
        ("audio", "src"), ("track", "src"),
    ];

    /// <summary>The page as it is to lie at <paramref name="file"/>, and the addresses that it leads to.</summary>
    public (IHtmlDocument Page, IReadOnlyCollection<string> LeadsTo) Rewrite(string html, string address, string file)
    {
        var page = new HtmlParser().ParseDocument(html);
        FilterLists.Replace(page, address);
        copy.Tell(page);
        var leadsTo = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (element, attribute) in Pointers)
        {
            foreach (var pointer in page.QuerySelectorAll($"{element}[{attribute}]")) Point(pointer, attribute, address, file, leadsTo);
        }
        foreach (var form in page.QuerySelectorAll<IHtmlFormElement>("form[action]"))
        {
            leadsTo.Add(ExportedAddress.Search);
            form.SetAttribute("action", ExportedAddress.Relative(file, ExportedAddress.FileOf(ExportedAddress.Search)));
        }
        // Without an address that others know, what search engines read would name this machine.
        if (copy.LivingSite is null) foreach (var data in page.QuerySelectorAll("script[type='application/ld+json']")) data.Remove();
        return (page, leadsTo);
    }

    public static string Text(IHtmlDocument page)
    {
        using var text = new StringWriter();
        page.ToHtml(text, new HtmlMarkupFormatter());
        return text.ToString();
    }

    private void Point(IElement pointer, string attribute, string address, string file, HashSet<string> leadsTo)
    {
        var written = pointer.GetAttribute(attribute)!;
        if (written.StartsWith('#') || !Uri.TryCreate(new Uri(site, address), written, out var target) || target.Host != site.Host || target.Port != site.Port)
            return;
        var wanted = target.AbsolutePath == DataLinks.Sitemap && copy.LivingSite is null ? null : ExportedAddress.Of(target.PathAndQuery);
        if (wanted is null)
        {
            if (copy.LivingSite is not null) pointer.SetAttribute(attribute, copy.Living(target.PathAndQuery + target.Fragment));
            else LeaveOut(pointer);
            return;
        }
        leadsTo.Add(wanted);
        if (target.Query.Contains("download=1", StringComparison.Ordinal)) pointer.SetAttribute("download", "");
        pointer.SetAttribute(attribute, ExportedAddress.Relative(file, ExportedAddress.FileOf(wanted), target.Fragment));
    }

    /// <summary>What only the living site can do is not offered where no living site is known.</summary>
    private static void LeaveOut(IElement pointer)
    {
        if (pointer.ParentElement is { LocalName: "li" } item && item.Children.Length == 1) item.Remove();
        else pointer.Replace(pointer.ChildNodes.ToArray());
    }
}

using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tidemark.Web.SiteExport;

/// <summary>Makes a served page into a file that works from any web server or straight from disk.</summary>
internal sealed class PageRewriter(Uri site, Uri? livingSite)
{
    private static readonly (string Element, string Attribute)[] Pointers =
    [
        ("a", "href"), ("link", "href"), ("script", "src"), ("img", "src"), ("source", "src"), ("video", "src"), ("video", "poster"),
        ("audio", "src"), ("track", "src"),
    ];

    /// <summary>The page as it is to lie at <paramref name="file"/>, and the addresses that it leads to.</summary>
    public (string Html, IReadOnlyCollection<string> LeadsTo) Rewrite(string html, string address, string file)
    {
        var page = new HtmlParser().ParseDocument(html);
        ListFilters(page, address);
        foreach (var sort in page.QuerySelectorAll("ul[aria-label=Sort]")) sort.Remove();
        var leadsTo = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (element, attribute) in Pointers)
        {
            foreach (var pointer in page.QuerySelectorAll($"{element}[{attribute}]")) Point(pointer, attribute, address, file, leadsTo);
        }
        foreach (var form in page.QuerySelectorAll<IHtmlFormElement>("form[action]")) Search(form, file, leadsTo);
        using var text = new StringWriter();
        page.ToHtml(text, new HtmlMarkupFormatter());
        return (text.ToString(), leadsTo);
    }

    /// <summary>A form with checkboxes needs a server: each value becomes a link to a page of its own.</summary>
    private static void ListFilters(IHtmlDocument page, string address)
    {
        var path = ExportedAddress.Split(address).Path;
        foreach (var form in page.QuerySelectorAll("form.tm-filters"))
        {
            var list = page.CreateElement("nav");
            list.ClassName = "tm-filters";
            list.Id = form.Id;
            list.SetAttribute("aria-label", "Filter");
            foreach (var group in form.QuerySelectorAll("fieldset"))
            {
                var heading = page.CreateElement("p");
                heading.InnerHtml = $"<b>{group.QuerySelector("legend")?.InnerHtml}</b>";
                var values = page.CreateElement("ul");
                values.ClassName = "tm-plain";
                foreach (var box in group.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]")) values.AppendChild(FilterLink(page, path, box));
                list.Append(heading, values);
            }
            if (form.QuerySelector(".tm-filters__close") is { } close) list.AppendChild(close);
            form.Replace(list);
        }
    }

    private static IElement FilterLink(IHtmlDocument page, string path, IHtmlInputElement box)
    {
        var link = page.CreateElement("a");
        link.SetAttribute("href", $"{path}?{box.Name}={Uri.EscapeDataString(box.Value)}");
        var label = box.ParentElement!;
        var count = label.QuerySelector("span")?.TextContent;
        link.TextContent = label.ChildNodes.OfType<IText>().Select(t => t.Data.Trim()).FirstOrDefault(t => t.Length > 0) ?? box.Value;
        var item = page.CreateElement("li");
        item.Append(link, page.CreateTextNode(count is null ? "" : $" ({count})"));
        return item;
    }

    private void Point(IElement pointer, string attribute, string address, string file, HashSet<string> leadsTo)
    {
        var written = pointer.GetAttribute(attribute)!;
        if (written.StartsWith('#') || !Uri.TryCreate(new Uri(site, address), written, out var target) || target.Host != site.Host || target.Port != site.Port)
            return;
        var wanted = ExportedAddress.Of(target.PathAndQuery);
        if (wanted is null)
        {
            if (livingSite is not null) pointer.SetAttribute(attribute, new Uri(livingSite, target.PathAndQuery).ToString());
            else LeaveOut(pointer);
            return;
        }
        leadsTo.Add(wanted);
        pointer.SetAttribute(attribute, ExportedAddress.Relative(file, ExportedAddress.FileOf(wanted), target.Fragment));
    }

    /// <summary>What only the living site can do is not offered where no living site is known.</summary>
    private static void LeaveOut(IElement pointer)
    {
        if (pointer.ParentElement is { LocalName: "li" } item && item.Children.Length == 1) item.Remove();
        else pointer.Replace(pointer.ChildNodes.ToArray());
    }

    private static void Search(IHtmlFormElement form, string file, HashSet<string> leadsTo)
    {
        leadsTo.Add("/search");
        form.SetAttribute("action", ExportedAddress.Relative(file, ExportedAddress.FileOf("/search"), ""));
    }
}

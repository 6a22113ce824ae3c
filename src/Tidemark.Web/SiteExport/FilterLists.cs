using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Tidemark.Web.SiteExport;

/// <summary>A form with checkboxes needs a server: in an export each value is a link to a page of its own.</summary>
internal static class FilterLists
{
    public static void Replace(IHtmlDocument page, string address)
    {
        var (path, query) = ExportedAddress.Split(address);
        foreach (var form in page.QuerySelectorAll("form.tm-filters"))
        {
            var list = page.CreateElement("nav");
            list.ClassName = "tm-filters";
            list.Id = form.Id;
            list.SetAttribute("aria-label", "Filter");
            if (form.QuerySelector(".tm-filters__title") is { } title) list.AppendChild(title);
            foreach (var group in form.QuerySelectorAll("fieldset")) list.AppendChild(Group(page, path, query, group));
            if (form.QuerySelector(".tm-filters__close") is { } close) list.AppendChild(close);
            form.Replace(list);
        }
        // Sorting would make every page several times over.
        foreach (var sort in page.QuerySelectorAll("ul[aria-label=Sort]")) sort.Remove();
    }

    private static IElement Group(IHtmlDocument page, string path, string query, IElement asked)
    {
        var group = page.CreateElement("fieldset");
        if (asked.QuerySelector("legend") is { } legend) group.AppendChild(legend.Clone());
        var values = page.CreateElement("ul");
        values.ClassName = "tm-plain";
        foreach (var box in asked.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]")) values.AppendChild(Value(page, path, query, box));
        group.AppendChild(values);
        return group;
    }

    private static IElement Value(IHtmlDocument page, string path, string query, IHtmlInputElement box)
    {
        var link = page.CreateElement("a");
        var itsQuery = $"?{box.Name}={Uri.EscapeDataString(box.Value)}";
        link.SetAttribute("href", path + itsQuery);
        if (itsQuery == query) link.SetAttribute("aria-current", "page");
        var label = box.ParentElement!;
        // Once a list is narrowed its counts are of what was narrowed, and the link would lead to more.
        var count = query.Length > 0 ? null : label.QuerySelector("span")?.TextContent;
        link.TextContent = label.ChildNodes.OfType<IText>().Select(t => t.Data.Trim()).FirstOrDefault(t => t.Length > 0) ?? box.Value;
        var item = page.CreateElement("li");
        item.Append(link, page.CreateTextNode(count is null ? "" : $" ({count})"));
        return item;
    }
}

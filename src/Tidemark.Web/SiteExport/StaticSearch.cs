using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Tidemark.Data;

namespace Tidemark.Web.SiteExport;

/// <summary>
/// A small search for the exported site: the index is a script, because a page that is opened from disk may read no
/// other file.
/// </summary>
internal static class StaticSearch
{
    public const string IndexFile = "search/search-index.js";

    private static readonly JsonSerializerOptions Small = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The index: what was exported, title by title and slide by slide.</summary>
    public static string Index(IEnumerable<SearchText> texts, IReadOnlySet<string> exported)
    {
        var entries =
            from text in texts
            let address = ExportedAddress.Of(text.Path.Split('#')[0])
            where address is not null && exported.Contains(address)
            let fragment = text.Path.Contains('#', StringComparison.Ordinal) ? text.Path[text.Path.IndexOf('#', StringComparison.Ordinal)..] : ""
            select new
            {
                t = text.Title,
                k = text.Label,
                u = ExportedAddress.Relative("search/index.html", ExportedAddress.FileOf(address), fragment),
                x = text.Text,
                w = text.Place ?? text.Facts,
            };
        return new StringBuilder("window.tidemarkSearch = ").Append(JsonSerializer.Serialize(entries, Small)).Append(";\n").ToString();
    }

    /// <summary>Puts the place for results, and the two scripts, into the search page.</summary>
    public static void Prepare(IHtmlDocument page, string searchScript)
    {
        var form = page.QuerySelector("main search") ?? throw new InvalidOperationException("The search page has no form.");
        var results = page.CreateElement("div");
        results.ClassName = "nhsuk-u-margin-top-4";
        results.SetAttribute("data-search-results", "");
        results.InnerHtml =
            "<noscript><p><strong>Searching this copy needs JavaScript.</strong> Without it, start from one of these places.</p></noscript>"
            + "<p class=\"tm-measure\">Type one or two words: the name of a ward or a person, an idea, or words that you remember from a slide or a recording.</p>";
        // What stands above the places tells of a search that knows more than this one.
        foreach (var places in form.NextElementSibling?.QuerySelectorAll("ul").ToList() ?? []) results.AppendChild(places);
        while (form.NextElementSibling is { } rest) rest.Remove();
        form.Parent!.AppendChild(results);
        foreach (var source in new[] { "search-index.js", searchScript })
        {
            var script = page.CreateElement("script");
            script.SetAttribute("src", source);
            script.SetAttribute("defer", "");
            page.Head!.AppendChild(script);
        }
    }
}

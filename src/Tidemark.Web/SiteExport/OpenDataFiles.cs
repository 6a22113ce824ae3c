using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Tidemark.Domain.Common;
using Tidemark.Web.Features.Links;

namespace Tidemark.Web.SiteExport;

/// <summary>The open data of an export: every list of the API as JSON files, and the page that names them.</summary>
internal sealed class OpenDataFiles(HttpClient http)
{
    private const string Placeholder = "{collaborative}";
    private const string LargestPage = "?pageSize=200";

    /// <summary>One list, in one file or, when it is long, in several.</summary>
    private sealed record Listed(string Summary, string Path, List<string> Files);

    private readonly List<Listed> _lists = [];

    /// <summary>Asks the API's own description which lists there are, so that a new one is exported too.</summary>
    public async Task Write(IReadOnlyList<Slug> collaboratives, Func<string, byte[], Task> write, CancellationToken cancel)
    {
        using var description = JsonDocument.Parse(await http.GetStringAsync(DataLinks.OpenApi, cancel));
        foreach (var path in description.RootElement.GetProperty("paths").EnumerateObject().Where(p => p.Name.StartsWith(DataLinks.Root, StringComparison.Ordinal)))
        {
            var summary = path.Value.GetProperty("get").GetProperty("summary").GetString()!;
            var named = path.Name.Contains(Placeholder, StringComparison.Ordinal);
            foreach (var address in named ? collaboratives.Select(c => path.Name.Replace(Placeholder, c.Value, StringComparison.Ordinal)) : [path.Name])
            {
                if (!address.Contains('{', StringComparison.Ordinal)) _lists.Add(new Listed(summary, address, await Write(address, write, cancel)));
            }
        }
    }

    /// <summary>The page of the API tells how to ask a server: in an export it names the files instead.</summary>
    public void Rewrite(IHtmlDocument page, string file)
    {
        page.QuerySelector("nav.tm-jump")?.Remove();
        page.QuerySelector("#asking")?.Remove();
        foreach (var operation in page.QuerySelectorAll(".tm-op").Select(o => o.ParentElement).Distinct().ToList()) operation?.Remove();
        var section = page.CreateElement("section");
        section.ClassName = "tm-section tm-measure";
        section.Id = "json";
        section.InnerHtml = "<h2>For programs (JSON)</h2><p>The same records as the pages, in UTF-8. <code>items</code> holds them.</p><ul class=\"nhsuk-list nhsuk-list--bullet\"></ul>";
        foreach (var list in _lists) section.QuerySelector("ul")!.AppendChild(Item(page, file, list));
        page.QuerySelector("main")!.AppendChild(section);
    }

    private static IElement Item(IHtmlDocument page, string file, Listed list)
    {
        var item = page.CreateElement("li");
        item.TextContent = $"{list.Summary}: ";
        foreach (var target in list.Files)
        {
            if (target != list.Files[0]) item.Append(page.CreateTextNode(", "));
            var link = page.CreateElement("a");
            link.SetAttribute("href", ExportedAddress.Relative(file, target));
            link.TextContent = target["api/v1/".Length..];
            item.Append(link);
        }
        return item;
    }

    private async Task<List<string>> Write(string address, Func<string, byte[], Task> write, CancellationToken cancel)
    {
        var files = new List<string>();
        for (var number = 1; ; number++)
        {
            var bytes = await http.GetByteArrayAsync(number == 1 ? address + LargestPage : $"{address}{LargestPage}&page={number}", cancel);
            var file = address.TrimStart('/') + (number == 1 ? ".json" : $"-{number}.json");
            await write(file, bytes);
            files.Add(file);
            using var answer = JsonDocument.Parse(bytes);
            if (!answer.RootElement.TryGetProperty("next", out var next) || next.ValueKind == JsonValueKind.Null) return files;
        }
    }
}

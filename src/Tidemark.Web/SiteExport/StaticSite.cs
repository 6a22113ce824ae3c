using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Tidemark.Data;
using Tidemark.Web.Features.Links;

namespace Tidemark.Web.SiteExport;

/// <summary>What an export wrote, and what it could not.</summary>
internal sealed record StaticSiteReport(int Pages, int Files, IReadOnlyList<string> Problems);

/// <summary>
/// Reads the whole public site as a reader would, from its home page on, and writes it as files. What is not public is
/// not there, because it is asked for by nobody in particular.
/// </summary>
internal sealed partial class StaticSite(HttpClient http, string folder, SavedCopy copy)
{
    private static readonly string[] Beginnings =
        [HomeLinks.Home, ExportedAddress.Search, ExportedAddress.OpenData, HomeLinks.Feed, "/favicon.svg", "/favicon.ico", "/assets/search.js", "/assets/LICENSES.txt"];

    /// <summary>These name the address of the site, so that they are right only where it is known.</summary>
    private static readonly string[] OfLivingSite = [DataLinks.Sitemap, "/robots.txt", "/.well-known/security.txt"];

    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly ExportedFiles _files = new(folder);
    private readonly List<string> _problems = [];
    private readonly PageRewriter _rewriter = new(http.BaseAddress!, copy);
    private readonly OpenDataFiles _data = new(http);

    public async Task<StaticSiteReport> Run(KnownAddresses known, IReadOnlyList<SearchText> search, Action<int, int> progress, CancellationToken cancel)
    {
        await _data.Write(known.Collaboratives, (file, bytes) => _files.Write(file, bytes, cancel), cancel);
        Add([.. Beginnings, .. copy.LivingSite is null ? [] : OfLivingSite, .. known.Addresses]);
        while (_waiting.TryDequeue(out var address))
        {
            await Take(address, cancel);
            progress(_met.Count - _waiting.Count, _met.Count);
        }
        await _files.Write(StaticSearch.IndexFile, Encoding.UTF8.GetBytes(StaticSearch.Index(search, _taken)), cancel);
        await TakeNotFound(cancel);
        foreach (var (old, now) in known.Moved) await LeadOn(old.TrimStart('/'), now.TrimStart('/'), cancel);
        _problems.AddRange(LinkCheck.Broken(folder, _files.Pages));
        return new StaticSiteReport(_files.Pages.Count, _files.All.Count - _files.Pages.Count, _problems);
    }

    private void Add(IEnumerable<string> addresses)
    {
        foreach (var next in addresses.Where(_met.Add)) _waiting.Enqueue(next);
    }

    private async Task Take(string address, CancellationToken cancel)
    {
        using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel);
        // A withdrawn item answers 410 with a page that says so: that page is exported too.
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Gone))
        {
            _problems.Add($"{address} answered {(int)response.StatusCode} and is not in the export.");
            return;
        }
        var file = ExportedAddress.FileOf(address);
        if (response.Content.Headers.ContentType?.MediaType == "text/html") await TakePage(address, file, response, cancel);
        else await TakeFile(address, file, response, cancel);
        _taken.Add(address);
    }

    private async Task TakePage(string address, string file, HttpResponseMessage response, CancellationToken cancel)
    {
        var (page, leadsTo) = _rewriter.Rewrite(await response.Content.ReadAsStringAsync(cancel), address, file);
        if (address == ExportedAddress.Search) StaticSearch.Prepare(page, ExportedAddress.Relative(file, "assets/search.js"));
        if (address == ExportedAddress.OpenData) _data.Rewrite(page, file);
        foreach (var track in page.QuerySelectorAll("track[src]"))
            track.SetAttribute("src", await Inlined(new Uri(new Uri(http.BaseAddress!, file), track.GetAttribute("src")), cancel));
        await _files.Write(file, Encoding.UTF8.GetBytes(PageRewriter.Text(page)), cancel);
        Add(leadsTo);
    }

    private async Task TakeFile(string address, string file, HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentType?.MediaType == "text/css")
        {
            var css = await response.Content.ReadAsStringAsync(cancel);
            foreach (var picture in OwnFile().Matches(css).Select(m => m.Groups["file"].Value).Distinct().ToList())
                css = css.Replace(picture, await Inlined(new Uri(new Uri(http.BaseAddress!, address), picture), cancel), StringComparison.Ordinal);
            await _files.Write(file, Encoding.UTF8.GetBytes(css), cancel);
            return;
        }
        await using var content = await response.Content.ReadAsStreamAsync(cancel);
        await _files.Write(file, content, cancel);
    }

    /// <summary>
    /// The file as an address that holds it. From disk a browser loads no captions, and no picture that a style sheet
    /// masks with, out of a file beside the page.
    /// </summary>
    private async Task<string> Inlined(Uri file, CancellationToken cancel)
    {
        using var response = await http.GetAsync(file, cancel);
        response.EnsureSuccessStatusCode();
        return $"data:{response.Content.Headers.ContentType?.MediaType};base64,{Convert.ToBase64String(await response.Content.ReadAsByteArrayAsync(cancel))}";
    }

    /// <summary>Most web servers show this file for any address that they do not have, however deep: its links begin at the root.</summary>
    private async Task TakeNotFound(CancellationToken cancel)
    {
        const string File = "404.html";
        const string Nowhere = "/no-such-page";
        using var response = await http.GetAsync(Nowhere, cancel);
        var (page, _) = _rewriter.Rewrite(await response.Content.ReadAsStringAsync(cancel), Nowhere, File);
        var root = page.CreateElement("base");
        root.SetAttribute("href", "/");
        page.Head!.Prepend(root);
        await _files.Write(File, Encoding.UTF8.GetBytes(PageRewriter.Text(page)), cancel);
    }

    /// <summary>A page at the former address of each page, and of each below it.</summary>
    private async Task LeadOn(string old, string now, CancellationToken cancel)
    {
        foreach (var page in _files.Pages.Where(p => p.StartsWith(now + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList())
        {
            var file = old + page[now.Length..];
            if (!_files.All.Contains(file)) await _files.Write(file, Encoding.UTF8.GetBytes(RedirectPage.From(file, page)), cancel);
        }
    }

    [GeneratedRegex("""url\(["']?(?<file>(?!data:)[^"')]+)["']?\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OwnFile();
}

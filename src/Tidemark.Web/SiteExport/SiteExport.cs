using System.Net;
using System.Text;
using Tidemark.Data;

namespace Tidemark.Web.SiteExport;

/// <summary>What an export wrote, and what it could not.</summary>
internal sealed record SiteExportReport(int Pages, int Files, IReadOnlyList<string> Problems);

/// <summary>
/// Reads the whole public site as a reader would, from its home page on, and writes it as files. What is not public is
/// not there, because it is asked for by nobody in particular.
/// </summary>
internal sealed class SiteExport(HttpClient http, string folder, Uri? livingSite)
{
    private static readonly string[] Beginnings = ["/", "/search", "/favicon.svg", "/favicon.ico", "/assets/search.js", "/assets/LICENSES.txt", "/sitemap.xml"];

    private readonly Queue<string> _waiting = new(Beginnings);
    private readonly HashSet<string> _met = new(Beginnings, StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];
    private readonly PageRewriter _rewriter = new(http.BaseAddress!, livingSite);
    private int _pages;

    public async Task<SiteExportReport> Run(IReadOnlyList<SearchText> search, Action<int, int> progress, CancellationToken cancel)
    {
        while (_waiting.TryDequeue(out var address))
        {
            await Take(address, cancel);
            progress(_written.Count, _written.Count + _waiting.Count);
        }
        await Write(StaticSearch.IndexFile, Encoding.UTF8.GetBytes(StaticSearch.Index(search, _written)), cancel);
        await TakeNotFound(cancel);
        return new SiteExportReport(_pages, _written.Count - _pages, _problems);
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
        else await TakeFile(file, response, cancel);
        _written.Add(address);
    }

    private async Task TakePage(string address, string file, HttpResponseMessage response, CancellationToken cancel)
    {
        var (html, leadsTo) = _rewriter.Rewrite(await response.Content.ReadAsStringAsync(cancel), address, file);
        if (address == "/search") html = StaticSearch.Page(html, ExportedAddress.Relative(file, "assets/search.js", ""));
        await Write(file, Encoding.UTF8.GetBytes(html), cancel);
        _pages++;
        foreach (var next in leadsTo.Where(_met.Add)) _waiting.Enqueue(next);
    }

    private async Task TakeFile(string file, HttpResponseMessage response, CancellationToken cancel)
    {
        await using var target = Create(file);
        await response.Content.CopyToAsync(target, cancel);
    }

    /// <summary>Most web servers show this file for an address that they do not have.</summary>
    private async Task TakeNotFound(CancellationToken cancel)
    {
        using var response = await http.GetAsync("/error/404", cancel);
        var (html, _) = _rewriter.Rewrite(await response.Content.ReadAsStringAsync(cancel), "/error/404", "404.html");
        await Write("404.html", Encoding.UTF8.GetBytes(html), cancel);
        _pages++;
    }

    private async Task Write(string file, byte[] bytes, CancellationToken cancel)
    {
        await using var target = Create(file);
        await target.WriteAsync(bytes, cancel);
    }

    private FileStream Create(string file)
    {
        var path = Path.GetFullPath(Path.Combine(folder, file));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new IOException($"The address {file} leads out of the export folder.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.Create, FileAccess.Write);
    }
}

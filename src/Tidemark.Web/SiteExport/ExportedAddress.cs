using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Tidemark.Web.SiteExport;

/// <summary>Where each address of the site lies in the exported folder, and how one file points at another.</summary>
internal static class ExportedAddress
{
    public const string Search = "/search";
    public const string OpenData = "/api";

    private const string Page = "index.html";

    /// <summary>The queries that make pages of their own in an export: one filter at a time, and the pages of a list.</summary>
    private static readonly string[] Kept = ["kind", "set", "team", "driver", "ward-type", "page"];

    private static readonly string[] OnlyServed = ["/report", "/charts", "/api", "/health", "/error", "/openapi.json"];

    /// <summary>
    /// The address without what an export cannot follow (sorting, moments of a recording), or null for an address that is
    /// not exported at all. <paramref name="address"/> is a path with a query, beginning with a slash.
    /// </summary>
    public static string? Of(string address)
    {
        var (path, query) = Split(address);
        if (path != OpenData && OnlyServed.Any(p => path == p || path.StartsWith($"{p}/", StringComparison.Ordinal))) return null;
        if (path == Search) return path;
        var kept = QueryHelpers.ParseQuery(query).Where(q => Kept.Contains(q.Key)).SelectMany(q => q.Value, (q, value) => (q.Key, Value: value ?? ""))
            .OrderBy(q => q.Key, StringComparer.Ordinal).ThenBy(q => q.Value, StringComparer.Ordinal).ToList();
        return kept.Count == 0 ? path : $"{path}?{string.Join('&', kept.Select(k => $"{k.Key}={Uri.EscapeDataString(k.Value)}"))}";
    }

    /// <summary>The file of an exported address, below the folder, with forward slashes.</summary>
    public static string FileOf(string address)
    {
        var (path, query) = Split(address);
        var plain = Uri.UnescapeDataString(path).Trim('/');
        if (plain.EndsWith("/preview.png", StringComparison.Ordinal)) return plain[..^"/preview.png".Length] + ".preview.png";
        var last = plain[(plain.LastIndexOf('/') + 1)..];
        var dot = last.LastIndexOf('.');
        if (dot >= 0) return query.Length == 0 ? plain : $"{plain[..^(last.Length - dot)]}.{Safe(query.TrimStart('?'))}{last[dot..]}";
        var name = query.Length == 0 ? Page : $"{Safe(query.TrimStart('?'))}.html";
        return plain.Length == 0 ? name : $"{plain}/{name}";
    }

    /// <summary>The way from one file to another, as a link.</summary>
    public static string Relative(string from, string to, string fragment = "")
    {
        var folder = from.Split('/')[..^1];
        var target = to.Split('/');
        var shared = folder.Zip(target[..^1]).TakeWhile(pair => pair.First == pair.Second).Count();
        var steps = Enumerable.Repeat("..", folder.Length - shared).Concat(target[shared..].Select(Uri.EscapeDataString));
        return string.Join('/', steps) + fragment;
    }

    public static (string Path, string Query) Split(string address)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (address, "") : (address[..mark], address[mark..]);
    }

    /// <summary>Letters, digits, hyphens, dots and equals signs: a name that every file system takes.</summary>
    private static string Safe(string query)
    {
        var name = new StringBuilder();
        foreach (var c in Uri.UnescapeDataString(query)) name.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '=' or '.' ? c : '_');
        return name.ToString();
    }
}

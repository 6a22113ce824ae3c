using System.Globalization;
using System.Text;
using System.Xml;

namespace Tidemark.Web.Features.Api;

/// <summary>Site maps as sitemaps.org wants them: one file of addresses, or from the limit on an index of several.</summary>
internal static class Sitemap
{
    /// <summary>The most addresses that one file may hold.</summary>
    public const int Longest = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static int Files(int addresses, int longest = Longest) => Math.Max(1, (addresses + longest - 1) / longest);

    /// <summary>Null where there is no such file. Files are numbered from 1.</summary>
    public static byte[]? File(IReadOnlyList<string> addresses, int number, int longest = Longest) =>
        number >= 1 && number <= Files(addresses.Count, longest)
            ? Write("urlset", "url", addresses.Skip((number - 1) * longest).Take(longest))
            : null;

    /// <summary>The addresses themselves while they fit into one file; else where the files are.</summary>
    public static byte[] Whole(IReadOnlyList<string> addresses, Func<string, string> fileAddress, int longest = Longest)
    {
        var files = Files(addresses.Count, longest);
        return files == 1
            ? Write("urlset", "url", addresses)
            : Write("sitemapindex", "sitemap", Enumerable.Range(1, files).Select(n => fileAddress(n.ToString(CultureInfo.InvariantCulture))));
    }

    private static byte[] Write(string root, string element, IEnumerable<string> addresses)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var address in addresses)
            {
                xml.WriteStartElement(element, Namespace);
                xml.WriteElementString("loc", Namespace, address);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }
}

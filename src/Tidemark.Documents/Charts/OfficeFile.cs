using System.IO.Compression;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Tidemark.Documents.Charts;

/// <summary>What all office files that Tidemark writes have in common: properties without a person's name, and the same bytes for the same input.</summary>
internal static class OfficeFile
{
    /// <summary>The content types of main parts. Parts are added with ids of our own: those of the library differ from run to run.</summary>
    public const string Slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    public const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>The first time that a zip archive can write. The time of writing is no part of a file.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a part's XML.</summary>
    public static void Feed(this OpenXmlPart part, string xml)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }

    /// <summary>Title, and which copy it is. No author: the program that made it is no person, and the person who pressed the button is nobody's business.</summary>
    public static void AddProperties(OpenXmlPackage document, string title, string copy)
    {
        var core = document.AddNewPart<CoreFilePropertiesPart>("rId2");
        core.Feed($"""
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>{Escaped(title)}</dc:title><dc:description>{Escaped(copy)}</dc:description><dc:language>en-GB</dc:language>
            </cp:coreProperties>
            """);
        var app = document.AddNewPart<ExtendedFilePropertiesPart>("rId3");
        app.Feed("""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Tidemark</Application></Properties>""");
    }

    /// <summary>The archive with its entries in one order and without the time of writing.</summary>
    public static byte[] Settled(MemoryStream file)
    {
        file.Position = 0;
        using var source = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var settled = new MemoryStream();
        using (var target = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that look at the first bytes only expect the list of content types there.
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = NoTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return settled.ToArray();
    }

    private static string Escaped(string text) => SecurityElement.Escape(SafeText.Line(text, 255));
}

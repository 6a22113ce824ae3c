using System.Xml;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Kinds;

/// <summary>Tells kinds of text apart from their first bytes.</summary>
internal static class TextKinds
{
    private const int MaxLinesLookedAt = 200;
    private static readonly string[] WebPageStarts = ["<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<meta", "<!--"];

    public static FileKind Of(ReadOnlySpan<byte> head, bool isCut)
    {
        if (head.IsEmpty || !IsText(head)) return FileKind.Unknown;
        var text = TextDecoding.Decode(head, isCut).TrimStart('\uFEFF');
        if (text.AsSpan().ContainsAny(Controls)) return FileKind.Unknown;
        if (IsCaptions(text)) return FileKind.WebVtt;
        var start = text.TrimStart();
        if (start.Length == 0) return FileKind.Unknown;
        if (IsSvg(start)) return FileKind.Svg;
        if (WebPageStarts.Any(tag => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))) return FileKind.Html;
        return "\t;,".Any(separator => IsTable(text, separator, isCut)) ? FileKind.Csv : FileKind.PlainText;
    }

    private static readonly System.Buffers.SearchValues<char> Controls =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Except([9, 10, 12, 13]).Select(value => (char)value), '\x7F']);

    private static bool IsText(ReadOnlySpan<byte> head) => head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !head.Contains((byte)0);

    private static bool IsCaptions(string text) =>
        text.StartsWith("WEBVTT", StringComparison.Ordinal) && (text.Length == 6 || text[6] is ' ' or '\t' or '\n' or '\r');

    /// <summary>Looks at the first element only. A document type is stepped over without being read: old drawing programs write one.</summary>
    private static bool IsSvg(string start)
    {
        if (start[0] != '<') return false;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(start), settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader is { LocalName: "svg", NamespaceURI: "http://www.w3.org/2000/svg" };
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>
    /// Two lines or more, with as many separators, outside quotes, in each. Commas that are mostly followed by a space are prose.
    /// </summary>
    private static bool IsTable(string text, char separator, bool isCut)
    {
        var (quoted, fields, expected, records, spaced, all) = (false, 0, -1, 0, 0, 0);
        for (var i = 0; i <= text.Length && records < MaxLinesLookedAt; i++)
        {
            var at = i < text.Length ? text[i] : '\n';
            if (at == '"') quoted = !quoted;
            if (!quoted && at == separator)
            {
                fields++;
                all++;
                if (i + 1 < text.Length && text[i + 1] == ' ') spaced++;
            }

            if (quoted || at != '\n') continue;
            var isLast = i == text.Length;
            if (isLast && (isCut || i == 0 || text[i - 1] == '\n')) break;
            if (expected >= 0 && fields != expected) return false;
            (expected, fields) = (fields, 0);
            records++;
        }

        return records >= 2 && expected >= 1 && spaced * 2 <= all;
    }
}

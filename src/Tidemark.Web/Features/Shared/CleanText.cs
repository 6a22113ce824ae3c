using System.Text;

namespace Tidemark.Web.Features.Shared;

/// <summary>Text as files for machines may carry it. XML forbids control characters and halves of characters; calendars choke on them.</summary>
internal static class CleanText
{
    /// <summary>The text without control characters (tabs and line ends stay), halves of surrogate pairs and non-characters.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects)) return text;
        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var whole = Rune.TryGetRuneAt(text, at, out var rune);
            if (whole && IsAllowed(rune)) clean.Append(rune.ToString());
            at += whole ? rune.Utf16SequenceLength : 1;
        }
        return clean.ToString();
    }

    /// <summary>The same on one line, white space folded.</summary>
    public static string OnOneLine(string text) => string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static readonly System.Buffers.SearchValues<char> Suspects = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(c => !(Rune.TryCreate(c, out var rune) && IsAllowed(rune)))]);

    private static bool IsAllowed(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' || (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF));
}

using System.Globalization;
using System.Text;

namespace Tidemark.Documents.Text;

/// <summary>Brings text from any file into one form, so that it can be searched and shown.</summary>
public static class PlainWords
{
    /// <summary>
    /// Combining marks kept on one letter (UAX #15, stream-safe text). Longer runs have no use, and putting them in order takes time that grows
    /// with the square of their number.
    /// </summary>
    private const int MaxMarks = 30;

    /// <summary>Folds text: NFC; runs of white space become one space, or one <c>\n</c> if a line break is among them; ends trimmed.</summary>
    /// <remarks>
    /// Dropped: control characters, soft hyphens, zero-width spaces, direction overrides, private-use characters (symbol fonts) and halves of
    /// surrogate pairs. The Latin ligatures (ﬁ, ﬂ …) become their letters.
    /// </remarks>
    /// <param name="text">Any text.</param>
    /// <returns>The folded text; empty where nothing is left.</returns>
    public static string Fold(string text)
    {
        var kept = new StringBuilder(text.Length);
        var (gap, line, marks) = (false, false, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsLineBreak(rune.Value) || Rune.IsWhiteSpace(rune))
            {
                (gap, line) = (true, line || IsLineBreak(rune.Value));
                continue;
            }

            if (IsDropped(rune)) continue;
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks > MaxMarks) continue;
            if (gap && kept.Length > 0) kept.Append(line ? '\n' : ' ');
            (gap, line) = (false, false);
            if (Ligature(rune.Value) is { } letters) kept.Append(letters);
            else kept.Append(rune);
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>As <see cref="Fold"/>, with line breaks folded to spaces too.</summary>
    public static string FoldLine(string text) => Fold(text).Replace('\n', ' ');

    private static bool IsLineBreak(int value) => value is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // U+FFFD stands for what could not be decoded: EnumerateRunes gives it for halves of pairs.
    private static bool IsDropped(Rune rune) => Rune.IsControl(rune)
        || rune.Value is 0xAD or 0x200B or 0xFEFF or 0xFFFD or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse
        || (rune.Value & 0xFFFE) == 0xFFFE;

    private static string? Ligature(int value) => value switch
    {
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        0xFB05 or 0xFB06 => "st",
        _ => null,
    };
}

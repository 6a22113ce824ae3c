using System.Globalization;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Scales;

/// <summary>One line of wrapped text.</summary>
/// <param name="Text">The words of the line.</param>
/// <param name="SpaceAfter">Whether a space parted it from the next line; not so inside a broken word.</param>
internal readonly record struct TextLine(string Text, bool SpaceAfter);

/// <summary>Breaks text into lines that fit a width.</summary>
internal static class TextWrap
{
    /// <summary>
    /// The fewest lines that fit, of about equal length so that no word stands alone below. A word wider than
    /// <paramref name="width"/> is broken between characters. Empty text gives no line.
    /// </summary>
    public static IReadOnlyList<TextLine> Lines(string? text, double width, double size, bool bold = false)
    {
        var words = SvgText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lines = Fill(words, width, size, bold);
        if (lines.Count is < 2 or > 4) return lines;
        double narrow = width / 2, wide = width;
        while (wide - narrow > 2)
        {
            var middle = (narrow + wide) / 2;
            var tried = Fill(words, middle, size, bold);
            if (tried.Count == lines.Count && tried.Count(l => !l.SpaceAfter) == lines.Count(l => !l.SpaceAfter)) wide = middle;
            else narrow = middle;
        }

        return Fill(words, wide, size, bold);
    }

    private static List<TextLine> Fill(string[] words, double width, double size, bool bold)
    {
        var lines = new List<TextLine>();
        var line = "";
        foreach (var word in words)
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (TextWidth.Of(longer, size, bold) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) lines.Add(new(line, SpaceAfter: true));
            line = BreakWord(word, width, size, bold, lines);
        }

        if (line.Length > 0) lines.Add(new(line, SpaceAfter: false));
        return lines;
    }

    /// <summary>Puts the full pieces of a long word into <paramref name="lines"/> and returns the rest.</summary>
    private static string BreakWord(string word, double width, double size, bool bold, List<TextLine> lines)
    {
        var piece = "";
        var characters = StringInfo.GetTextElementEnumerator(word);
        while (characters.MoveNext())
        {
            var next = characters.GetTextElement();
            if (piece.Length > 0 && TextWidth.Of(piece + next, size, bold) > width)
            {
                lines.Add(new(piece, SpaceAfter: false));
                piece = "";
            }

            piece += next;
        }

        return piece;
    }
}

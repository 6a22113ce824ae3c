using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tidemark.Charts.Svg;

/// <summary>Makes any text safe to stand in XML and numbers short and the same in every culture.</summary>
internal static class SvgText
{
    /// <summary>
    /// The text on one line: what XML 1.0 forbids is left out, a broken surrogate becomes U+FFFD,
    /// and each run of white space and line breaks becomes one space.
    /// </summary>
    public static string OneLine(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (rune.Value is not (0xFFFE or 0xFFFF) && !Rune.IsControl(rune))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    // Most of a picture is numbers: what is printable ASCII and needs no escape is taken over in one go.
    private static readonly SearchValues<char> Safe = SearchValues.Create(
        " !#$%()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Writes <paramref name="text"/> with the five characters that mean something in XML escaped.</summary>
    public static void Escape(StringBuilder into, string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Safe))
        {
            into.Append(text);
            return;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': into.Append("&amp;"); break;
                case '<': into.Append("&lt;"); break;
                case '>': into.Append("&gt;"); break;
                case '"': into.Append("&quot;"); break;
                case '\'': into.Append("&#39;"); break;
                case 0xFFFE or 0xFFFF: break;
                case '\n': into.Append('\n'); break;
                default:
                    if (!Rune.IsControl(rune)) into.Append(rune.ToString());
                    break;
            }
        }
    }

    /// <summary>A length with at most one decimal place, halves away from zero, and never "-0".</summary>
    public static string Number(double value)
    {
        var text = new StringBuilder(8);
        AppendNumber(text, value);
        return text.ToString();
    }

    /// <summary>Writes a length as <see cref="Number"/> does.</summary>
    public static void AppendNumber(StringBuilder into, double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A picture has only finite lengths.");
        if (Math.Abs(value) > 1e15)
        {
            into.Append(value.ToString("0.#", CultureInfo.InvariantCulture));
            return;
        }

        var tenths = (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);
        if (tenths < 0)
        {
            into.Append('-');
            tenths = -tenths;
        }

        into.Append(CultureInfo.InvariantCulture, $"{tenths / 10}");
        if (tenths % 10 != 0) into.Append('.').Append((char)('0' + (tenths % 10)));
    }
}

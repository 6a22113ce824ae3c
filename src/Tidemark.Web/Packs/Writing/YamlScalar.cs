using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Tidemark.Web.Packs.Format;

namespace Tidemark.Web.Packs.Writing;

/// <summary>
/// Chooses how a text is written, so that every reader of YAML 1.1 or 1.2 reads that text and nothing else: as it
/// stands where no reader can mistake it, as a block of lines where it is long, and in quotation marks otherwise.
/// </summary>
internal static class YamlScalar
{
    /// <summary>Longer texts are put on lines of their own.</summary>
    private const int LongestOnOneLine = 100;

    /// <summary>Characters that mean something to YAML at the beginning of a text, or that begin a number.</summary>
    private static readonly SearchValues<char> NotFirst = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=<~.+0123456789");

    private static readonly FrozenSet<string> WordsOfYaml =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "y", "yes", "n", "no", "true", "false", "on", "off", "null", "nan", "inf");

    /// <summary>True where the text goes on lines of its own.</summary>
    public static bool IsBlock(string text) =>
        (text.Length > LongestOnOneLine || text.Contains('\n', StringComparison.Ordinal)) && CanBeBlock(text);

    /// <summary>The text on one line.</summary>
    public static string OnOneLine(string text) => CanBePlain(text) ? text : Quoted(text);

    /// <summary>The text as a block of lines indented by so many spaces, from its first sign on, without a last line break.</summary>
    public static string Block(string text, int indent)
    {
        var endsWithBreak = text[^1] == '\n';
        var block = new StringBuilder(endsWithBreak ? "|" : "|-");
        foreach (var line in (endsWithBreak ? text[..^1] : text).Split('\n'))
        {
            block.Append('\n');
            if (line.Length > 0) block.Append(' ', indent).Append(line);
        }
        return block.ToString();
    }

    private static bool CanBePlain(string text) =>
        text.Length > 0
        && !NotFirst.Contains(text[0])
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !WordsOfYaml.Contains(text)
        && text.EnumerateRunes().All(IsHarmless);

    /// <summary>
    /// A block keeps its lines as they are. It is not used where an editor that trims lines would change it, nor where
    /// its first line would hide how far it is indented.
    /// </summary>
    private static bool CanBeBlock(string text) =>
        !char.IsWhiteSpace(text[0])
        && !text.EndsWith("\n\n", StringComparison.Ordinal)
        && text.Split('\n').All(line => line.Length == 0 || (line[0] != '\t' && !char.IsWhiteSpace(line[^1])))
        && text.EnumerateRunes().All(r => r.Value == '\n' || IsHarmless(r));

    /// <summary>Seen as it is, and the same to every reader. Marks that turn the direction of writing become escapes.</summary>
    private static bool IsHarmless(Rune rune) => rune.Value is 0x200C or 0x200D || (!Quoting.IsHidden(rune) && rune.Value != 0xFFFD);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsHarmless(rune) && (rune.Value == ' ' || !Rune.IsWhiteSpace(rune)) => quoted.Append(rune.ToString()),
                <= 0xFFFF => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
            };
        }
        return quoted.Append('"').ToString();
    }

}

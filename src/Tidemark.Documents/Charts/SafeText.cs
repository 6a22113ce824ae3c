using System.Text;
using System.Text.RegularExpressions;

namespace Tidemark.Documents.Charts;

/// <summary>Text from people made fit for XML and for the room there is.</summary>
internal static partial class SafeText
{
    /// <summary>The most that a cell of a workbook holds, in UTF-16 units.</summary>
    public const int Cell = 32_767;

    /// <summary>Text that XML 1.0 can hold: its forbidden characters are left out, a broken surrogate becomes U+FFFD. Too long a text ends in an ellipsis.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">The most UTF-16 units of the answer.</param>
    public static string Of(string text, int most = Cell)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var forbidden = rune.Value is 0xFFFE or 0xFFFF || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t' or '\r'));
            if (!forbidden) safe.Append(rune.ToString());
        }

        if (safe.Length <= most) return safe.ToString();
        var end = char.IsHighSurrogate(safe[most - 2]) ? most - 2 : most - 1;
        return safe.ToString(0, end) + "…";
    }

    /// <summary>The same on one line.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">The most UTF-16 units of the answer.</param>
    public static string Line(string text, int most = Cell) => Of(Space().Replace(text, " ").Trim(), most);

    /// <summary>The texts that are not empty, each as a paragraph of its own.</summary>
    public static IEnumerable<string> Told(params string[] texts) => texts.Where(text => !string.IsNullOrWhiteSpace(text));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();
}

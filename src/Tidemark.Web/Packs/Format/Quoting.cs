using System.Globalization;
using System.Text;

namespace Tidemark.Web.Packs.Format;

/// <summary>How a mistake repeats what stands in a pack: short, on one line, and with nothing that steers a terminal.</summary>
internal static class Quoting
{
    private const int Longest = 60;

    public static string Quote(string text) => $"“{Plain(text)}”";

    public static string Plain(string text, int longest = Longest)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (plain.Length >= longest) return plain.Append('…').ToString();
            if (IsHidden(rune)) plain.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
            else plain.Append(rune.ToString());
        }
        return plain.ToString();
    }

    /// <summary>True for characters that a reader cannot see, or that change how others are shown.</summary>
    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;
}

using System.Globalization;
using System.Text;

namespace Tidemark.Data.Search;

/// <summary>Text as the index keeps it.</summary>
public static class IndexedText
{
    private const int Shortest = 3;
    private const int Longest = 40;

    /// <summary>
    /// Without control characters, which PostgreSQL refuses (NUL) or which would look like the marks around a found
    /// word, and without halves of a character. Line breaks stay.
    /// </summary>
    public static string Clean(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) builder.Append(rune.Value != '\n' && Rune.IsControl(rune) ? new Rune(' ') : rune);
        return builder.ToString();
    }

    /// <summary>The words of a text as the list of known words keeps them: lower case, letters only, 3 to 40 long.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                if (i - start is >= Shortest and <= Longest) yield return text[start..i].ToLower(CultureInfo.InvariantCulture);
                start = -1;
            }
        }
    }
}

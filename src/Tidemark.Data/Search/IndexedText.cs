using System.Globalization;

namespace Tidemark.Data.Search;

/// <summary>The words of a text as the list of known words keeps them: lower case, letters only, 3 to 40 long.</summary>
public static class IndexedText
{
    private const int Shortest = 3;
    private const int Longest = 40;

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

using System.Text;

namespace Tidemark.Documents.Charts.Pictures;

/// <summary>What the standard fonts of PDF can write: the letters of Western Europe (Windows-1252).</summary>
internal static class PdfLetters
{
    private const string BeyondLatin1 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    /// <summary>The text with a few signs of statistics as they are typed; null if it holds letters that the fonts lack.</summary>
    public static string? Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var typed = letter switch { '−' => "-", '≥' => ">=", '≤' => "<=", '′' => "'", '\u202F' or '\u00A0' => " ", _ => null };
            if (typed is null && !Has(letter)) return null;
            plain.Append(typed ?? letter.ToString());
        }

        return plain.ToString();
    }

    private static bool Has(char letter) => letter is >= ' ' and <= '~' or > '\u00A0' and <= 'ÿ' and not '\u00AD' || BeyondLatin1.Contains(letter, StringComparison.Ordinal);
}

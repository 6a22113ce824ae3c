using System.Text;

namespace Tidemark.Documents.Charts.Pictures;

/// <summary>What PdfPig writes with the standard fonts of PDF: English and what Adobe's StandardEncoding has beside it, so no accents.</summary>
internal static class PdfLetters
{
    private const string BesideEnglish = "¡¢£¤¥§¨ª«¯´¶·¸º»¿ÆØßæøŁłŒœ–—‘’‚“”„†‡•…‰‹›";

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

    private static bool Has(char letter) => letter is >= ' ' and <= '~' || BesideEnglish.Contains(letter, StringComparison.Ordinal);
}

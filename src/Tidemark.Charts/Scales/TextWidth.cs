using System.Globalization;
using System.Text;

namespace Tidemark.Charts.Scales;

/// <summary>
/// How wide text is in Arial, in the same units as its size. Widths are of Arial and Liberation Sans, which agree, in 1/2048 of an em.
/// A character that the table does not know counts as wide, because a box that is too large does no harm
/// and one that is too small cuts words. Kerning is not counted: it only makes text narrower.
/// </summary>
internal static class TextWidth
{
    private const int UnitsPerEm = 2048;
    private const int Accented = 2060;
    private const int OtherScript = 2253;
    private const int Emoji = 2868;

    private static readonly short[] Regular =
    [
        569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139,
        1139, 1139, 569, 569, 1196, 1196, 1196, 1139, 2079, 1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1024, 1366, 1139, 1706,
        1479, 1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569, 569, 569, 961, 1139, 682, 1139, 1139, 1024, 1139,
        1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139, 1139, 1139, 682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 684,
        532, 684, 1196,
    ];

    private static readonly short[] Bold =
    [
        569, 682, 971, 1139, 1139, 1821, 1479, 487, 682, 682, 797, 1196, 569, 682, 569, 569, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139,
        1139, 1139, 682, 682, 1196, 1196, 1196, 1251, 1997, 1479, 1479, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1139, 1479, 1251, 1706,
        1479, 1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 682, 569, 682, 1196, 1139, 682, 1139, 1251, 1139,
        1251,
        1139, 682, 1251, 1251, 569, 569, 1139, 569, 1821, 1251, 1251, 1251, 1251, 797, 1139, 682, 1251, 1139, 1593, 1139, 1139, 1024, 797,
        573, 797, 1196,
    ];

    /// <summary>The width of <paramref name="text"/> set at <paramref name="size"/>.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        var units = 0;
        foreach (var rune in text.EnumerateRunes()) units += Units(rune, bold);
        return units * size / UnitsPerEm;
    }

    private static int Units(Rune rune, bool bold)
    {
        var table = bold ? Bold : Regular;
        if (rune.Value is >= 32 and < 127) return table[rune.Value - 32];
        if (rune.Value is 0xA0 or 0x202F) return table[0];
        if (rune.Value is 0x2018 or 0x2019 or 0x201A) return bold ? 569 : 455;
        if (rune.Value is 0x201C or 0x201D or 0x201E) return bold ? 1024 : 682;
        if (rune.Value is 0x2013) return 1139;
        if (rune.Value is 0x2010 or 0x2011) return 682;
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        if (rune.Value is >= 0xA0 and < 0x250) return UnitsOfBase(rune, table);
        return rune.IsBmp && rune.Value is < 0x2190 or (> 0x2BFF and < 0xFE00) ? OtherScript : Emoji;
    }

    // An accented letter is as wide as its letter. What has no such letter counts as the widest of its block.
    private static int UnitsOfBase(Rune rune, short[] table)
    {
        var first = rune.ToString().Normalize(NormalizationForm.FormD)[0];
        return first is >= ' ' and < (char)127 ? table[first - 32] : Accented;
    }
}

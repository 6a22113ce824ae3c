namespace Tidemark.Documents.Tables;

/// <summary>Words that stand in a cell in place of a number or a date.</summary>
internal static class CellWords
{
    private const int LongestWord = 20;
    private static readonly HashSet<string> NotThere = Words(
        "-", "--", "–", "—", ".", "..", "…", "?", "na", "n/a", "n.a.", "n.a", "nan", "null", "missing", "not available", "not known", "unknown",
        "not recorded", "no data", "#n/a", "#null!", "#div/0!", "#value!", "#ref!", "#name?", "#num!");

    private static readonly HashSet<string> Affirmed = Words("yes", "y", "true", "✓", "✔");
    private static readonly HashSet<string> Denied = Words("no", "n", "false", "✗", "✘");

    private static readonly HashSet<string> SummaryRows = Words(
        "total", "totals", "grand total", "sum", "average", "mean", "median", "total:", "overall", "all", "year to date", "ytd");

    /// <summary>Whether the cell says that nothing is known: it is empty, a dash, NA, or an error of a spreadsheet.</summary>
    public static bool IsMissing(ReadOnlySpan<char> text) => text.IsEmpty || Has(NotThere, text);

    /// <summary>1 for yes, 0 for no; null for neither.</summary>
    public static int? YesOrNo(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsAsciiDigit(text[0])) return null;
        if (Has(Affirmed, text)) return 1;
        return Has(Denied, text) ? 0 : null;
    }

    /// <summary>Whether the cell, in the place of a date, says that its row sums up others.</summary>
    public static bool IsSummary(ReadOnlySpan<char> text) => Has(SummaryRows, text);

    private static HashSet<string> Words(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);

    private static bool Has(HashSet<string> words, ReadOnlySpan<char> text) =>
        text.Length <= LongestWord && !(text.Length > 1 && char.IsAsciiDigit(text[0])) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
}

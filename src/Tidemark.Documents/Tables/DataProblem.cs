namespace Tidemark.Documents.Tables;

/// <summary>Why no chart can be made of a table, as far as one place of it is concerned.</summary>
/// <param name="Row">The row's number in its source, from 1; null where the whole table or column is meant.</param>
/// <param name="Column">The column from 0; null where the whole row or table is meant.</param>
/// <param name="Sentence">What is wrong and what to write instead, fit to show. It may quote a cell.</param>
public sealed record DataProblem(int? Row, int? Column, string Sentence)
{
    private const int LongestQuote = 40;

    /// <summary>The sentence with the place in front: "Row 4, column B: …".</summary>
    public override string ToString() => (Row, Column) switch
    {
        ({ } row, { } column) => $"Row {row}, column {ColumnLetters.Of(column)}: {Sentence}",
        ({ } row, null) => $"Row {row}: {Sentence}",
        (null, { } column) => $"Column {ColumnLetters.Of(column)}: {Sentence}",
        _ => Sentence,
    };

    /// <summary>A cell in quotation marks, short, on one line, and without what could steer a terminal or turn the direction of a page.</summary>
    internal static string Quoted(ReadOnlySpan<char> cell)
    {
        var folded = Text.PlainWords.FoldLine(cell.Length > LongestQuote * 4 ? cell[..(LongestQuote * 4)].ToString() : cell.ToString());
        return folded.Length > LongestQuote ? $"“{folded[..LongestQuote].TrimEnd()}…”" : $"“{folded}”";
    }
}

namespace Tidemark.Documents.Tables;

/// <summary>A row as it stands in the source.</summary>
/// <param name="Number">Its number from 1, blank rows counted.</param>
/// <param name="Cells">Its cells without white space around them.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);

/// <summary>A table out of a file or a paste. Its cells are read again each time from the source, so that a large one takes no memory.</summary>
/// <remarks>One reader at a time: they share the file.</remarks>
public sealed class PlainTable
{
    private readonly Func<CancellationToken, TableReader> _open;
    private readonly int _rowsAbove;

    internal PlainTable(Func<CancellationToken, TableReader> open, HeadingRow heading, IReadOnlyList<string> remarks, bool isSheet)
    {
        (_open, _rowsAbove, IsSheet) = (open, heading.RowsAbove, isSheet);
        (Headings, Columns, FirstRows) = (heading.Headings, heading.Columns, heading.FirstRows);
        Remarks = [.. remarks, .. heading.Remarks];
    }

    /// <summary>The headings, as many as <see cref="Columns"/>, empty where a column has none; null where the first row is data.</summary>
    public IReadOnlyList<string>? Headings { get; }

    /// <summary>How many columns its first rows have.</summary>
    public int Columns { get; }

    /// <summary>The first rows of data, for showing.</summary>
    public IReadOnlyList<TableRow> FirstRows { get; }

    /// <summary>What was taken for granted while the table was found: the separator, the sheet, rows above the headings.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Whether it is a sheet of a workbook, whose rows leave out empty cells at their end.</summary>
    public bool IsSheet { get; }

    /// <summary>Opens the table before its first row of data.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="DocumentException">The source is beyond a limit.</exception>
    public TableReader Open(CancellationToken cancellation = default)
    {
        var reader = _open(cancellation);
        for (var i = 0; i < _rowsAbove; i++)
            if (!reader.Read()) break;
        return reader;
    }

    /// <summary>What a column is called: its heading, else "Column B".</summary>
    /// <param name="column">The column from 0.</param>
    public string NameOf(int column) =>
        Headings is { } headings && column < headings.Count && headings[column].Length > 0 ? headings[column] : $"Column {ColumnLetters.Of(column)}";
}

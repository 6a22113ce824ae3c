using System.Buffers;
using System.Text;

namespace Tidemark.Documents.Tables;

/// <summary>A table as text that can be pasted into a spreadsheet, or into the box that it is read from.</summary>
public static class TableText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\t\r\n\"");

    /// <summary>Writes headings and rows with tabs between cells and a line feed between rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="DocumentException">The table is beyond a limit.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static string Of(PlainTable table, CancellationToken cancellation = default)
    {
        var text = new StringBuilder();
        if (table.Headings is { } headings)
        {
            for (var column = 0; column < headings.Count; column++) Cell(text, column, headings[column]);
            text.Append('\n');
        }

        using var reader = table.Open(cancellation);
        while (reader.Read())
        {
            for (var column = 0; column < reader.Count; column++)
            {
                if (column > 0) text.Append('\t');
                if (reader.Form(column) == CellForm.Percent) Percent(text, reader.Text(column));
                else Quoted(text, reader.Text(column));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Cell(StringBuilder text, int column, ReadOnlySpan<char> cell)
    {
        if (column > 0) text.Append('\t');
        Quoted(text, cell);
    }

    private static void Quoted(StringBuilder text, ReadOnlySpan<char> cell)
    {
        if (!cell.ContainsAny(Special)) text.Append(cell);
        else text.Append('"').Append(cell.ToString().Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // A decimal number with its point moved is exact, where a multiplication would not be.
    private static void Percent(StringBuilder text, ReadOnlySpan<char> share)
    {
        if (decimal.TryParse(share, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number))
            text.Append((number * 100).ToString(System.Globalization.CultureInfo.InvariantCulture)).Append('%');
        else text.Append(share);
    }
}

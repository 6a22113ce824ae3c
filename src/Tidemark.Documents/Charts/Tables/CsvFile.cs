using System.Globalization;
using System.Text;
using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts.Tables;

/// <summary>
/// The table of a chart as comma-separated values (RFC 4180): UTF-8 with a byte order mark, so that Excel reads it as such, lines
/// that end in CR LF, dates as 2026-03-01, numbers in full so that they come back bit for bit, nothing for a missing number.
/// </summary>
/// <remarks>A text cell that a spreadsheet would compute (it begins with = + - @, tab or return) gets an apostrophe in front.</remarks>
public static class CsvFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its bytes.</returns>
    public static byte[] Of(ChartTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var csv = new StringBuilder();
        AppendLine(csv, table, column => Guarded(column.Heading));
        for (var row = 0; row < table.Rows; row++)
        {
            var at = row;
            AppendLine(csv, table, column => Cell(column, at));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static void AppendLine(StringBuilder csv, ChartTable table, Func<TableColumn, string> cell)
    {
        for (var c = 0; c < table.Columns.Count; c++)
        {
            if (c > 0) csv.Append(',');
            csv.Append(Quoted(cell(table.Columns[c])));
        }

        csv.Append("\r\n");
    }

    private static string Cell(TableColumn column, int row) => column switch
    {
        NumberColumn numbers => Number(numbers.Values.Span[row]),
        DateColumn dates => dates.Values[row].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Guarded(column.Shown(row)),
    };

    private static string Number(double value) => double.IsNaN(value) ? "" : Charts.Cell.Number(value);

    private static string Guarded(string text) => text.AsSpan().TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || cell is [' ', ..] or [.., ' '] ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

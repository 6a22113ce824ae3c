namespace Tidemark.Documents.Tables;

/// <summary>Where the data of a table begin: below a title and a row of headings, if it has them.</summary>
/// <param name="Headings">The headings; null where there are none.</param>
/// <param name="Columns">How many columns the first rows have.</param>
/// <param name="RowsAbove">Rows, not blank, above the first row of data.</param>
/// <param name="FirstRows">The first rows of data.</param>
/// <param name="Remarks">What was left out, and why.</param>
internal sealed record HeadingRow(
    IReadOnlyList<string>? Headings, int Columns, int RowsAbove, IReadOnlyList<TableRow> FirstRows, IReadOnlyList<string> Remarks)
{
    private const int RowsLookedAt = 200;
    private const int RowsShown = 20;
    private const int MostTitles = 10;
    private const int LongestHeading = 200;

    /// <summary>Looks at the first rows.</summary>
    /// <param name="reader">At the start.</param>
    /// <param name="hasHeadings">Whether there are headings; null where it is to be found out.</param>
    /// <exception cref="DocumentException">There is no row.</exception>
    public static HeadingRow Find(TableReader reader, bool? hasHeadings)
    {
        var rows = new List<TableRow>();
        while (rows.Count < RowsLookedAt && reader.Read())
        {
            var cells = new string[reader.Count];
            for (var column = 0; column < cells.Length; column++) cells[column] = reader.Text(column).ToString();
            rows.Add(new TableRow(reader.Row, cells));
        }

        if (rows.Count == 0) throw new DocumentException("There are no data. Put one row for each date, with a heading above each column.");
        var titles = Titles(rows);
        var data = rows.Skip(titles).ToList();
        var isHeading = hasHeadings ?? IsHeading(data);
        var columns = isHeading ? data[0].Cells.Count : data.CountBy(row => row.Cells.Count).MaxBy(pair => pair.Value).Key;
        var headings = isHeading ? Enumerable.Range(0, columns).Select(column => Heading(data[0], column)).ToList() : null;
        var remarks = rows.Take(titles).Select(row => $"Row {row.Number}, {DataProblem.Quoted(row.Cells.First(c => c.Length > 0))}, stands above the table and was left out.");
        return new(headings, columns, titles + (isHeading ? 1 : 0), [.. data.Skip(isHeading ? 1 : 0).Take(RowsShown)], [.. remarks]);
    }

    private static string Heading(TableRow row, int column)
    {
        var heading = Text.PlainWords.FoldLine(row.Cells[column]);
        return heading.Length > LongestHeading ? heading[..LongestHeading] : heading;
    }

    /// <summary>Rows with a single cell of words before rows that have several are a title.</summary>
    private static int Titles(List<TableRow> rows)
    {
        var titles = 0;
        while (titles < MostTitles && titles < rows.Count && Filled(rows[titles]) == 1) titles++;
        var rest = rows.Skip(titles).ToList();
        var areWords = rows.Take(titles).All(row => row.Cells.Where(c => c.Length > 0).All(IsWords));
        return areWords && rest.Count(row => Filled(row) > 1) * 2 > rest.Count ? titles : 0;
    }

    private static int Filled(TableRow row) => row.Cells.Count(cell => cell.Length > 0);

    /// <summary>The first row is one of headings where it has words above columns of dates and numbers, more often than dates and numbers.</summary>
    private static bool IsHeading(List<TableRow> rows)
    {
        var votes = 0;
        for (var column = 0; column < rows[0].Cells.Count; column++)
        {
            var first = rows[0].Cells[column];
            if (CellWords.IsMissing(first)) continue;
            var below = rows.Skip(1).Where(row => column < row.Cells.Count).Select(row => row.Cells[column]).Where(cell => !CellWords.IsMissing(cell)).ToList();
            // A year or a count may head a column; words above words tell nothing.
            if (below.Count > 0 && below.Count(cell => !IsWords(cell)) * 2 > below.Count) votes += IsWords(first) ? 1 : -1;
        }

        return votes > 0 || (votes == 0 && rows[0].Cells.Any(cell => ColumnNames.IsKnown(cell)));
    }

    private static bool IsWords(string cell) =>
        !CellWords.IsMissing(cell) && CellWords.YesOrNo(cell) is null && !WrittenNumber.TryRead(cell, DecimalMark.Point, out _, out _)
        && !WrittenDate.TryRead(cell, DayOrder.DayFirst, out _);
}

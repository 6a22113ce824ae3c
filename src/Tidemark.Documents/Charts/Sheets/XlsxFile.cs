using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Native;

namespace Tidemark.Documents.Charts.Sheets;

/// <summary>
/// A chart as a workbook: the table with real numbers and dates and beside it a chart that can be edited; on the second sheet the method,
/// signals and notes. Where a line of the chart has no column in the table (a phase of its own, the target), a third sheet has it. The same input makes the same bytes.
/// </summary>
public static class XlsxFile
{
    private const int MostRows = 1_048_575;
    private const int MostColumns = 16_384;

    /// <summary>Writes the file.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="table">Its table: one row a point.</param>
    /// <param name="words">What is said about it.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="ArgumentException">The table has not one row a point.</exception>
    /// <exception cref="DocumentException">The table has more rows or columns than a sheet holds.</exception>
    public static byte[] Of(SpcChart chart, ChartTable table, ChartWords words)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(words);
        var size = SheetDrawing.Size(chart);
        var grid = NativeGrid.On(table, chart, NativeLines.Of(chart, table, size));
        Check(grid.Columns);
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var main = document.AddNewPart<WorkbookPart>(OfficeFile.Sheets, "rId1");
            var hasChart = chart.Chart.Count is > 0 and <= NativeChart.MostPoints;
            var hasLines = hasChart && grid.LinesColumns.Count > 0;
            AddSheet(main, "rId1", into => SheetXml.WriteTable(into, grid.DataColumns, hasChart ? "rId1" : null));
            AddSheet(main, "rId2", into => SheetXml.WritePairs(into, MethodWords.Of(chart, words)));
            if (hasChart) SheetDrawing.Add((WorksheetPart)main.GetPartById("rId1"), grid, chart, size, words);
            if (hasLines) AddSheet(main, "rId3", into => SheetXml.WriteTable(into, grid.LinesColumns, null));
            main.AddNewPart<WorkbookStylesPart>("rId4").Feed(SheetLook.Xml);
            main.Feed(Book([NativeGrid.DataSheet, "Method", .. hasLines ? [NativeGrid.LinesSheet] : Array.Empty<string>()]));
            OfficeFile.AddProperties(document, words.Title, CopyWords.Editable);
        }

        return OfficeFile.Settled(bytes);
    }

    /// <summary>The workbook inside a slide: the columns of the chart and nothing else.</summary>
    internal static byte[] Inside(NativeGrid grid)
    {
        Check(grid.Columns);
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var main = document.AddNewPart<WorkbookPart>(OfficeFile.Sheets, "rId1");
            AddSheet(main, "rId1", into => SheetXml.WriteTable(into, grid.DataColumns, null));
            main.AddNewPart<WorkbookStylesPart>("rId2").Feed(SheetLook.Xml);
            main.Feed(Book(NativeGrid.DataSheet));
        }

        return OfficeFile.Settled(bytes);
    }

    private static void AddSheet(WorkbookPart main, string id, Action<Stream> write)
    {
        using var into = main.AddNewPart<WorksheetPart>(id).GetStream(FileMode.Create, FileAccess.Write);
        write(into);
    }

    private static string Book(params IReadOnlyList<string> sheets) =>
        $"""
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets>
        </workbook>
        """;

    private static void Check(IReadOnlyList<TableColumn> columns)
    {
        if (columns.Count > 0 && columns[0].Count > MostRows)
            throw new DocumentException($"A sheet holds {MostRows:N0} rows, and this chart has {columns[0].Count:N0} points. Take the CSV file, which has no limit.");
        if (columns.Count > MostColumns)
            throw new DocumentException($"A sheet holds {MostColumns:N0} columns, and this chart needs {columns.Count:N0}. Take the CSV file, which has no limit.");
    }
}

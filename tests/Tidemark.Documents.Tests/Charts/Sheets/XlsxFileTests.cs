using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Sheets;
using Tidemark.Documents.Tests.Files;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Tidemark.Documents.Tests.Charts.Sheets;

public class XlsxFileTests
{
    [Fact]
    public void A_workbook_is_valid_names_nobody_and_is_the_same_each_time()
    {
        var chart = ChartsToExport.TwoPhases();

        var file = XlsxFile.Of(chart, SpcTable.Of(chart), ChartsToExport.Words);

        using var book = Open(file);
        Assert.Empty(OfficeReading.Faults(book));
        Assert.Equal(file, XlsxFile.Of(chart, SpcTable.Of(chart), ChartsToExport.Words));
        Assert.Empty(Reader.Read(file).HiddenContent);
        Assert.Equal(["Data", "Method", "Lines"], book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void Numbers_are_those_of_the_chart_bit_for_bit_and_dates_are_dates()
    {
        var chart = ChartsToExport.Shares(60);

        using var book = Open(XlsxFile.Of(chart, ChartsToExport.Table(chart), ChartsToExport.Words));

        var main = book.WorkbookPart!;
        Assert.Equal(OfficeReading.Bits(chart.Chart.Values), OfficeReading.Bits(OfficeReading.Numbers(OfficeReading.Column(main, "Data", "B", 60))));
        Assert.Equal(OfficeReading.Bits(chart.Chart.Centre), OfficeReading.Bits(OfficeReading.Numbers(OfficeReading.Column(main, "Data", "C", 60))));
        Assert.Equal("46027", OfficeReading.Column(main, "Data", "A", 60)[0]);
        Assert.Equal(new DateTime(2026, 1, 5), DateTime.FromOADate(46027));
    }

    [Fact]
    public void The_chart_refers_to_the_cells_that_hold_what_it_draws()
    {
        var chart = ChartsToExport.TwoPhases();

        using var book = Open(XlsxFile.Of(chart, SpcTable.Of(chart), ChartsToExport.Words));

        var sheet = (WorksheetPart)book.WorkbookPart!.GetPartById("rId1");
        var lines = sheet.DrawingsPart!.ChartParts.Single().ChartSpace!.Descendants<C.LineChartSeries>().ToList();
        Assert.Equal(
            ["Lower limit, Before", "Lower limit", "Upper limit, Before", "Upper limit", "Target", "Beyond a limit", "Mean, Before", "Mean", "Restraints, restraints a week", "Notes (height only)"],
            lines.Select(line => line.GetFirstChild<C.SeriesText>()!.Descendants<C.NumericValue>().Single().Text));
        foreach (var line in lines)
        {
            var values = line.GetFirstChild<C.Values>()!;
            var drawn = new double[40];
            Array.Fill(drawn, double.NaN);
            foreach (var point in values.Descendants<C.NumericPoint>()) drawn[(int)point.Index!.Value] = OfficeReading.Numbers([point.NumericValue!.Text])[0];
            var cells = OfficeReading.Cells(book.WorkbookPart!, values.Descendants<C.Formula>().Single().Text);
            Assert.Equal(OfficeReading.Bits(OfficeReading.Numbers(cells)), OfficeReading.Bits(drawn));
        }
    }

    [Fact]
    public void The_second_sheet_tells_method_signals_and_notes()
    {
        var chart = ChartsToExport.TwoPhases();

        using var book = Open(XlsxFile.Of(chart, SpcTable.Of(chart), ChartsToExport.Words));

        var words = OfficeReading.Column(book.WorkbookPart!, "Method", "B", 20);
        Assert.Contains(ChartsToExport.Words.Headline, words);
        Assert.Contains("Point 11: above the upper limit.", words);
        Assert.Contains("25 May 2026: Huddles began", words);
        Assert.Contains(words, text => text?.StartsWith("Editable copy", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_first_row_stays_in_sight()
    {
        var chart = ChartsToExport.Shift();

        using var book = Open(XlsxFile.Of(chart, SpcTable.Of(chart), ChartsToExport.Words));

        var pane = ((WorksheetPart)book.WorkbookPart!.GetPartById("rId1")).Worksheet!.Descendants<Pane>().Single();
        Assert.Equal((1, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
    }

    [Fact]
    public void Text_is_never_a_formula_and_hostile_letters_do_no_harm()
    {
        var chart = ChartsToExport.Numbered(1, 2, 3);
        var table = new ChartTable("", [new TextColumn("=A1", ["=1+1", "\u0000\u0001\ud800 شكرا \ud83d\ude00", new string('x', 40_000)])]);

        using var book = Open(XlsxFile.Of(chart, table, ChartsToExport.Words with { Title = "<\u0002&\">" }));

        Assert.Empty(OfficeReading.Faults(book));
        var sheet = ((WorksheetPart)book.WorkbookPart!.GetPartById("rId1")).Worksheet!;
        Assert.Empty(sheet.Descendants<CellFormula>());
        var cells = OfficeReading.Column(book.WorkbookPart!, "Data", "A", 3);
        Assert.Equal(["=1+1", "\ufffd شكرا \ud83d\ude00"], cells[..2]);
        Assert.Equal(32_767, cells[2]!.Length);
        Assert.EndsWith("…", cells[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_before_workbooks_count_days_are_text()
    {
        var chart = ChartsToExport.Shift() with { Moments = Moments.OfDates([.. Enumerable.Range(0, 24).Select(i => new DateOnly(1898 + i, 1, 1))], Period.Year) };

        using var book = Open(XlsxFile.Of(chart, SpcTable.Of(chart), ChartsToExport.Words));

        Assert.Empty(OfficeReading.Faults(book));
        Assert.Contains("1898", OfficeReading.Column(book.WorkbookPart!, "Data", "A", 24)[0], StringComparison.Ordinal);
        Assert.NotEmpty(((WorksheetPart)book.WorkbookPart!.GetPartById("rId1")).DrawingsPart!.ChartParts.Single().ChartSpace!.Descendants<C.CategoryAxis>());
    }

    [Fact]
    public void A_table_with_other_rows_than_the_chart_is_refused() =>
        Assert.Throws<ArgumentException>(() => XlsxFile.Of(ChartsToExport.Shift(), new ChartTable("", [new TextColumn("A", ["b"])]), ChartsToExport.Words));

    [Fact]
    public void Too_many_rows_for_a_sheet_are_refused_with_what_to_take_instead()
    {
        var chart = ChartsToExport.Numbered(new double[1_048_576]);

        var refusal = Assert.Throws<DocumentException>(() => XlsxFile.Of(chart, new ChartTable("", []), ChartsToExport.Words));

        Assert.Contains("CSV", refusal.Message, StringComparison.Ordinal);
    }

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
}

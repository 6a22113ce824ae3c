using System.Globalization;
using System.Text;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Tables;

namespace Tidemark.Documents.Tests.Charts.Tables;

public class CsvFileTests
{
    [Fact]
    public void A_table_is_written_with_a_mark_dates_and_numbers_in_full()
    {
        var table = new ChartTable("", [
            new DateColumn("Week from", [new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 8)], date => $"{date}"),
            new NumberColumn("Share, of shifts", new[] { 0.1 + 0.2, double.NaN }, value => "rounded"),
            new TextColumn("Remark", ["said \"no\"", "two\nlines "]),
        ]);

        var csv = CsvFile.Of(table);

        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        Assert.Equal(
            "Week from,\"Share, of shifts\",Remark\r\n2026-03-01,0.30000000000000004,\"said \"\"no\"\"\"\r\n2026-03-08,,\"two\nlines \"\r\n",
            Encoding.UTF8.GetString(csv.AsSpan(3)));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    public void Text_that_a_spreadsheet_would_compute_is_disarmed_in_cells_and_headings(string text)
    {
        var lines = Text(CsvFile.Of(new ChartTable("", [new TextColumn(text, [text])]))).Replace("\"", "", StringComparison.Ordinal);

        Assert.StartsWith("'" + text.Replace("\"", "", StringComparison.Ordinal), lines, StringComparison.Ordinal);
        Assert.Equal(2, lines.Split("'" + text.Replace("\"", "", StringComparison.Ordinal)).Length - 1);
    }

    [Fact]
    public void Negative_numbers_stay_numbers() =>
        Assert.Equal("Change\r\n-1.5\r\n", Text(CsvFile.Of(new ChartTable("", [new NumberColumn("Change", new[] { -1.5 }, _ => "")]))));

    [Fact]
    public void Every_number_of_a_chart_comes_back_bit_for_bit()
    {
        var chart = ChartsToExport.Shares(10_000);

        var rows = Text(CsvFile.Of(ChartsToExport.Table(chart))).Split("\r\n")[1..^1];

        Assert.Equal(10_000, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            var cells = rows[i].Split(',');
            Assert.Equal(Bits(chart.Chart.Values[i]), Bits(double.Parse(cells[1], CultureInfo.InvariantCulture)));
            Assert.Equal(Bits(chart.Chart.Centre[i]), Bits(double.Parse(cells[2], CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void A_table_without_columns_or_rows_is_a_file_all_the_same()
    {
        Assert.Equal("\r\n", Text(CsvFile.Of(new ChartTable("", []))));
        Assert.Equal("A\r\n", Text(CsvFile.Of(new ChartTable("", [new TextColumn("A", [])]))));
    }

    private static string Text(byte[] csv) => Encoding.UTF8.GetString(csv.AsSpan(3));

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}

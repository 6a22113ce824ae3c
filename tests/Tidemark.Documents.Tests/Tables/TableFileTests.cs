using System.Text;
using Tidemark.Documents.Tables;
using Tidemark.Documents.Tests.Files;

namespace Tidemark.Documents.Tests.Tables;

public sealed class TableFileTests
{
    private const string Rows = "Date,Café\n7 January 2021,3\n8 January 2021,4\n";
    private const string Expected = "2021-01-07 3, 2021-01-08 4";

    static TableFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16BE", true }, { "utf-16", false }, { "utf-16BE", false }, { "windows-1252", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_file_is_read_however_its_letters_are_stored(string encoding, bool mark)
    {
        var reading = Sent.Bytes(Sent.In(Encoding.GetEncoding(encoding), Rows, mark));
        Assert.Equal(Expected, Sent.Points(reading));
        Assert.Equal("Café", reading.Data!.CountHeading);
    }

    [Fact]
    public void A_letter_of_Windows_far_below_is_not_lost()
    {
        var text = "Date,Falls,Ward\n" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{new DateOnly(1900, 1, 1).AddDays(i):yyyy-MM-dd},{i % 7},Oak\n"));
        var bytes = Encoding.Latin1.GetBytes(text.Replace("Oak", "Chêne", StringComparison.Ordinal));
        // UTF-8 but for one letter at the very end.
        var mixed = Encoding.UTF8.GetBytes(text).Concat(Encoding.Latin1.GetBytes("2090-01-01,1,Chêne\n")).ToArray();
        Assert.Equal("Chêne", Sent.Bytes(bytes, limits: TableLimits.CommandLine).Data!.Series);
        Assert.Contains("Chêne", Sent.Bytes(mixed, limits: TableLimits.CommandLine).Profile.Columns[2].Names);
    }

    [Fact]
    public void A_UTF_8_letter_that_lies_across_two_reads_is_whole()
    {
        foreach (var before in Enumerable.Range((1 << 20) - 4, 5))
        {
            var text = $"Date,Falls,Ward\n2021-01-07,3,{new string('x', before - 30)}£€😀\n";
            Assert.Contains("😀", Read(Encoding.UTF8.GetBytes(text), new TableLimits { MaxRowCharacters = 3_000_000 }).FirstRows[0].Cells[2], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_long_table_is_read_in_full()
    {
        var text = new StringBuilder("Date,Falls,Bed days\n");
        for (var i = 0; i < 100_000; i++) text.Append($"{new DateOnly(1900, 1, 1).AddDays(i % 70_000):dd/MM/yyyy},{i % 9},{20 + (i % 5)}\r\n");
        var data = Sent.Bytes(Encoding.ASCII.GetBytes(text.ToString())).Data!;
        Assert.Equal(70_000, data.Moments.Count);
        Assert.Equal(Enumerable.Range(0, 100_000).Sum(i => i % 9), data.Numerators.ToArray().Sum());
        Assert.Equal("This table has more than 100,000 rows below its headings. Send fewer rows, or use the program on your own computer.",
            Assert.Throws<DocumentException>(() => Sent.Bytes(Encoding.ASCII.GetBytes(text + "1/1/2000,1,20\n"))).Message);
    }

    [Fact]
    public void Quotes_hold_separators_line_ends_and_themselves()
    {
        var table = Read("Date,\"Falls \"\"bad\"\"\", \"Note\"\n7/1/2021,3,\"one\r\ntwo, \"\"three\"\"\"\n8/1/2021,4,5\" tall\n"u8.ToArray());
        Assert.Equal(["Date", "Falls \"bad\"", "Note"], table.Headings);
        Assert.Equal(["7/1/2021", "3", "one\r\ntwo, \"three\""], table.FirstRows[0].Cells);
        Assert.Equal(["8/1/2021", "4", "5\" tall"], table.FirstRows[1].Cells);
        Assert.Equal([2, 3], table.FirstRows.Select(r => r.Number));
    }

    [Theory]
    [InlineData("", "There are no data.")]
    [InlineData("\n \n\t\n", "There are no data.")]
    [InlineData("Date,Falls\n7/1/2021,\"3\n8/1/2021,4\n", "The quotation mark that opens in row 2, column B, is never closed.")]
    [InlineData("PK\x03\x04 not a zip", "This is no table")]
    [InlineData("%PDF-1.7 ", "This is a PDF and no table.")]
    [InlineData("<!doctype html><p>1,2", "This is a web page and no table.")]
    [InlineData("Date,Falls\n\0\0\0\0,3", "This is no table: it holds bytes that no text has.")]
    public void What_is_no_table_is_refused_in_a_sentence(string text, string expected) =>
        Assert.StartsWith(expected, Assert.Throws<DocumentException>(() => Sent.Bytes(Encoding.Latin1.GetBytes(text))).Message, StringComparison.Ordinal);

    [Fact]
    public void One_line_of_ten_megabytes_is_refused_at_once()
    {
        var line = Encoding.ASCII.GetBytes(new string('7', 10_000_000));
        Assert.StartsWith("This table is larger than 5 MB.", Assert.Throws<DocumentException>(() => Sent.Bytes(line)).Message, StringComparison.Ordinal);
        var limits = TableLimits.CommandLine;
        Assert.StartsWith("Row 1 has more than 1,000,000 characters.", Assert.Throws<DocumentException>(() => Sent.Bytes(line, limits: limits)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Row 1 has more than", Assert.Throws<DocumentException>(() => Sent.Bytes([(byte)'"', .. line], limits: limits)).Message, StringComparison.Ordinal);
        var cells = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("7,", 500_000)));
        Assert.StartsWith("Row 1 has more than 1,000 cells.", Assert.Throws<DocumentException>(() => Sent.Bytes(cells, limits: limits)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var table = TableFile.Paste(Rows, cancellation: stop.Token);
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => ChartReading.Of(table, cancellation: stop.Token));
    }

    [Fact]
    public void A_workbook_gives_its_numbers_in_full_and_its_dates_by_their_format()
    {
        const string styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]d\\ mmmm\\ yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/></cellXfs>";
        const string sheet = """
            <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>
            <row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>Share</t></is></c></row>
            <row r="4"><c r="B4" s="1"><v>44203</v></c><c r="C4" s="2"><v>0.071234567890123456</v></c></row>
            <row r="5"><c r="B5" s="3"><v>44204</v></c><c r="C5" s="2"><f>1/3</f><v>0.33333333333333331</v></c></row>
            <row r="6" hidden="1"><c r="B6" t="inlineStr"><is><t>9 January 2021</t></is></c><c r="C6" s="2"><f>C5</f></c></row>
            <row r="7"><c r="B7" t="d"><v>2021-01-10T00:00:00</v></c><c r="C7" t="e"><v>#DIV/0!</v></c></row></sheetData>
            """;
        var reading = Sent.Bytes(OfficeFiles.Xlsx(["Falls on Oak", "Date"], styles, ("!Old", "<sheetData><row><c><v>1</v></c></row></sheetData>"), ("Empty", "<sheetData/>"), ("Data", sheet)));
        Assert.Equal("2021-01-07 0.07123456789012346, 2021-01-08 0.3333333333333333, 2021-01-09 ?, 2021-01-10 ?", Sent.Points(reading));
        Assert.True(reading.Data!.AreShares);
        Assert.Equal(
            [
                "The workbook has 3 sheets, and “Data” was read.",
                "Row 6 is hidden in the sheet, and read all the same.",
                "Row 6: a formula has no result stored with it, so its cell counts as missing. Open the workbook in Excel and save it.",
                "Row 1, “Falls on Oak”, stands above the table and was left out.",
                "Rows 6 and 7: no number, so there is a gap.",
            ],
            reading.Remarks);
    }

    [Fact]
    public void A_sheet_is_chosen_by_its_name()
    {
        var book = OfficeFiles.Xlsx([], "", ("One", Sheet(1)), ("Two", Sheet(2)));
        Assert.Equal("1 2, 2 2", Sent.Points(Sent.Bytes(book, new TableWishes { Sheet = "two" })));
        Assert.StartsWith("There is no sheet of that name", Assert.Throws<DocumentException>(() => Sent.Bytes(book, new TableWishes { Sheet = "Three" })).Message, StringComparison.Ordinal);
        Assert.StartsWith("There are no data in this workbook.", Assert.Throws<DocumentException>(() => Sent.Bytes(OfficeFiles.Xlsx([], "", ("One", "<sheetData/>")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_a_workbook_keeps_its_point_beside_commas_that_people_typed()
    {
        const string sheet = "<sheetData><row><c t=\"inlineStr\"><is><t>Minutes</t></is></c></row><row><c><v>1.234</v></c></row><row><c t=\"inlineStr\"><is><t>3,5</t></is></c></row></sheetData>";
        Assert.Equal("1 1.234, 2 3.5", Sent.Points(Sent.Bytes(OfficeFiles.Xlsx([], "", ("S", sheet)))));
    }

    [Fact]
    public void A_workbook_that_unpacks_to_too_much_is_refused()
    {
        var book = OfficeFiles.Xlsx([], "", ("S", $"<sheetData>{string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 100_000))}</sheetData>"));
        var limits = new TableLimits { Workbook = Limits.Default with { MaxInflatedBytes = 1_000_000 } };
        Assert.StartsWith("This Excel workbook unpacks to more than 1 MB", Assert.Throws<DocumentException>(() => Sent.Bytes(book, limits: limits)).Message, StringComparison.Ordinal);
    }

    private static string Sheet(int value) => $"<sheetData><row><c><v>{value}</v></c></row><row><c><v>{value}</v></c></row></sheetData>";

    private static PlainTable Read(byte[] bytes, TableLimits? limits = null) =>
        TableFile.Read(new MemoryStream(bytes, writable: false), limits, cancellation: TestContext.Current.CancellationToken);
}

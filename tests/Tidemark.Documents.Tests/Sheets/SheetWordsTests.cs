using Tidemark.Documents.Tests.Files;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tests.Sheets;

public class SheetWordsTests
{
    private const string Styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"[Red]&quot;days &quot;0.0\"/></numFmts>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"4\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs>";

    [Fact]
    public void Each_sheet_has_its_rows_as_lines()
    {
        var text = Reader.Read(OfficeFiles.Xlsx(["Ward", "Oak &amp; Elm"], "",
            ("Plan", "<sheetData><row><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Count</t></is></c></row><row><c t=\"s\"><v>1</v></c><c><v>3</v></c><c t=\"b\"><v>1</v></c><c t=\"str\"><v>f</v></c></row></sheetData>"),
            ("Empty", "<sheetData/>")));

        Assert.Equal([new TextPart(Place.Sheet(1, "Plan"), null, "Ward | Count\nOak & Elm | 3 | TRUE | f")], text.Parts);
        Assert.Equal("Sheet Plan", text.Parts[0].Place.ToString());
        Assert.False(text.IsCut);
    }

    [Theory]
    [InlineData(0, "0.1", "0.1")]
    [InlineData(0, "1234567", "1234567")]
    [InlineData(0, "0.30000000000000004", "0.3")]
    [InlineData(1, "44927", "01/01/2023")]
    [InlineData(1, "60", "28/02/1900")]
    [InlineData(1, "59", "28/02/1900")]
    [InlineData(1, "61", "01/03/1900")]
    [InlineData(1, "-5", "-5")]
    [InlineData(2, "0.1234", "12.34%")]
    [InlineData(3, "1234.5", "1,234.50")]
    [InlineData(4, "43759", "21/10/2019")]
    [InlineData(5, "2.25", "2.3")]
    [InlineData(6, "43759.75", "21/10/2019 18:00")]
    [InlineData(99, "7", "7")]
    public void Numbers_are_shown_about_as_Excel_shows_them(int style, string stored, string shown) =>
        Assert.Equal(shown, Reader.Read(OfficeFiles.Xlsx([], Styles, ("S", $"<sheetData><row><c s=\"{style}\"><v>{stored}</v></c></row></sheetData>"))).All());

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_told_but_not_read()
    {
        var text = Reader.Read(OfficeFiles.Xlsx([], "",
            ("Plan", "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row><c r=\"A1\" t=\"str\"><v>seen</v></c><c r=\"C1\" t=\"str\"><v>SECRET</v></c></row><row hidden=\"1\"><c t=\"str\"><v>SECRET</v></c></row></sheetData>"),
            ("!Raw", "<sheetData><row><c t=\"str\"><v>SECRET</v></c></row></sheetData>")));

        Assert.Equal("seen", text.All());
        Assert.Equal(["Sheet Raw"], text.Where(HiddenKind.HiddenSheets));
        Assert.Equal(["Sheet Plan"], text.Where(HiddenKind.HiddenRows));
        Assert.Equal(2, text.Count(HiddenKind.HiddenColumns));
    }

    [Fact]
    public void Cells_beyond_the_limit_are_cut_and_said_to_be()
    {
        var rows = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c><c><v>2</v></c></row>", 10));

        var text = Reader.Read(OfficeFiles.Xlsx([], "", ("S", $"<sheetData>{rows}</sheetData>")), limits: new Limits { MaxCells = 5 });

        Assert.Equal("1 | 2\n1 | 2\n1", text.All());
        Assert.True(text.IsCut);
    }
}

using System.Text;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Tests.Features.Shared;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+44", "\"'+44\"")]
    [InlineData("-2", "\"'-2\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    public void A_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(string cell, string written) =>
        Assert.Equal(written, Body(cell));

    [Theory]
    [InlineData("Alt Ward", "Alt Ward")]
    [InlineData("South West London and St George's", "South West London and St George's")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("a “b” = c", "a “b” = c")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData(null, "")]
    public void Any_other_cell_stays_as_it_is(string? cell, string written) => Assert.Equal(written, Body(cell));

    [Fact]
    public void The_file_begins_with_the_mark_of_utf_8_and_its_header()
    {
        var bytes = CsvFile.Write(["name", "kind"], [["Åsa 😀", "ward"]]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("name,kind\r\nÅsa 😀,ward\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    private static string Body(string? cell)
    {
        var text = Encoding.UTF8.GetString(CsvFile.Write(["h", "i"], [["", cell]])[3..]);
        return text["h,i\r\n,".Length..^2];
    }
}

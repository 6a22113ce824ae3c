using System.Globalization;

namespace Tidemark.Documents.Tests.Tables;

/// <summary>One cell in many spellings, each in a table of its own.</summary>
public sealed class WrittenCellTests
{
    [Theory]
    [InlineData("7/1/2021", "2021-01-07")]
    [InlineData("07-01-21", "2021-01-07")]
    [InlineData("07.01.2021", "2021-01-07")]
    [InlineData("7 January 2021", "2021-01-07")]
    [InlineData("7th January 2021", "2021-01-07")]
    [InlineData("7 jan 21", "2021-01-07")]
    [InlineData("7-Jan-2021", "2021-01-07")]
    [InlineData("07-JAN-21", "2021-01-07")]
    [InlineData("7 Sept. 2021", "2021-09-07")]
    [InlineData("January 7, 2021", "2021-01-07")]
    [InlineData("Thursday 7 January 2021", "2021-01-07")]
    [InlineData("Thu, 7 Jan 2021", "2021-01-07")]
    [InlineData("2021-01-07", "2021-01-07")]
    [InlineData("2021/1/7", "2021-01-07")]
    [InlineData("2021.01.07", "2021-01-07")]
    [InlineData("2021-01-07T13:45:00Z", "2021-01-07")]
    [InlineData("2021-01-07 13:45:10.5+01:00", "2021-01-07")]
    [InlineData("07/01/2021 13:45", "2021-01-07")]
    [InlineData("7/1/2021 1:45 PM", "2021-01-07")]
    [InlineData("w/c 4 January 2021", "2021-01-04")]
    [InlineData("Week commencing 4/1/2021", "2021-01-04")]
    [InlineData("2021-W03", "2021-01-18")]
    [InlineData("W03 2021", "2021-01-18")]
    [InlineData("Week 3, 2021", "2021-01-18")]
    [InlineData("2020-W53-7", "2021-01-03")]
    [InlineData("Q1 2021", "2021-01-01")]
    [InlineData("2021 Q3", "2021-07-01")]
    [InlineData("2021-Q4", "2021-10-01")]
    [InlineData("Q1 2021/22", "2021-04-01")]
    [InlineData("2021/22 Q4", "2022-01-01")]
    [InlineData("Jan 2021", "2021-01-01")]
    [InlineData("Jan-21", "2021-01-01")]
    [InlineData("January 2021", "2021-01-01")]
    [InlineData("2021 Feb", "2021-02-01")]
    [InlineData("2021-02", "2021-02-01")]
    [InlineData("02/2021", "2021-02-01")]
    [InlineData("2021/22", "2021-04-01")]
    [InlineData("29/2/2020", "2020-02-29")]
    [InlineData("31.12.99", "1999-12-31")]
    public void A_date_is_read_the_day_first(string written, string expected) => Assert.Equal($"{expected} 3", Sent.Points(Sent.Pasted($"Date\tFalls\n{written}\t3")));

    [Theory]
    [InlineData("29/2/2021")]
    [InlineData("31 June 2021")]
    [InlineData("2021-13-01")]
    [InlineData("2021-W54")]
    [InlineData("Q5 2021")]
    [InlineData("7/1/21 25:00")]
    [InlineData("tomorrow")]
    [InlineData("1/2/3/2021")]
    [InlineData("7 Brumaire 2021")]
    [InlineData("7/1/1066")]
    public void What_is_no_date_is_named_with_row_and_column(string written)
    {
        var reading = Sent.Pasted($"Date\tFalls\n1 May 2021\t1\n2 May 2021\t2\n{written}\t3");
        Assert.Null(reading.Data);
        Assert.Equal($"Row 4, column A: “{written}” is no date. Write it as 7 January 2021, 7/1/2021 or 2021-01-07.", Assert.Single(reading.Problems).ToString());
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234,5", "1234.5")]
    [InlineData("1\u202F234\u202F567", "1234567")]
    [InlineData("1'234", "1234")]
    [InlineData("1,234", "1234")]
    [InlineData("1.234", "1.234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("3,5", "3.5")]
    [InlineData("0,123", "0.123")]
    [InlineData("0.123", "0.123")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("£1,250.00", "1250")]
    [InlineData("£ 12", "12")]
    [InlineData("12 €", "12")]
    [InlineData("(45)", "-45")]
    [InlineData("(£1,000)", "-1000")]
    [InlineData("-7", "-7")]
    [InlineData("\u22127", "-7")]
    [InlineData("-£7", "-7")]
    [InlineData("+7", "7")]
    [InlineData("007", "7")]
    [InlineData("1.5E+03", "1500")]
    [InlineData("1e-3", "0.001")]
    [InlineData("0.1", "0.1")]
    [InlineData("123456789012345678", "1.2345678901234568E+17")]
    [InlineData("12  ", "12")]
    [InlineData("\u00A012\u00A0", "12")]
    [InlineData("12%", "0.12")]
    [InlineData("12,5 %", "0.125")]
    [InlineData("7.1%", "0.071")]
    [InlineData("yes", "1/1")]
    [InlineData("N", "0/1")]
    [InlineData("TRUE", "1/1")]
    public void A_number_is_read_as_a_person_means_it(string written, string expected) =>
        Assert.Equal($"2021-01-07 {expected}", Sent.Points(Sent.Pasted($"Date\tWaiting\n2021-01-07\t{written}")));

    [Theory]
    [InlineData("")]
    [InlineData("NA")]
    [InlineData("n/a")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    [InlineData("NULL")]
    [InlineData("NaN")]
    [InlineData("not recorded")]
    public void What_is_missing_is_a_gap_and_said(string written)
    {
        var reading = Sent.Pasted($"Date\tFalls\n1 May 2021\t1\n2 May 2021\t{written}\n3 May 2021\t3");
        Assert.Equal("2021-05-01 1, 2021-05-02 ?, 2021-05-03 3", Sent.Points(reading));
        Assert.Contains("Row 3: no number, so there is a gap.", reading.Remarks);
    }

    [Theory]
    [InlineData("12 34")]
    [InlineData("1,23,4")]
    [InlineData("1.2.3")]
    [InlineData("12 falls")]
    [InlineData("<5")]
    [InlineData("nil")]
    [InlineData("1e999")]
    [InlineData("Infinity")]
    [InlineData("5-6")]
    [InlineData("=A1")]
    [InlineData("😀")]
    public void What_is_no_number_is_named_with_row_and_column(string written)
    {
        var reading = Sent.Pasted($"Date\tFalls\n1 May 2021\t1\n2 May 2021\t{written}\n3 May 2021\t3");
        Assert.Null(reading.Data);
        Assert.StartsWith($"Row 3, column B: “{written}” is ", Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("1234567.891")]
    [InlineData("0.30000000000000004")]
    [InlineData("123456789012345")]
    [InlineData("3.14159265358979")]
    [InlineData("99999999999999.9")]
    public void A_number_is_the_nearest_there_is(string written)
    {
        var reading = Sent.Pasted($"Date\tWaiting\n2021-01-07\t{written}");
        Assert.Equal(double.Parse(written, CultureInfo.InvariantCulture), reading.Data!.Numerators.Span[0]);
    }
}

using Tidemark.Charts.Spc;
using Tidemark.Documents.Tables;

namespace Tidemark.Documents.Tests.Tables;

public sealed class ChartReadingTests
{
    [Fact]
    public void A_paste_from_a_spreadsheet_with_headings_gives_dates_counts_and_denominators()
    {
        var reading = Sent.Pasted("Month\tFalls\tBed days\nJan 2021\t3\t612\nFeb 2021\t4\t588\nMar 2021\t2\t1,020\n");
        Assert.Equal("2021-01-01 3/612, 2021-02-01 4/588, 2021-03-01 2/1020", Sent.Points(reading));
        Assert.Equal(("Month", "Falls", "Bed days", Period.Month), (reading.Data!.WhenHeading, reading.Data.CountHeading, reading.Data.OfHeading, reading.Data.Moments.Period));
        Assert.Equal(["Row 4: “1,020” was read as 1020."], reading.Remarks);
    }

    [Theory]
    [InlineData("n,Date,x\n20,7/1/2021,3\n21,8/1/2021,4", "2021-01-07 3/20, 2021-01-08 4/21")]
    [InlineData("Numerator;Denominator;Week\n3;20;2021-W01\n4;21;2021-W02", "2021-01-04 3/20, 2021-01-11 4/21")]
    [InlineData("Month,N,D\nJan 2021,3,20\nFeb 2021,4,21", "2021-01-01 3/20, 2021-02-01 4/21")]
    [InlineData("Date|Total\n7/1/2021|3\n8/1/2021|4", "2021-01-07 3, 2021-01-08 4")]
    [InlineData("7/1/2021,3\n8/1/2021,4", "2021-01-07 3, 2021-01-08 4")]
    [InlineData("7/1/2021,3,20\n8/1/2021,4,21", "2021-01-07 3/20, 2021-01-08 4/21")]
    [InlineData("3\n4\n5", "1 3, 2 4, 3 5")]
    [InlineData("Minutes\n3,5\n4,25", "1 3.5, 2 4.25")]
    [InlineData("Week,Falls\nOne,3\nTwo,4", "One 3, Two 4")]
    [InlineData("Week,Falls\n1,3\n2,4", "1 3, 2 4")]
    [InlineData("Year,Falls\n2020,3\n2021,4", "2020-01-01 3, 2021-01-01 4")]
    [InlineData("Date,Falls\n20210107,3\n20210108,4", "2021-01-07 3, 2021-01-08 4")]
    [InlineData("Date,Falls\n44203,3\n44204,4", "2021-01-07 3, 2021-01-08 4")]
    [InlineData("Date\n7/1/2021\n9/1/2021", "2021-01-07, 2021-01-09")]
    [InlineData("Date of fall,What happened\n7/1/2021,slipped\n9/1/2021,tripped", "2021-01-07, 2021-01-09")]
    [InlineData("Date,Huddle held\n7/1/2021,yes\n8/1/2021,no\n9/1/2021,\n10/1/2021,Y", "2021-01-07 1/1, 2021-01-08 0/1, 2021-01-09 ?/?, 2021-01-10 1/1")]
    [InlineData("sep=;\nDate;Falls\n7/1/2021;3", "2021-01-07 3")]
    [InlineData("Falls on Oak ward\n\nDate,Falls\n7/1/2021,3\n8/1/2021,4", "2021-01-07 3, 2021-01-08 4")]
    [InlineData("Date,Falls\r\n\r\n7/1/2021,3\r\n,\r\n8/1/2021,4\r\n\r\n", "2021-01-07 3, 2021-01-08 4")]
    [InlineData("Date,Falls\r7/1/2021,3\r8/1/2021,4", "2021-01-07 3, 2021-01-08 4")]
    [InlineData("\"Date\",\"Falls, all\"\n\"7/1/2021\",\"3\"\n\"8/1/2021\",\"1,234\"", "2021-01-07 3, 2021-01-08 1234")]
    [InlineData("Date,Compliance %\n7/1/2021,85\n8/1/2021,90.5", "2021-01-07 0.85, 2021-01-08 0.905")]
    [InlineData("Date,Compliance,n\n7/1/2021,85%,20\n8/1/2021,90%,10", "2021-01-07 17/20, 2021-01-08 9/10")]
    [InlineData("Datum;Wert\n07.01.2021;1.234,5\n08.01.2021;12,25", "2021-01-07 1234.5, 2021-01-08 12.25")]
    public void A_table_is_recognised(string text, string expected) => Assert.Equal(expected, Sent.Points(Sent.Pasted(text)));

    [Fact]
    public void Month_first_is_used_only_where_day_first_cannot_be()
    {
        var american = Sent.Pasted("Date,Falls\n1/2/2021,3\n1/13/2021,4");
        Assert.Equal("2021-01-02 3, 2021-01-13 4", Sent.Points(american));
        Assert.Equal(["Dates were read with the month first, because row 3 can be read in no other way."], american.Remarks);
        var either = Sent.Pasted("Date,Falls\n1/2/2021,3\n3/2/2021,4");
        Assert.Equal("2021-02-01 3, 2021-02-03 4", Sent.Points(either));
        Assert.Equal(["Rows 2 and 3: the day was read first, so “1/2/2021” is 1 February 2021."], either.Remarks);
        Assert.Equal([], Sent.Pasted("Date,Falls\n1/2/2021,3\n13/2/2021,4").Remarks);
        var mixed = Sent.Pasted("Date,Falls\n1/2/2021,3\n13/2/2021,4\n2/14/2021,5");
        Assert.Equal("Row 4, column A: “2/14/2021” is no date with the day first, as other rows have it. Write the day first, or 2021-01-07.", Assert.Single(mixed.Problems).ToString());
    }

    [Fact]
    public void A_point_and_a_comma_in_one_column_are_each_read_in_the_only_way_and_said()
    {
        var reading = Sent.Pasted("Date;Minutes\n1/5/2021;3.5\n2/5/2021;3,5\n3/5/2021;4.25\n14/5/2021;4");
        Assert.Equal("2021-05-01 3.5, 2021-05-02 3.5, 2021-05-03 4.25, 2021-05-14 4", Sent.Points(reading));
        Assert.Contains("Row 3: a comma was read as the decimal mark, though others in the column have a point.", reading.Remarks);
    }

    [Fact]
    public void A_decimal_comma_in_one_column_decides_for_the_others()
    {
        var reading = Sent.Pasted("Datum;Zähler;Nenner\n14.1.2021;1,5;1,234\n15.1.2021;2,25;2,5", new ColumnWishes { Count = "Zähler", Of = "Nenner" });
        Assert.Equal("2021-01-14 1.5/1.234, 2021-01-15 2.25/2.5", Sent.Points(reading));
    }

    [Fact]
    public void Dates_out_of_order_are_put_in_order_and_said()
    {
        var reading = Sent.Pasted("Date,Falls,Note\n3 Jan 2021,3,third\n1 Jan 2021,1,first\n2 Jan 2021,2,");
        Assert.Equal("2021-01-01 1, 2021-01-02 2, 2021-01-03 3", Sent.Points(reading));
        Assert.Contains("The dates are not in order, first in row 3, so the rows were put in order.", reading.Remarks);
        Assert.Equal([new DataNote(0, "first"), new DataNote(2, "third")], reading.Data!.Notes);
        Assert.Equal([3, 4, 2], reading.Data.Rows.ToArray());
        Assert.Contains("The newest row comes first, so the rows were turned round.", Sent.Pasted("Date,Falls\n3 Jan 2021,3\n2 Jan 2021,1\n1 Jan 2021,5").Remarks);
    }

    [Fact]
    public void Counts_of_one_date_are_added_up_and_measurements_are_not()
    {
        var counts = Sent.Pasted("Date,Falls,Bed days,Note\n1 Jan 2021,3,10,a\n2 Jan 2021,1,10,b\n1 Jan 2021,2,,c\n1 Jan 2021,2,5,d");
        Assert.Equal("2021-01-01 5/15, 2021-01-02 1/10", Sent.Points(counts));
        Assert.Contains("Rows 2 and 4 have the same date and were added up. So were 1 more rows, on 1 date in all.", counts.Remarks);
        Assert.Contains("Row 4: only one of the two numbers is there, so there is a gap.", counts.Remarks);
        Assert.Equal([0, 0, 0, 1], counts.Data!.Notes.Select(n => n.Index));
        var minutes = Sent.Pasted("Date,Minutes\n1 Jan 2021,3.5\n1 Jan 2021,2");
        Assert.Equal("2021-01-01 3.5, 2021-01-01 2", Sent.Points(minutes));
        Assert.Equal(["Rows 2 and 3 have the same date, and each is a point of its own."], minutes.Remarks);
    }

    [Fact]
    public void Rows_that_are_left_out_are_all_told()
    {
        var reading = Sent.Pasted("Falls in 2021\nDate,Falls\n1 Jan 2021,3\n,NA\n2 Jan 2021,4\nTotal,7\n");
        Assert.Equal("2021-01-01 3, 2021-01-02 4", Sent.Points(reading));
        Assert.Equal(
            ["Row 1, “Falls in 2021”, stands above the table and was left out.", "Row 6 sums up other rows and was left out.", "Row 4: neither a date nor a number, so left out."],
            reading.Remarks);
    }

    [Fact]
    public void Ragged_rows_are_named()
    {
        var reading = Sent.Pasted("Date,Falls,Bed days\n1 Jan 2021,3,10\n2 Jan 2021,4\n3 Jan 2021,4,10,late");
        Assert.Equal("2021-01-01 3/10, 2021-01-02 ?/?, 2021-01-03 4/10", Sent.Points(reading));
        Assert.Contains("Row 3 has fewer cells than the usual 3. What is not there counts as missing.", reading.Remarks);
        Assert.Contains("Row 4 has more cells than the usual 3. The last ones stand in columns without a heading.", reading.Remarks);
    }

    [Fact]
    public void One_series_of_several_is_read_and_the_others_are_named()
    {
        const string text = "Ward,Date,Falls\nOak,1 Jan 2021,3\nElm,1 Jan 2021,9\nOak,2 Jan 2021,4\nElm,2 Jan 2021,8";
        var first = Sent.Pasted(text);
        Assert.Equal("2021-01-01 3, 2021-01-02 4", Sent.Points(first));
        Assert.Equal(["Ward names 2 series, and “Oak” was read. 2 rows of others were left out: Elm."], first.Remarks);
        Assert.Equal(["Oak", "Elm"], first.Data!.AllSeries);
        Assert.Equal("2021-01-01 9, 2021-01-02 8", Sent.Points(Sent.Pasted(text, new ColumnWishes { Series = "elm" })));
        Assert.Equal("2021-01-01 12, 2021-01-02 12", Sent.Points(Sent.Pasted(text, new ColumnWishes { By = "none" })));
        Assert.Equal("Column A: There is no row of “Ash”. There are: Oak, Elm.", Assert.Single(Sent.Pasted(text, new ColumnWishes { Series = "Ash" }).Problems).ToString());
    }

    [Fact]
    public void Columns_are_chosen_by_heading_or_letter()
    {
        const string text = "Date,Oak,Elm\n1 Jan 2021,3,10\n2 Jan 2021,4,10";
        Assert.Equal(["Not used: Elm (column C)."], Sent.Pasted(text).Remarks);
        Assert.Equal("2021-01-01 10, 2021-01-02 10", Sent.Points(Sent.Pasted(text, new ColumnWishes { Count = "elm" })));
        Assert.Equal("2021-01-01 3/10, 2021-01-02 4/10", Sent.Points(Sent.Pasted(text, new ColumnWishes { Count = "b", Of = "C" })));
        Assert.Equal("1 3, 2 4", Sent.Points(Sent.Pasted(text, new ColumnWishes { When = "none" })));
        Assert.Equal("There is no column “Ash”. There are: Date (column A), Oak (column B), Elm (column C).", Assert.Single(Sent.Pasted(text, new ColumnWishes { Count = "Ash" }).Problems).ToString());
    }

    [Theory]
    [InlineData("Date,Falls,Bed days\n1 Jan 2021,3,-1", "Row 2, column C: A denominator is never below 0. Write how many there were.")]
    [InlineData("Date,Falls,Bed days\n1 Jan 2021,3,0", "Row 2, column C: The denominator is 0, but there is something in the numerator. Write how many there were.")]
    [InlineData("Date,Falls\n1 Jan 2021,3\n,4", "Row 3, column A: There is no date. Write it, or delete the row.")]
    [InlineData("Date,Falls\n1 Jan 2021,3\n7-Jan,4", "Row 3, column A: “7-Jan” has no year. Write the year too, such as 7 January 2021.")]
    [InlineData("Date,Share\n1 Jan 2021,85%\n2 Jan 2021,90", "Row 3, column B: “90” has no percent sign, and other numbers in this column have one. Write them all in one way.")]
    [InlineData("Date,Huddle\n1 Jan 2021,yes\n2 Jan 2021,no\n3 Jan 2021,perhaps", "Row 4, column B: “perhaps” is neither yes nor no. Write one of them, or leave the cell empty.")]
    [InlineData("Date,Falls", "There is a row of headings and no data below it.")]
    [InlineData("just some words", "There is no column of dates and none of numbers. Put one row for each date, with the date first and the number beside it.")]
    public void A_problem_says_where_it_is_and_what_to_write(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Sent.Pasted(text).Problems).ToString());

    [Fact]
    public void Of_many_problems_the_first_twenty_are_told_and_the_rest_counted()
    {
        var reading = Sent.Pasted("Date,Falls\n1 Jan 2021,3\n" + string.Concat(Enumerable.Range(1, 80).Select(i => $"{new DateOnly(2022, 1, 1).AddDays(i):yyyy-MM-dd},{(i <= 45 ? "3" : "many")}\n")));
        Assert.Equal(21, reading.Problems.Count);
        Assert.Equal("And 15 more like these.", reading.Problems[^1].ToString());
    }

    [Theory]
    [InlineData("1 Jan 2021,1\n2 Jan 2021,1\n3 Jan 2021,1\n6 Jan 2021,1", Period.Day)]
    [InlineData("4 Jan 2021,1\n11 Jan 2021,1\n25 Jan 2021,1\n1 Feb 2021,1\n8 Feb 2021,1", Period.Week)]
    [InlineData("31 Jan 2021,1\n28 Feb 2021,1\n31 Mar 2021,1", Period.Month)]
    [InlineData("1 Jan 2021,1\n1 Apr 2021,1\n1 Jul 2021,1", Period.Quarter)]
    [InlineData("1 Apr 2019,1\n1 Apr 2020,1\n1 Apr 2021,1", Period.Year)]
    [InlineData("1 Jan 2021,1\n5 Jan 2021,1\n1 Mar 2021,1", Period.Event)]
    [InlineData("1 Jan 2021,1", Period.Point)]
    public void What_a_point_stands_for_is_told_from_the_usual_distance(string rows, Period expected) => Assert.Equal(expected, Sent.Pasted($"Date,Falls\n{rows}").Data!.Moments.Period);

    [Fact]
    public void Times_of_events_are_kept_in_order_within_a_day()
    {
        var reading = Sent.Pasted("Date\n2 Jan 2021 09:00\n1 Jan 2021 14:30\n1 Jan 2021 08:15");
        Assert.Equal([495, 870, 540], reading.Data!.Minutes.ToArray());
        Assert.True(Sent.Pasted("Date\n2 Jan 2021 09:00\n1 Jan 2021").Data!.Minutes.IsEmpty);
    }
}

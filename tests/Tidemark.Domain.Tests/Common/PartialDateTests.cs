using CsCheck;
using Tidemark.Domain.Common;

namespace Tidemark.Domain.Tests.Common;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Gen.Date[new DateTime(1900, 1, 1), new DateTime(2199, 12, 31)].Select(d => PartialDate.On(DateOnly.FromDateTime(d))),
        Gen.Select(Gen.Int[1900, 2199], Gen.Int[1, 12], PartialDate.InMonth),
        Gen.Int[1900, 2199].Select(PartialDate.InYear));

    [Theory]
    [InlineData("2021-09-13", DatePrecision.Day, "2021-09-13", "2021-09-13", "13 September 2021")]
    [InlineData("2021-01-07", DatePrecision.Day, "2021-01-07", "2021-01-07", "7 January 2021")]
    [InlineData("2021-09", DatePrecision.Month, "2021-09-01", "2021-09-30", "September 2021")]
    [InlineData("2020-02", DatePrecision.Month, "2020-02-01", "2020-02-29", "February 2020")]
    [InlineData("2021-12", DatePrecision.Month, "2021-12-01", "2021-12-31", "December 2021")]
    [InlineData("2021", DatePrecision.Year, "2021-01-01", "2021-12-31", "2021")]
    [InlineData("1900", DatePrecision.Year, "1900-01-01", "1900-12-31", "1900")]
    [InlineData("2199-12-31", DatePrecision.Day, "2199-12-31", "2199-12-31", "31 December 2199")]
    public void A_date_is_as_exact_as_it_is_written(string text, DatePrecision precision, string first, string last, string words)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(precision, date.Precision);
        Assert.Equal(first, date.First.ToString("O"));
        Assert.Equal(last, date.Last.ToString("O"));
        Assert.Equal(precision == DatePrecision.Day ? date.First : null, date.Day);
        Assert.Equal(words, date.ToWords());
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("2021-9")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-02-29")]
    [InlineData("2021-9-13")]
    [InlineData("13-09-2021")]
    [InlineData("2021/09/13")]
    [InlineData("2021-09-13T10:00")]
    [InlineData(" 2021-09")]
    [InlineData("2021 ")]
    [InlineData("1899")]
    [InlineData("2200-01")]
    [InlineData("٢٠٢١")]
    [InlineData("２０２１")]
    [InlineData("2021-0\0")]
    public void Anything_else_is_refused_with_the_forms_that_do(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Refused.With($"“{text}” is not a date. Write 2021-09-13, or 2021-09 when only the month is known, or 2021.", () => PartialDate.Parse(text));
    }

    [Fact]
    public void Nothing_is_not_a_date() => Assert.False(PartialDate.TryParse(null, out _));

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void A_year_that_could_not_be_read_back_is_refused_in_every_form(int year)
    {
        const string sentence = "A date lies in the years 1900 to 2199.";

        Refused.With(sentence, () => PartialDate.InYear(year));
        Refused.With(sentence, () => PartialDate.InMonth(year, 6));
        Refused.With(sentence, () => PartialDate.On(new DateOnly(year, 6, 15)));
    }

    [Fact]
    public void Every_date_is_read_back_as_it_was_written() =>
        Dates.Sample(d => PartialDate.Parse(d.ToString()) == d);

    [Fact]
    public void Every_text_that_is_read_is_written_the_same() =>
        Gen.String[Gen.Char["0129-/ \0٢"], 0, 11].Sample(
            text => !PartialDate.TryParse(text, out var date) || date.ToString() == text, iter: 20_000);

    [Fact]
    public void Both_ends_lie_inside_and_the_days_beyond_do_not() => Dates.Sample(date =>
        date.MayBeOn(date.First) && date.MayBeOn(date.Last)
        && !date.MayBeOn(date.First.AddDays(-1)) && !date.MayBeOn(date.Last.AddDays(1))
        && date.First <= date.Last);

    [Fact]
    public void It_has_come_on_its_last_day_and_is_over_the_day_after() => Dates.Sample(date =>
        !date.HasCertainlyCome(date.Last.AddDays(-1)) && date.HasCertainlyCome(date.Last)
        && !date.IsCertainlyBefore(date.Last) && date.IsCertainlyBefore(date.Last.AddDays(1)));

    [Fact]
    public void Dates_that_begin_together_are_ordered_from_the_most_exact()
    {
        string[] texts = ["2021-02", "2021", "2020", "2021-01", "2021-01-01", "2021-01-02"];

        var ordered = texts.Select(PartialDate.Parse).Order().Select(d => d.ToString());

        Assert.Equal(["2020", "2021-01-01", "2021-01", "2021", "2021-01-02", "2021-02"], ordered);
    }

    [Fact]
    public void The_order_is_total() => Gen.Select(Dates, Dates, Dates).Sample((a, b, c) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.Equal(a < b, a.CompareTo(b) < 0);
        Assert.Equal(a > b, a.CompareTo(b) > 0);
        Assert.Equal(a <= b, !(a > b));
        Assert.Equal(a >= b, !(a < b));
        if (a <= b && b <= c) Assert.True(a <= c);
    });
}

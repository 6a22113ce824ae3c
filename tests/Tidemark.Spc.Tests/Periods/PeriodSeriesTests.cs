using CsCheck;
using Tidemark.Spc.Periods;
using static Tidemark.Spc.Tests.Numbers;

namespace Tidemark.Spc.Tests.Periods;

/// <summary>Rows with dates, put into periods.</summary>
public sealed class PeriodSeriesTests
{
    private static readonly PeriodPlan Months = new(PeriodLength.Month);

    private static readonly Gen<DateOnly> Dates = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void A_period_without_rows_is_missing_and_never_0()
    {
        var series = PeriodSeries.Of(Months, [Day(1, 31), Day(4, 1)], [2, 3], [10, 20]);

        Same([2, double.NaN, double.NaN, 3], series.Numerators);
        Same([10, double.NaN, double.NaN, 20], series.Denominators);
        Assert.Equal(new Period(Day(2, 1), Day(2, 28), 0, 0), series.Periods[1]);
    }

    [Fact]
    public void Rows_in_any_order_are_summed_and_days_counted_once()
    {
        var series = PeriodSeries.Of(Months, [Day(2, 3), Day(1, 9), Day(2, 1), Day(2, 3)], [1, 2, 4, 8]);

        Same([2, 13], series.Numerators);
        Assert.Equal((3, 2, 28), (series.Periods[1].Rows, series.Periods[1].DaysPresent, series.Periods[1].Days));
        Assert.True(series.Denominators.IsEmpty);
    }

    [Fact]
    public void Measurements_are_averaged_or_kept_as_subgroups()
    {
        DateOnly[] dates = [Day(1, 1), Day(1, 2), Day(2, 1)];

        var means = PeriodSeries.Of(Months with { Combining = Combining.Mean }, dates, [1, 4, 6]);
        var kept = PeriodSeries.Of(Months with { Combining = Combining.Subgroup }, dates, [1, 4, 6]);

        Same([2.5, 6], means.Numerators);
        Assert.True(means.Subgroups.IsEmpty);
        Assert.Equal([Subgroup.Of([1, 4]), Subgroup.Of([6])], kept.Subgroups);
    }

    [Fact]
    public void A_row_that_lacks_one_number_is_left_out_of_both_sums_and_counted()
    {
        var series = PeriodSeries.Of(Months, [Day(1, 1), Day(1, 2), Day(1, 3)], [1, 2, double.NaN], [10, double.NaN, 30]);

        Same([1], series.Numerators);
        Same([10], series.Denominators);
        Assert.Equal(2, series.RowsLeftOut);
    }

    [Theory]
    [InlineData(PeriodLength.Day, "2021-05-05", "2021-05-05")]
    [InlineData(PeriodLength.Week, "2021-05-03", "2021-05-09")]
    [InlineData(PeriodLength.Month, "2021-05-01", "2021-05-31")]
    [InlineData(PeriodLength.Quarter, "2021-04-01", "2021-06-30")]
    [InlineData(PeriodLength.Year, "2021-01-01", "2021-12-31")]
    public void Periods_are_those_of_the_calendar(PeriodLength length, string first, string last)
    {
        var period = PeriodSeries.Of(new(length), [Day(5, 5)], [1]).Periods[0];

        Assert.Equal((first, last), ($"{period.First:yyyy-MM-dd}", $"{period.Last:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData(DayOfWeek.Sunday, 2)]
    [InlineData(DayOfWeek.Wednesday, 5)]
    [InlineData(DayOfWeek.Thursday, 29)]
    public void Weeks_begin_with_the_chosen_day(DayOfWeek start, int first) =>
        Assert.Equal(first, PeriodSeries.Of(new(PeriodLength.Week) { WeekStart = start }, [Day(5, 5)], [1]).Periods[0].First.Day);

    [Fact]
    public void The_days_looked_at_widen_and_narrow_the_series()
    {
        var plan = Months with { From = Day(2, 10), Until = Day(4, 5) };

        var series = PeriodSeries.Of(plan, [Day(2, 9), Day(3, 1), Day(4, 6)], [1, 2, 4]);

        Same([double.NaN, 2, double.NaN], series.Numerators);
        Assert.Equal(2, series.RowsLeftOut);
    }

    [Fact]
    public void No_rows_make_no_periods_unless_days_are_asked_for()
    {
        Assert.True(PeriodSeries.Of(Months, [], []).Periods.IsEmpty);
        Assert.Equal(1, PeriodSeries.Of(Months, [Day(1, 1)], [double.NaN]).RowsLeftOut);
        Assert.Equal(1, PeriodSeries.Of(Months with { Until = Day(4, 5) }, [], []).Periods.Length);
    }

    [Fact]
    public void What_cannot_be_is_refused_in_words()
    {
        Refuses("There are 1 dates and 2 numbers.", () => PeriodSeries.Of(Months, [Day(1, 1)], [1, 2]));
        Refuses("There are 1 numerators and 2 denominators.", () => PeriodSeries.Of(Months, [Day(1, 1)], [1], [1, 2]));
        Refuses("Row 1 is infinite.", () => PeriodSeries.Of(Months, [Day(1, 1)], [double.NegativeInfinity]));
        Refuses("The days looked at end on 2021-01-01, before they begin on 2021-02-01.",
            () => PeriodSeries.Of(Months with { From = Day(2, 1), Until = Day(1, 1) }, [], []));
        Assert.Throws<SpcException>(() => PeriodSeries.Of(Months with { Combining = Combining.Mean }, [Day(1, 1)], [1], [2]));
        Assert.Throws<SpcException>(() => PeriodSeries.Of(new((PeriodLength)9), [Day(1, 1)], [1]));
    }

    [Fact]
    public void Periods_follow_each_other_and_hold_every_row_once() =>
        Gen.Select(Gen.Enum<PeriodLength>(), Gen.Enum<DayOfWeek>(), Dates, Gen.Int[0, 800].Array[1, 30]).Sample((length, start, first, steps) =>
        {
            DateOnly[] dates = [.. steps.Select(s => DateOnly.FromDayNumber(Math.Min(first.DayNumber + s, DateOnly.MaxValue.DayNumber)))];
            var series = PeriodSeries.Of(new(length) { WeekStart = start }, dates, [.. steps.Select(_ => 1.0)]);

            for (int p = 0; p < series.Periods.Length; p++)
            {
                var period = series.Periods[p];
                Assert.True(p == 0 || series.Periods[p - 1].Last.AddDays(1) == period.First);
                Assert.Equal(dates.Count(d => d >= period.First && d <= period.Last), period.Rows);
                Near(period.Rows == 0 ? double.NaN : period.Rows, series.Numerators[p]);
            }

            Assert.Equal(dates.Length, series.Numerators.ToArray().Where(n => !double.IsNaN(n)).Sum());
        });

    private static DateOnly Day(int month, int day) => new(2021, month, day);

    private static void Refuses(string message, Func<object> act) => Assert.Equal(message, Assert.Throws<SpcException>(act).Message);
}

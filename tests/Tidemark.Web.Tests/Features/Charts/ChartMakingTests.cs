using System.Globalization;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Tables;
using Tidemark.Spc;
using Tidemark.Spc.Choosing;
using Tidemark.Web.Features.Charts;

namespace Tidemark.Web.Tests.Features.Charts;

public sealed class ChartMakingTests
{
    [Theory]
    [InlineData("Falls", "", ChartKind.C)]
    [InlineData("Falls", "Bed days", ChartKind.U)]
    [InlineData("Huddles", "Shifts", ChartKind.P)]
    [InlineData("Minutes waited", "", ChartKind.I)]
    public void The_chart_follows_from_the_data(string count, string of, ChartKind expected)
    {
        var answer = Made(Months(24, count, of));
        Assert.Equal(expected, answer.Chart!.Chart.Plan.Kind);
        Assert.Equal(answer.Choice.Why, answer.Why);
        Assert.Equal(count, answer.Chart.Measure);
    }

    [Fact]
    public void With_few_points_a_run_chart_is_drawn_and_the_reason_given()
    {
        var answer = Made(Months(8, "Falls", ""));
        Assert.Equal(ChartKind.Run, answer.Chart!.Chart.Plan.Kind);
        Assert.StartsWith("There are 8 points, too few for limits, so this is a run chart. From 12 points on: C chart.", answer.Why, StringComparison.Ordinal);
        Assert.Equal(WarningKind.FewForMedian, Assert.Single(answer.Warnings).Kind);
    }

    [Fact]
    public void Dates_alone_become_days_between_events_with_the_open_interval_apart()
    {
        var table = "Date of fall\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"{new DateOnly(2021, 1, 1).AddDays(i * i):yyyy-MM-dd}\n")) + "2022-01-01\n2022-01-01\n";
        var answer = Made(table, "until=2022-01-31");
        var chart = answer.Chart!;
        Assert.Equal((ChartKind.G, 21, 30.0, ValueUnit.Days, Period.Event), (chart.Chart.Plan.Kind, chart.Chart.Count, chart.OpenInterval, chart.Unit, chart.Moments.Period));
        Assert.Equal([1, 3, 5], chart.Chart.Values[..3].ToArray());
        Assert.Equal(0, chart.Chart.Values[20]);
        Assert.Contains("The last event is later than 2021-06-01", Assert.Single(Answer(table, "until=2021-06-01").Problems), StringComparison.Ordinal);
        Assert.Contains("Choose g, or add the events up with period", Assert.Single(Answer(table, "chart=p").Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_of_events_give_a_T_chart_unless_two_are_at_one_moment()
    {
        var rows = string.Concat(Enumerable.Range(1, 20).Select(i => $"{new DateOnly(2021, 1, 1).AddDays(i * 3):yyyy-MM-dd} 0{i % 10}:30\n"));
        Assert.Equal(ChartKind.T, Made("Fall at\n" + rows).Chart!.Chart.Plan.Kind);
        Assert.Equal(ChartKind.G, Made("Fall at\n" + rows + rows[..17]).Chart!.Chart.Plan.Kind);
    }

    [Fact]
    public void Events_are_counted_over_a_period_and_a_period_without_one_is_0()
    {
        var chart = Made("Date\n2021-01-05\n2021-01-20\n2021-03-02\n", "period=month").Chart!;
        Assert.Equal([2, 0, 1], chart.Chart.Values.ToArray());
        Assert.Equal("February 2021", chart.Moments.NameOf(1));
    }

    [Fact]
    public void Rows_are_added_up_and_measurements_averaged()
    {
        Assert.Equal([0.3, 0.5], Made("Date,Huddles,Shifts\n2021-01-05,1,10\n2021-01-20,5,10\n2021-02-02,5,10\n", "period=month").Chart!.Chart.Values.ToArray());
        Assert.Equal([2.5, 4], Made("Date,Minutes\n2021-01-05,1.5\n2021-01-20,3.5\n2021-02-02,4\n", "period=month").Chart!.Chart.Values.ToArray());
    }

    [Fact]
    public void Phases_freezes_exclusions_and_notes_find_their_points()
    {
        var chart = Made(Months(24, "Falls", ""),
            "phase=2021-01-01:Before", "phase=2021-12-20:New rota", "freeze=2021-06-30", "exclude=2021-04-15:Outbreak", "note=2021-03-05:Ward moved", "change=3:Huddle", "pause=2021-08-01..2021-08-31:Holiday", "target=2", "better=lower", "title=Falls here", "place=Oak").Chart!;
        Assert.Equal([0, 12], chart.Chart.Phases.Select(p => p.Start));
        Assert.Equal(6, chart.Chart.Phases[0].BaselineEnd);
        Assert.Equal(["Before", "New rota"], chart.PhaseNames);
        Assert.Equal("Outbreak", chart.ExclusionReasons[3]);
        Assert.True(chart.Chart.IsExcluded(3));
        Assert.Equal([new DateOnly(2021, 3, 5).DayNumber, new DateOnly(2021, 3, 1).DayNumber], chart.Notes.Select(n => (int)n.At));
        Assert.Equal(new ChartPause(new DateOnly(2021, 8, 1).DayNumber, new DateOnly(2021, 8, 31).DayNumber, "Holiday"), Assert.Single(chart.Pauses));
        Assert.Equal((2.0, "Falls here", "Oak"), (chart.Target, chart.Measure, chart.Place));
    }

    [Theory]
    [InlineData("phase=2030-01-01", "phase: the chart has no point from 2030-01-01 on. It goes from January 2021 to December 2022, and has 24 points.")]
    [InlineData("freeze=1999-01-01", "freeze: the chart has no point up to 1999-01-01.")]
    [InlineData("exclude=99", "exclude: the chart has no point at 99.")]
    [InlineData("pause=2021-05-01..2021-01-01", "pause: it ends on 2021-01-01, before it begins on 2021-05-01.")]
    [InlineData("chart=p", "chart: p needs denominators")]
    [InlineData("chart=t", "Point 1 is 0: a chart of kind T shows only numbers above 0. Point 1 is row 2.")]
    [InlineData("centre=median;chart=c", "A chart of kind C has no median centre line")]
    public void An_option_that_does_not_fit_is_said_in_a_sentence(string options, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Answer(Months(24, "Falls", ""), options.Split(';')).Problems), StringComparison.Ordinal);

    [Fact]
    public void A_numerator_above_its_denominator_is_named_with_its_row()
    {
        var table = Months(24, "Huddles", "Shifts").Replace(",3,20\n", ",30,20\n", StringComparison.Ordinal);
        Assert.StartsWith("Row 5: 30 of 20 is more than all.", Assert.Single(Answer(table, "chart=p").Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_rate_is_shown_for_a_thousand_and_said()
    {
        var answer = Made(Months(24, "Falls", "Bed days"));
        Assert.Equal((1000.0, "per 1,000 bed days"), (answer.Chart!.Chart.Plan.Multiplier, answer.Chart.UnitName));
        Assert.Contains(answer.Remarks, r => r.Contains("shown for 1,000", StringComparison.Ordinal));
    }

    [Fact]
    public void The_question_whether_a_change_would_show_is_asked_of_the_level_there_was()
    {
        var counts = Made(Months(24, "Falls", ""), "better=lower").Question!;
        Assert.Equal((1.5, 0.5, 20), (counts.Expected, counts.Ratio, counts.Baseline));
        var shares = Made(Months(24, "Huddles", "Shifts"), "better=higher").Question!;
        Assert.Equal((1.5, 20.0, 2.0), (shares.Expected, shares.Cases, shares.Ratio));
        Assert.Null(Made(Months(24, "Minutes waited", "")).Question);
        Assert.Contains("would", CanShowChange.Of(counts with { Charts = 100 }, TestContext.Current.CancellationToken).Sentence, StringComparison.Ordinal);
    }

    private static ChartAnswer Made(string table, params string[] options)
    {
        var answer = Answer(table, options);
        Assert.Equal([], answer.Problems);
        return answer;
    }

    private static ChartAnswer Answer(string table, params string[] options)
    {
        var reading = ChartReading.Of(TableFile.Paste(table), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal([], reading.Problems.Select(p => p.ToString()));
        var read = ChartOptions.Read(options.Select(o => o.Split('=', 2)).Select(o => KeyValuePair.Create(o[0], o[1])), out var problems);
        Assert.Equal([], problems);
        return ChartMaking.Make(reading.Data!, read);
    }

    /// <summary>Counts 0, 1, 2, 3 in turn, each out of 20 where there are denominators.</summary>
    private static string Months(int count, string heading, string of) =>
        $"Month,{heading}{(of.Length > 0 ? $",{of}" : "")}\n" + string.Concat(Enumerable.Range(0, count).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(2021, 1, 1).AddMonths(i):yyyy-MM-dd},{i % 4}{(of.Length > 0 ? ",20" : "")}\n")));
}

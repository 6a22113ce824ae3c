using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Documents.Tests.Charts;

/// <summary>Charts to export. All counts are invented.</summary>
internal static class ChartsToExport
{
    public static ChartWords Words { get; } = new(
        "Restraints a week, Curlew ward",
        "Restraints a week fell: 9 weeks running below the mean of 7, since 17 August 2026.",
        "Each point is a week. The mean was 7 and is now 4.",
        "C chart, limits at 3 sigma, Anhøj rules.",
        "The limits are three standard deviations from the mean.",
        "Source: ward counts.");

    /// <summary>Forty weeks in two phases with a gap, a point beyond a limit, one left out, one provisional, a target, a note and a test.</summary>
    public static SpcChart TwoPhases(double[]? values = null)
    {
        double[] counts = values ??
        [
            7, 9, 6, 8, 7, 10, 5, 8, 9, 7, 19, 8, 6, 7, 9, 8, double.NaN, 7, 6, 8,
            4, 3, 5, 4, 2, 3, 4, 5, 3, 1, 4, 2, 0, 3, 2, 4, 1, 3, 2, 3,
        ];
        var plan = new ChartPlan(ChartKind.C) { Phases = [new PhasePlan(0), new PhasePlan(20) { Baseline = 8 }], Excluded = [13, 39] };
        return Of(plan, counts) with
        {
            Target = 2.5,
            PhaseNames = ["Before", "Huddles"],
            Provisional = [39],
            ExclusionReasons = new Dictionary<int, string> { [13] = "The ward was closed on two days" },
            Notes = [new ChartNote(Week(20).DayNumber, "Huddles began", NoteKind.Change)],
            Tests = [new ChartTest(Week(18).DayNumber, Week(22).DayNumber, "Huddles at 10")],
            Pauses = [new ChartPause(Week(16).DayNumber, null, "Moved")],
        };
    }

    /// <summary>A run chart with a shift to the better.</summary>
    public static SpcChart Shift() =>
        Of(new ChartPlan(ChartKind.Run), [7, 9, 6, 8, 7, 10, 5, 8, 9, 7, 9, 8, 4, 3, 5, 4, 2, 3, 4, 5, 3, 1, 4, 2]) with
        {
            Notes = [new ChartNote(Week(11).DayNumber, "Huddles began", NoteKind.Change), new ChartNote(Week(9).DayNumber, "Ward moved"), new ChartNote(Week(22).DayNumber, "Counted by shift", NoteKind.Definition)],
        };

    /// <summary>A chart without phases or dates.</summary>
    public static SpcChart Numbered(params double[] values)
    {
        var chart = Chart.Of(new ChartPlan(ChartKind.I), values);
        return new SpcChart(chart, ChartSignals.Of(chart, RuleSet.Nelson), Moments.Numbered(values.Length)) { Measure = "Minutes" };
    }

    public static SpcChart Of(ChartPlan plan, double[] values, double[]? denominators = null)
    {
        var chart = Chart.Of(plan, values, denominators);
        return new SpcChart(chart, ChartSignals.Of(chart, RuleSet.Anhoej), Weeks(values.Length)) { Measure = "Restraints", Better = Better.Lower, UnitName = "restraints a week" };
    }

    /// <summary>What a page shows under a chart.</summary>
    public static ChartTable Table(SpcChart chart)
    {
        var numbers = chart.Chart;
        return new ChartTable("Restraints week by week",
        [
            new DateColumn("Week from", [.. Enumerable.Range(0, numbers.Count).Select(i => chart.Moments.DateOf(i)!.Value)], date => date.ToString("d MMMM yyyy")),
            new NumberColumn("Restraints", numbers.Values.ToArray(), value => value.ToString("0")),
            new NumberColumn("Mean", numbers.Centre.ToArray(), value => value.ToString("0.0")),
            new TextColumn("Signal", [.. Enumerable.Range(0, numbers.Count).Select(i => chart.Signals.At(i)?.Rule.Name ?? "")]),
        ]);
    }

    /// <summary>Numbers that need all their digits: a chart of shares with limits that move.</summary>
    public static SpcChart Shares(int count)
    {
        var shares = new double[count];
        var sizes = new double[count];
        for (var i = 0; i < count; i++)
        {
            sizes[i] = 17 + (i * 7 % 13);
            shares[i] = i * 5 % 11;
        }

        return Of(new ChartPlan(ChartKind.P), shares, sizes) with { Measure = "Shifts with a huddle", Unit = ValueUnit.Percent, UnitName = "", Better = Better.Higher };
    }

    private static Moments Weeks(int count) => Moments.OfDates([.. Enumerable.Range(0, count).Select(Week)], Period.Week);

    private static DateOnly Week(int index) => new DateOnly(2026, 1, 5).AddDays(7 * index);
}

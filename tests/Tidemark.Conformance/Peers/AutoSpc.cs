using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc;
using Tidemark.Spc.Phases;
using Tidemark.Spc.Signals;

namespace Tidemark.Conformance.Peers;

/// <summary>autospc: limits calculated again at stable shifts, every suggestion taken.</summary>
internal sealed class AutoSpc : IPeer
{
    public bool Answers(Series series) => series.Peer == "autospc";

    public void Answer(Series series, Answers answers)
    {
        var plan = PlanOf(series);
        double[] numerators = [.. series.Rows.Select(r => r.Numerator)];
        double[] denominators = plan.Kind switch
        {
            ChartKind.P or ChartKind.PPrime => [.. series.Rows.Select(r => r.Denominator)],
            ChartKind.UPrime => [.. series.Rows.Select(_ => 1.0)],
            _ => [],
        };
        var suggestions = StableShift.Suggest(plan, numerators, denominators, OptionsOf(series.Settings));
        // The package shows no chart of fewer points than limits need.
        if (suggestions.Baseline is null) return;

        var chart = Chart.Of(suggestions.Taken(suggestions.All.Count), numerators, denominators);
        var shifts = Shifts(chart, series.Settings.Whole("shift_rule_threshold") ?? 8);
        for (var i = 0; i < chart.Count; i++)
        {
            var phase = chart.Phases[chart.PhaseOf(i)];
            var isCalculation = i < phase.BaselineEnd;
            double value = chart.Values[i], centre = chart.Centre[i], lower = chart.Lower[i], upper = chart.Upper[i];
            answers.Add(Table.AutoSpc, i + 1, value, centre, lower, upper, isCalculation ? "calculation" : "display",
                isCalculation ? chart.IsExcluded(i) : Cell.Missing, i == 0 ? Cell.Missing : i == phase.Start, value > upper || value < lower,
                shifts.At(i) is not null, value > centre ? 1 : value < centre ? -1 : 0);
        }
    }

    private static ChartPlan PlanOf(Series series)
    {
        var loops = series.Settings.Whole("mr_screen_max_loops") ?? 1;
        var plan = new ChartPlan(series.Chart switch
        {
            "C" => ChartKind.C,
            "C'" => ChartKind.UPrime,
            "P" => ChartKind.P,
            "P'" => ChartKind.PPrime,
            "XMR" => ChartKind.I,
            _ => throw new InvalidDataException($"autospc has no chart {series.Chart}."),
        });
        return plan with
        {
            Screening = loops > 0 ? Screening.Once : Screening.None,
            Multiplier = plan.Kind is ChartKind.P or ChartKind.PPrime ? 100 : 1,
        };
    }

    private static StableShiftOptions OptionsOf(Settings settings) => new()
    {
        CalculationLength = settings.Whole("period_min") ?? 21,
        BaselineLength = settings.Whole("baseline_length"),
        ShiftLength = settings.Whole("shift_rule_threshold") ?? 8,
        MostLeftOut = settings.Whole("max_exclusions") ?? 3,
        EveryShift = settings.Flag("establish_every_shift"),
        MayBeTakenBack = !settings.Flag("no_regrets", otherwise: true),
    };

    /// <summary>Shifts about the lines of a chart. Points that were left out of limits take part in them.</summary>
    private static ChartSignals Shifts(Chart chart, int length)
    {
        var plan = new ChartPlan(ChartKind.Run) { Phases = [.. chart.Phases.Select(p => new PhasePlan(p.Start))], GivenCentres = chart.Centre.ToArray() };
        return ChartSignals.Of(Chart.Of(plan, chart.Values), new("Shifts", [new Shift(length, CentreBreaks: false)]));
    }
}

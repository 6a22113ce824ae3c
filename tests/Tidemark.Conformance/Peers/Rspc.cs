using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Conformance.Peers;

/// <summary>Rspc: Nelson's rules on limits that are given, or the mean and three sample standard deviations.</summary>
internal sealed class Rspc : IPeer
{
    public bool Answers(Series series) => series.Peer == "Rspc";

    public void Answer(Series series, Answers answers)
    {
        double[] values = [.. series.Rows.Select(r => r.Numerator)];
        var chart = Chart.Of(PlanOf(series.Settings), values);
        var rules = RulesOf(series.Settings);
        var signals = ChartSignals.Of(chart, rules);
        for (var i = 0; i < values.Length; i++)
        {
            bool Fires(int rule) => signals.All.Any(s => ReferenceEquals(s.Rule, rules.Rules[rule]) && s.Completions.Contains(i));
            answers.Add(Table.Rspc, i + 1, Cell.NumberOrMissing(values[i]), Fires(0), Fires(1), Fires(2), Fires(3), Fires(4), Fires(5), Fires(6), Fires(7));
        }
    }

    private static ChartPlan PlanOf(Settings settings) => new(ChartKind.I)
    {
        SpreadOf = SpreadOf.StandardDeviation,
        Phases = settings.Has("cl_given")
            ? [new PhasePlan(0) { GivenCentre = settings.Number("cl_given"), GivenLower = settings.Number("lcl_given"), GivenUpper = settings.Number("ucl_given") }]
            : [new PhasePlan(0)],
    };

    private static RuleSet RulesOf(Settings settings)
    {
        var isMinitab = settings.Text("convention") == "minitab";
        return new("Nelson rules as Rspc has them",
        [
            new BeyondLimits(),
            new Shift(9, CentreBreaks: true),
            new Trend(isMinitab ? 7 : 6, settings.Flag("equal_breaks_series", otherwise: true) ? EqualNeighbours.Break : EqualNeighbours.Count),
            new Alternating(isMinitab ? 15 : 14),
            new SomeBeyond(2, 3, 2) { LastIsBeyond = true, StartsShort = true },
            new SomeBeyond(4, 5, 1) { LastIsBeyond = true, StartsShort = true },
            new NearCentre(15, 1),
            new FarFromCentre(8, 1, BothSides: false),
        ]);
    }
}

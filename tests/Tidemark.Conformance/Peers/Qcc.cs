using Tidemark.Conformance.Answering;
using Tidemark.Conformance.Reading;
using Tidemark.Spc;
using Tidemark.Spc.Numerics;
using Tidemark.Spc.Signals;

namespace Tidemark.Conformance.Peers;

/// <summary>qcc's Shewhart charts with the Western Electric and Nelson rules.</summary>
internal sealed class Qcc : IPeer
{
    // The rules below in the order of the columns we1..we4, nelson1..nelson8.
    private static readonly int[] Columns = [0, 1, 2, 3, 0, 4, 5, 6, 1, 2, 7, 8];

    public bool Answers(Series series) => series.Peer == "qcc" && series.Chart is not ("cusum" or "ewma");

    public void Answer(Series series, Answers answers)
    {
        var groups = series.Rows.GroupBy(r => r.X).Select(g => g.ToArray()).ToArray();
        var chart = Draw(series, groups);
        var rules = RulesOf(chart.Plan);
        var signals = ChartSignals.Of(chart, rules);
        for (var i = 0; i < chart.Count; i++)
        {
            Cell Flag(int column)
            {
                var rule = rules.Rules[Columns[column]];
                if (IsLeftOut(chart, rule)) return Cell.Missing;
                return signals.All.Any(s => ReferenceEquals(s.Rule, rule) && s.Completions.Contains(i));
            }

            answers.Add(Table.QccPoints, i + 1, chart.Values[i], chart.Sizes.IsEmpty ? 1 : chart.Sizes[i], chart.Centre[i], chart.Lower[i], chart.Upper[i],
                groups[i][0].IsNewData, Flag(0), Flag(1), Flag(2), Flag(3), Flag(4), Flag(5), Flag(6), Flag(7), Flag(8), Flag(9), Flag(10), Flag(11));
        }

        answers.Add(Table.QccSummary, Cell.NumberOrMissing(chart.Phases[0].Centre), Cell.NumberOrMissing(StandardDeviation(chart)), chart.Count);
    }

    /// <summary>qcc's zones are thirds of its limits, whatever these are.</summary>
    private static RuleSet RulesOf(ChartPlan plan)
    {
        var sigmas = plan.Coverage is { } coverage ? NormalDistribution.Quantile((1 + coverage) / 2) : plan.Sigmas;
        return new("Western Electric and Nelson rules as qcc has them",
        [
            new BeyondLimits(),
            new SomeBeyond(2, 3, sigmas * 2 / 3) { LastIsBeyond = true, LinesOfLast = true },
            new SomeBeyond(4, 5, sigmas / 3) { LastIsBeyond = true, LinesOfLast = true },
            new Shift(8, CentreBreaks: true),
            new Shift(9, CentreBreaks: true),
            new Trend(6, EqualNeighbours.Break),
            new Alternating(14),
            new NearCentre(15, sigmas / 3),
            new FarFromCentre(8, sigmas / 3, BothSides: true),
        ]) { BridgesGaps = false };
    }

    /// <summary>Rules that look through a window are left out where there are fewer points than that, and on geometric limits by chance.</summary>
    private static bool IsLeftOut(Chart chart, Rule rule)
    {
        int? window = rule switch
        {
            SomeBeyond some => some.Window,
            FarFromCentre far => far.Length,
            _ => null,
        };
        return window > chart.Count || (window is not null && chart.Plan is { Kind: ChartKind.G, Coverage: not null });
    }

    private static Chart Draw(Series series, Row[][] groups)
    {
        var kind = series.Chart switch
        {
            "xbar.one" => ChartKind.I,
            "xbar" => ChartKind.XBar,
            "S" => ChartKind.S,
            "R" => ChartKind.R,
            "p" => ChartKind.P,
            "np" => ChartKind.NP,
            "c" => ChartKind.C,
            "u" => ChartKind.U,
            "g" => ChartKind.G,
            _ => throw new InvalidDataException($"qcc has no chart {series.Chart}."),
        };
        var plan = PlanOf(series.Settings, kind, groups);
        if (kind is ChartKind.XBar or ChartKind.S or ChartKind.R)
            return Chart.OfSubgroups(plan, [.. groups.Select(g => Subgroup.Of([.. g.Select(r => r.Numerator)]))]);
        double[] numerators = [.. groups.Select(g => g[0].Numerator)];
        return kind is ChartKind.P or ChartKind.NP or ChartKind.U
            ? Chart.Of(plan, numerators, [.. groups.Select(g => g[0].Denominator)])
            : Chart.Of(plan, numerators);
    }

    private static ChartPlan PlanOf(Settings settings, ChartKind kind, Row[][] groups) => new(kind)
    {
        Phases = [new PhasePlan(0) { Baseline = groups.Count(g => !g[0].IsNewData) }],
        CentreOf = kind == ChartKind.G ? CentreOf.Mean : CentreOf.Usual,
        GapsCountTheEvent = true,
        SpreadOf = settings.Text("std_dev_method") == "SD" ? SpreadOf.UnbiasedStandardDeviation : SpreadOf.MovingRange,
        SubgroupSigma = settings.Text("std_dev_method") switch
        {
            "UWAVE-SD" => SubgroupSigma.MeanOfDeviations,
            "MVLUE-R" => SubgroupSigma.WeightedRanges,
            "MVLUE-SD" => SubgroupSigma.WeightedDeviations,
            "RMSDF" => SubgroupSigma.PooledDeviation,
            "" when kind == ChartKind.S => SubgroupSigma.MeanOfDeviations,
            "" when groups.Any(g => g.Length > 25) => SubgroupSigma.PooledDeviation,
            _ => SubgroupSigma.MeanOfRanges,
        },
        Sigmas = settings.Number("nsigmas", 3),
        Coverage = settings.Has("confidence_level") ? settings.Number("confidence_level") : null,
    };

    private static double StandardDeviation(Chart chart)
    {
        double centre = chart.Phases[0].Centre, size = chart.Sizes.IsEmpty ? 1 : chart.Sizes[0];
        var isOneSize = chart.Sizes.IsEmpty || !chart.Sizes.ContainsAnyExcept(size);
        return chart.Plan.Kind switch
        {
            ChartKind.C or ChartKind.U => Math.Sqrt(centre),
            ChartKind.P => isOneSize ? Math.Sqrt(centre * (1 - centre) / size) : double.NaN,
            ChartKind.NP => isOneSize ? Math.Sqrt(centre * (1 - (centre / size))) : double.NaN,
            ChartKind.G => Math.Sqrt(centre * (centre - 1)),
            _ => chart.Phases[0].Sigma,
        };
    }
}

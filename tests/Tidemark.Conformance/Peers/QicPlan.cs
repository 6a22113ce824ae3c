using Tidemark.Conformance.Reading;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Conformance.Peers;

/// <summary>qicharts2's options in our words.</summary>
internal static class QicPlan
{
    private const double TimesPower = 3.6;

    public static ChartKind Kind(string chart) => chart switch
    {
        "run" => ChartKind.Run,
        "i" => ChartKind.I,
        "mr" => ChartKind.MR,
        "xbar" => ChartKind.XBar,
        "s" => ChartKind.S,
        "t" => ChartKind.T,
        "p" => ChartKind.P,
        "pp" => ChartKind.PPrime,
        "c" => ChartKind.C,
        "u" => ChartKind.U,
        "up" => ChartKind.UPrime,
        "g" => ChartKind.G,
        "ip" => ChartKind.IPrime,
        _ => throw new InvalidDataException($"qicharts2 has no chart {chart}."),
    };

    public static RuleSet Rules(string method) => method switch
    {
        "bestbox" => RuleSet.AnhoejBestBox,
        "cutbox" => RuleSet.AnhoejCutBox,
        _ => RuleSet.Anhoej,
    };

    public static ChartPlan Of(Series series, IReadOnlyList<QicSubgroup> subgroups)
    {
        var settings = series.Settings;
        var kind = Kind(series.Chart);
        var starts = Starts(settings, subgroups);
        // Freeze is ignored where there are parts.
        var baseline = settings.Has("part") ? null : settings.Whole("freeze");
        return new(kind)
        {
            Phases = [.. starts.Select(s => new PhasePlan(s) { Baseline = baseline })],
            Excluded = [.. settings.Wholes("exclude").Select(i => i - 1).Where(i => i < subgroups.Count)],
            GivenCentres = settings.Has("cl_given") ? Centres(kind, subgroups) : default,
            Screening = settings.Flag("screened_mr", otherwise: true) ? Screening.Once : Screening.None,
            SpreadOf = settings.Text("x_type") is "char" or "factor" && kind is ChartKind.PPrime or ChartKind.UPrime
                ? SpreadOf.StandardDeviation : SpreadOf.MovingRange,
            SpreadOver = kind == ChartKind.IPrime ? SpreadOver.WholePhase : SpreadOver.Baseline,
            FloorAtZero = !settings.Flag("y_neg", otherwise: true),
            Multiplier = settings.Number("multiply", 1),
        };
    }

    private static IReadOnlyList<int> Starts(Settings settings, IReadOnlyList<QicSubgroup> subgroups)
    {
        if (settings.Text("part") == "labels")
        {
            return [.. Enumerable.Range(0, subgroups.Count).Where(i => i == 0 || subgroups[i].First.Phase != subgroups[i - 1].First.Phase)];
        }

        return [0, .. settings.Wholes("part").Where(p => p >= 1 && p < subgroups.Count).Distinct().Order()];
    }

    /// <summary>qicharts2 takes a given centre of a t chart on the scale on which it computes.</summary>
    private static double[] Centres(ChartKind kind, IReadOnlyList<QicSubgroup> subgroups) =>
        [.. subgroups.Select(s => kind == ChartKind.T ? Math.Pow(s.First.ClGiven, TimesPower) : s.First.ClGiven)];
}

using Tidemark.Charts.Frame;
using Tidemark.Spc.Cumulative;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Cumulative;

/// <summary>Which chart it is.</summary>
internal enum CumulativeKind
{
    Cusum,
    Bernoulli,
    Ewma,
}

/// <summary>A line of points and which of them signal.</summary>
/// <param name="Values">NaN where missing.</param>
/// <param name="Signals">The way each signals, or none.</param>
internal sealed record SignalLine(double[] Values, Direction[] Signals);

/// <summary>A stretch of points of one line that all signal the same way.</summary>
internal readonly record struct SignalStretch(int Line, int First, int Last, Direction Direction);

/// <summary>What the three charts have in common: one or two lines, limits, a centre.</summary>
internal sealed class CumulativeLines
{
    private CumulativeLines(CumulativeKind kind, SignalLine[] data, double[] lower, double[] upper, double level, double centre, string method)
    {
        (Kind, Data, Lower, Upper, Level, Centre, Method) = (kind, data, lower, upper, level, centre, method);
        Count = data[0].Values.Length;
        Known = data[0].Values.Count(v => !double.IsNaN(v));
        Stretches = [.. data.SelectMany((line, i) => StretchesOf(line, i)).OrderBy(s => s.Last).ThenBy(s => s.First)];
    }

    public CumulativeKind Kind { get; }

    /// <summary>The average; or the sum for a rise and the sum for a fall.</summary>
    public IReadOnlyList<SignalLine> Data { get; }

    public double[] Lower { get; }

    public double[] Upper { get; }

    /// <summary>The height of the centre line.</summary>
    public double Level { get; }

    /// <summary>What the values are compared with, in their own units.</summary>
    public double Centre { get; }

    public string Method { get; }

    public int Count { get; }

    /// <summary>How many points are not missing.</summary>
    public int Known { get; }

    /// <summary>Stretches of signals, the newest last.</summary>
    public IReadOnlyList<SignalStretch> Stretches { get; }

    public bool AreSums => Kind != CumulativeKind.Ewma;

    public static CumulativeLines Of(Cusum cusum, CusumPlan plan)
    {
        var head = plan.HeadStart > 0 ? $" · head start {Figures.Three(plan.HeadStart)}σ" : "";
        return new(CumulativeKind.Cusum, Sums(cusum.Points.Span), Flat(-plan.DecisionInterval, cusum.Points.Length),
            Flat(plan.DecisionInterval, cusum.Points.Length), 0, cusum.Centre,
            $"CUSUM · mean {Figures.Three(cusum.Centre)}, σ {Figures.Three(cusum.Sigma)} · looks for a shift of {Figures.Three(plan.Shift)}σ · limit {Figures.Three(plan.DecisionInterval)}σ{head}");
    }

    public static CumulativeLines Of(BernoulliCusum cusum, BernoulliCusumPlan plan) =>
        new(CumulativeKind.Bernoulli, Sums(cusum.Points.Span), Flat(-plan.Limit, cusum.Points.Length), Flat(plan.Limit, cusum.Points.Length), 0,
            cusum.BaselineRisk,
            $"Bernoulli CUSUM · baseline {Figures.Percent(cusum.BaselineRisk, 1)} · looks for odds {Figures.Three(plan.OddsRatio)} times as high or as low · limit {Figures.Three(plan.Limit)}");

    public static CumulativeLines Of(Ewma ewma, EwmaPlan plan)
    {
        var points = ewma.Points.ToArray();
        var signals = points.Select(p => !p.Signals ? Direction.None : p.Average > p.Upper ? Direction.Up : Direction.Down).ToArray();
        return new(CumulativeKind.Ewma, [new([.. points.Select(p => p.Average)], signals)], [.. points.Select(p => p.Lower)],
            [.. points.Select(p => p.Upper)], ewma.Centre, ewma.Centre,
            $"EWMA · mean {Figures.Three(ewma.Centre)}, σ {Figures.Three(ewma.Sigma)} · weight {Figures.Three(plan.Weight)} · limits at {Figures.Three(plan.Sigmas)}σ");
    }

    /// <summary>Whether the sum starts again from 0 after a point: those of cases do once they went beyond the limit.</summary>
    public bool RestartsAfter(int line, int index) => Kind == CumulativeKind.Bernoulli && Math.Abs(Data[line].Values[index]) > Upper[index];

    private static SignalLine[] Sums(ReadOnlySpan<CusumPoint> points)
    {
        var count = points.Length;
        SignalLine up = new(new double[count], new Direction[count]), down = new(new double[count], new Direction[count]);
        for (var i = 0; i < count; i++)
        {
            (up.Values[i], down.Values[i]) = (points[i].Up, points[i].Down);
            if (points[i].SignalsUp) up.Signals[i] = Direction.Up;
            if (points[i].SignalsDown) down.Signals[i] = Direction.Down;
        }

        return [up, down];
    }

    private static double[] Flat(double value, int count) => [.. Enumerable.Repeat(value, count)];

    // A missing point neither signals nor ends a stretch: the sums are carried past it.
    private static IEnumerable<SignalStretch> StretchesOf(SignalLine line, int index)
    {
        var (first, last, direction) = (-1, -1, Direction.None);
        for (var i = 0; i <= line.Signals.Length; i++)
        {
            if (i < line.Signals.Length && double.IsNaN(line.Values[i])) continue;
            var here = i < line.Signals.Length ? line.Signals[i] : Direction.None;
            if (here == direction && here != Direction.None) last = i;
            else
            {
                if (direction != Direction.None) yield return new(index, first, last, direction);
                (first, last, direction) = (i, i, here);
            }
        }
    }
}

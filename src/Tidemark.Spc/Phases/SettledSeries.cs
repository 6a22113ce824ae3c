namespace Tidemark.Spc.Phases;

/// <summary>
/// The points of a plan's last phase that count, side by side: neither missing nor excluded. Limits are calculated from stretches of them.
/// Positions count these points from 0; <see cref="Index"/> gives a point's place in the series.
/// </summary>
internal sealed class SettledSeries
{
    private readonly ChartPlan _plan;
    private readonly int[] _indices;
    private readonly double[] _numerators;
    private readonly double[] _denominators;
    private readonly double[] _values;

    private SettledSeries(ChartPlan plan, int[] indices, double[] numerators, double[] denominators)
    {
        _plan = plan;
        _indices = indices;
        _numerators = numerators;
        _denominators = denominators;
        _values = Chart.Of(plan, numerators, denominators).Values.ToArray();
    }

    internal int Count => _indices.Length;

    internal static SettledSeries Of(ChartPlan plan, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        var whole = Chart.Of(plan, numerators, denominators);
        List<int> indices = [];
        for (int i = plan.Phases[^1].Start; i < whole.Count; i++)
        {
            if (!double.IsNaN(whole.Values[i]) && !whole.IsExcluded(i))
                indices.Add(i);
        }

        double[] above = new double[indices.Count], below = new double[denominators.IsEmpty ? 0 : indices.Count];
        for (int p = 0; p < indices.Count; p++)
        {
            above[p] = numerators[indices[p]];
            if (below.Length > 0)
                below[p] = denominators[indices[p]];
        }

        // The line of an NP chart follows its denominators; the proportion does not, and lies on the same side of it.
        var kind = plan.Kind == ChartKind.NP ? ChartKind.P : plan.Kind;
        return new(plan with { Kind = kind, Phases = [new(0)], Excluded = [] }, [.. indices], above, below);
    }

    internal int Index(int position) => _indices[position];

    /// <summary>1 above a centre line, −1 below, 0 on it or where there is none.</summary>
    internal int Side(int position, double centre) => _values[position] > centre ? 1 : _values[position] < centre ? -1 : 0;

    /// <summary>Limits from so many points: those beyond them are left out one by one, the furthest first and equal ones together.</summary>
    internal Calculation Calculate(int start, int length, int mostLeftOut)
    {
        List<int> leftOut = [];
        while (true)
        {
            var chart = Chart.Of(_plan with { Excluded = leftOut }, _numerators.AsSpan(start, length), _denominators.Length == 0 ? [] : _denominators.AsSpan(start, length));
            double furthest = 0;
            for (int i = 0; i < length; i++)
                furthest = Math.Max(furthest, Beyond(chart, i));
            if (furthest == 0 || leftOut.Count == mostLeftOut)
                return new(Index(start), Index(start + length - 1) + 1, [.. leftOut.Order().Select(i => Index(start + i))], chart.Phases[0].Centre);
            for (int i = 0; i < length && leftOut.Count < mostLeftOut; i++)
            {
                if (Beyond(chart, i) == furthest)
                    leftOut.Add(i);
            }
        }
    }

    private static double Beyond(Chart chart, int i)
    {
        double beyond = Math.Max(chart.Values[i] - chart.Upper[i], chart.Lower[i] - chart.Values[i]);
        return beyond > 0 && !chart.IsExcluded(i) ? beyond : 0;
    }
}

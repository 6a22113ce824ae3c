using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Signals;

/// <summary>
/// A point that anyone would call blatantly different. Perla, Provost and Murray 2011 leave it to the eye; here it is further
/// from the centre line than 3.145 median moving ranges, Wheeler's limits by medians, which the point itself hardly widens.
/// </summary>
public sealed record Astronomical : Rule
{
    private const double Reach = 3.145;

    /// <inheritdoc/>
    public override string Name => "Astronomical point";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        if (!view.HasRuns || view.Count < 2)
            return;
        double reach = Reach * MedianRange(view);
        if (!(reach > 0))
            return;
        var chart = view.Chart;
        for (int p = 0; p < view.Count; p++)
        {
            int row = view.Row(p);
            if (Math.Abs(chart.Values[row] - chart.Centre[row]) > reach)
                found.Add(new(this, view.Index, view.Side(p), [row], [row]));
        }
    }

    internal override string Finding(Signal signal) => $"far {Side(signal.Direction)} all that the other points lead to expect.";

    private static double MedianRange(PhaseView view)
    {
        using var ranges = new Scratch(view.Count - 1);
        for (int p = 1; p < view.Count; p++)
            ranges.Span[p - 1] = Math.Abs(view.Value(p) - view.Value(p - 1));
        return Median.Of(ranges.Span);
    }
}

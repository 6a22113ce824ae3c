using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// Moving ranges about their mean, upper limit D4 times the centre line, lower limit 0. Montgomery, section 6.4. The first
/// point of a phase has none. Excluding a point leaves its own range out of the mean; the ranges themselves are taken before.
/// Lines of fewer sigmas are in proportion: two sigma is two thirds of D4.
/// </summary>
internal sealed class MovingRangeChart : ChartMethod
{
    internal override bool HasRuns => false;

    internal override void Shape(Span<double> values)
    {
        for (int i = values.Length - 1; i > 0; i--)
            values[i] = Math.Abs(values[i] - values[i - 1]);
        if (values.Length > 0)
            values[0] = double.NaN;
    }

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase) => new(Mean.Of(rows.Values));

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        double factor = lines.Sigmas / 3 * MovingRanges.UpperFactor(plan.MovingRangeConstants);
        for (int i = 0; i < lines.Count; i++)
            lines.Set(i, 0, factor * lines.Centre[i]);
    }
}

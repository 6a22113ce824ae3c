using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// I′ chart: pooled mean ± k s √(1/n), where s is the mean of √(π/2) |difference of neighbours| / √(1/n₁ + 1/n₂), screened at
/// 1 + 3 √(π/2 − 1) times itself. Taylor 2018, Normalized individuals (IN) chart; Anhøj 2024 calls it I prime. With equal
/// denominators it is the I chart with exact constants.
/// </summary>
internal sealed class WeightedIndividuals : ChartMethod
{
    // As published: 3.2665, and not 3.26653 to all places.
    private const double UpperFactor = 3.2665;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase) =>
        new(rows.Sizes.IsEmpty ? Mean.Of(rows.Values) : Mean.Weighted(rows.Values, rows.Sizes), Sigma(plan.Screening, rows.ForSpread(plan, phase)));

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            double reach = lines.Sigmas * fit.Sigma * Math.Sqrt(1 / Size(lines.Sizes, i));
            lines.Set(i, lines.Centre[i] - reach, lines.Centre[i] + reach);
        }
    }

    private static double Sigma(Screening screening, Rows rows)
    {
        using var scratch = new Scratch(Math.Max(0, rows.Values.Length - 1));
        var ranges = scratch.Span;
        for (int i = 0; i < ranges.Length; i++)
        {
            double both = (1 / Size(rows.Sizes, i)) + (1 / Size(rows.Sizes, i + 1));
            ranges[i] = Math.Sqrt(Math.PI / 2) * Math.Abs(rows.Values[i + 1] - rows.Values[i]) / Math.Sqrt(both);
        }

        return MovingRanges.MeanOfKnown(ranges, screening, UpperFactor);
    }

    private static double Size(ReadOnlySpan<double> sizes, int i) => sizes.IsEmpty ? 1 : sizes[i];
}

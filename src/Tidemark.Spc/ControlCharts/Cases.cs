using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// Number of cases: n p ± k √(n p (1 − p)), between 0 and n. Montgomery, section 7.2. The centre line follows the denominators.
/// A given centre line is a number of cases, so it stands for the proportion given / n.
/// </summary>
internal sealed class Cases : ChartMethod
{
    internal override Denominators Denominators => Denominators.Needed;

    internal override bool IsPartOfWhole => true;

    internal override bool ShowsRatio => false;

    internal override (double Least, bool Inclusive) Floor => (0, true);

    internal override bool HasChances => true;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase) => new(Mean.Pooled(rows.Numerators, rows.Sizes));

    internal override void Line(Fit fit, ReadOnlySpan<double> sizes, Span<double> centre)
    {
        for (int i = 0; i < centre.Length; i++)
            centre[i] = sizes[i] * fit.Centre;
    }

    internal override void LimitsByChance(ChartPlan plan, Fit fit, LimitLines lines, double tail)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            var (lower, upper) = Between(lines.Sizes[i], lines.Centre[i] / lines.Sizes[i], tail);
            lines.Set(i, lower, upper);
        }
    }

    /// <summary>The numbers of cases between which all but two tails lie; NaN without a denominator.</summary>
    internal static (double Lower, double Upper) Between(double size, double proportion, double tail)
    {
        if (!(size > 0) || double.IsNaN(proportion))
            return (double.NaN, double.NaN);
        return (BinomialDistribution.Quantile(tail, size, proportion), BinomialDistribution.Quantile(1 - tail, size, proportion));
    }

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            double size = lines.Sizes[i];
            double reach = lines.Sigmas * Math.Sqrt(lines.Centre[i] * (1 - (lines.Centre[i] / size)));
            lines.Around(i, reach, 0, size);
        }
    }
}

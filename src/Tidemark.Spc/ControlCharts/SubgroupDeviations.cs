using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// Standard deviations of subgroups: centre ± k sigma √(1 − c4²), not below 0. Montgomery, section 6.3. By the A3 method the
/// centre line is the estimated spread and the limits are B3 and B4 times it; else it is the mean deviation, weighted by size.
/// </summary>
internal sealed class SubgroupDeviations : ChartMethod
{
    internal override Denominators Denominators => Denominators.None;

    internal override bool NeedsSubgroups => true;

    internal override (double Least, bool Inclusive) Floor => (0, true);

    internal override double Shown(Subgroup subgroup) => subgroup.StandardDeviation;

    internal override bool HasChances => true;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase)
    {
        double sigma = WithinSubgroups.Sigma(plan.SubgroupSigma, rows, phase.Sizes);
        return new(plan.SubgroupSigma == Spc.SubgroupSigma.StandardDeviations ? sigma : Mean.Weighted(rows.Values, rows.Sizes), sigma);
    }

    internal override void LimitsByChance(ChartPlan plan, Fit fit, LimitLines lines, double tail)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            double freedom = lines.Sizes[i] - 1;
            if (freedom < 1)
                lines.Set(i, double.NaN, double.NaN);
            else
                lines.Set(i, Limit(ChiSquareDistribution.Quantile(tail, freedom)), Limit(ChiSquareDistribution.UpperQuantile(tail, freedom)));

            double Limit(double quantile) => fit.Sigma * Math.Sqrt(quantile / freedom);
        }
    }

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        bool each = plan.SubgroupSigma == Spc.SubgroupSigma.StandardDeviations;
        var constant = new BySize(ControlConstants.C4);
        for (int i = 0; i < lines.Count; i++)
        {
            double c4 = constant.Of((int)lines.Sizes[i]);
            double sigma = each ? lines.Centre[i] / c4 : fit.Sigma;
            double reach = lines.Sigmas * sigma * Math.Sqrt(1 - (c4 * c4));
            lines.Set(i, Math.Max(0, lines.Centre[i] - reach), lines.Centre[i] + reach);
        }
    }
}

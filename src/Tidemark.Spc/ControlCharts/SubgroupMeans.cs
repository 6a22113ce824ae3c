using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// Means of subgroups: mean of all values ± k sigma / √n, sigma from inside the subgroups. Montgomery, sections 6.2 and 6.3.
/// A subgroup of one value has no limits by the A3 method.
/// </summary>
internal sealed class SubgroupMeans : ChartMethod
{
    internal override Denominators Denominators => Denominators.None;

    internal override bool NeedsSubgroups => true;

    internal override bool HasChances => true;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase) =>
        new(Mean.Weighted(rows.Values, rows.Sizes), WithinSubgroups.Sigma(plan.SubgroupSigma, rows, phase.Sizes));

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        bool each = plan.SubgroupSigma == Spc.SubgroupSigma.StandardDeviations;
        var c4 = new BySize(ControlConstants.C4);
        for (int i = 0; i < lines.Count; i++)
        {
            double size = lines.Sizes[i];
            double sigma = each ? fit.Sigma / c4.Of((int)size) : fit.Sigma;
            double reach = lines.Sigmas * sigma / Math.Sqrt(size);
            lines.Set(i, lines.Centre[i] - reach, lines.Centre[i] + reach);
        }
    }
}

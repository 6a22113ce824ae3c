namespace Tidemark.Spc.ControlCharts;

/// <summary>Ranges of subgroups: mean range, weighted by size, ± k d3 sigma, not below 0. Montgomery, section 6.2.</summary>
internal sealed class SubgroupRanges : ChartMethod
{
    internal override Denominators Denominators => Denominators.None;

    internal override bool NeedsSubgroups => true;

    internal override (double Least, bool Inclusive) Floor => (0, true);

    internal override double Shown(Subgroup subgroup) => subgroup.Range;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase) =>
        new(Numerics.Mean.Weighted(rows.Values, rows.Sizes), WithinSubgroups.Sigma(SubgroupSigma(plan), rows, phase.Sizes));

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        var d3 = new BySize(WithinSubgroups.RangeDeviation);
        for (int i = 0; i < lines.Count; i++)
        {
            double reach = lines.Sigmas * d3.Of((int)lines.Sizes[i]) * fit.Sigma;
            lines.Set(i, Math.Max(0, lines.Centre[i] - reach), lines.Centre[i] + reach);
        }
    }

    /// <summary>The A3 method is about standard deviations; a chart of ranges takes its sigma from the mean range instead.</summary>
    internal override SubgroupSigma SubgroupSigma(ChartPlan plan) =>
        plan.SubgroupSigma == Spc.SubgroupSigma.StandardDeviations ? Spc.SubgroupSigma.MeanOfRanges : plan.SubgroupSigma;
}

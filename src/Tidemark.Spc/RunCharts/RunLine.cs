using Tidemark.Spc.ControlCharts;
using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.RunCharts;

/// <summary>Run chart: the median (or mean) of the baseline and no limits. Provost and Murray 2011, The Health Care Data Guide, chapter 3.</summary>
internal sealed class RunLine : ChartMethod
{
    internal override bool HasMedian => true;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase) =>
        new(plan.CentreOf == CentreOf.Mean ? Mean.Of(rows.Values) : Median.Of(rows.Values));
}

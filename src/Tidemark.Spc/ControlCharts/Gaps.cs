using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// G chart: mean ± k √(m (m + 1)), not below 0. Benneyan 2001, Number-between g-type statistical quality control charts, Health
/// Care Management Science 4. Geometric counts are skewed, so runs are judged about the median, which is the line shown;
/// of a given mean it is about 0.693 times that (ln 2; Provost and Murray 2011, chapter 7).
/// </summary>
internal sealed class Gaps : ChartMethod
{
    private const double MedianOfMean = 0.693;

    internal override Denominators Denominators => Denominators.None;

    internal override (double Least, bool Inclusive) Floor => (0, true);

    internal override bool HasMedian => true;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase)
    {
        double mean = Mean.Of(rows.Values);
        double shown = plan.CentreOf == CentreOf.Mean ? mean : Median.Of(rows.Values);
        return new(shown, LimitCentre: rows.Centres.IsEmpty ? mean : double.NaN);
    }

    internal override double LineGiven(double given) => MedianOfMean * given;

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            double mean = double.IsNaN(fit.LimitCentre) ? lines.Centre[i] / MedianOfMean : fit.LimitCentre;
            double reach = lines.Sigmas * Math.Sqrt(mean * (mean + 1));
            lines.Set(i, Math.Max(0, mean - reach), mean + reach);
        }
    }
}

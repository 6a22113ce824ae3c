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

    internal override bool HasChances => true;

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
            double mean = MeanAt(fit, lines, i);
            double reach = lines.Sigmas * Math.Sqrt(mean * (plan.GapsCountTheEvent ? mean - 1 : mean + 1));
            lines.Set(i, Math.Max(0, mean - reach), mean + reach);
        }
    }

    internal override void LimitsByChance(ChartPlan plan, Fit fit, LimitLines lines, double tail)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            double mean = MeanAt(fit, lines, i);
            double chance = 1 / (plan.GapsCountTheEvent ? mean : mean + 1);
            if (chance > 0 && chance <= 1)
                lines.Set(i, GeometricDistribution.Quantile(tail, chance), GeometricDistribution.Quantile(1 - tail, chance));
            else
                lines.Set(i, double.NaN, double.NaN);
        }
    }

    private static double MeanAt(Fit fit, LimitLines lines, int i) =>
        double.IsNaN(fit.LimitCentre) ? lines.Centre[i] / MedianOfMean : fit.LimitCentre;
}

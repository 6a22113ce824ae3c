using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// Rates: pooled rate ± k √(rate / n), not below 0. Montgomery, section 7.3. The prime chart widens or narrows that by the
/// spread of the standardised rates (Laney 2002, Improved control charts for attributes, Quality Engineering 14(4)).
/// </summary>
internal sealed class Rates(bool prime) : ChartMethod
{
    internal override Denominators Denominators => Denominators.Needed;

    internal override (double Least, bool Inclusive) Floor => (0, true);

    internal override bool HasChances => !prime;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase)
    {
        double centre = Mean.Pooled(rows.Numerators, rows.Sizes);
        return new(centre, prime ? Laney.SigmaZ(plan, rows.ForSpread(plan, phase), centre, StandardDeviation) : double.NaN);
    }

    internal override void LimitsByChance(ChartPlan plan, Fit fit, LimitLines lines, double tail)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            double size = lines.Sizes[i], mean = lines.Centre[i] * size;
            if (!(size > 0) || double.IsNaN(mean))
                lines.Set(i, double.NaN, double.NaN);
            else
                lines.Set(i, PoissonDistribution.Quantile(tail, mean) / size, PoissonDistribution.Quantile(1 - tail, mean) / size);
        }
    }

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        double width = prime ? fit.Sigma : 1;
        for (int i = 0; i < lines.Count; i++)
        {
            double reach = lines.Sigmas * (StandardDeviation(lines.Centre[i], lines.Sizes[i]) * width);
            lines.Around(i, reach, 0, double.PositiveInfinity);
        }
    }

    private static double StandardDeviation(double rate, double size) => Math.Sqrt(rate / size);
}

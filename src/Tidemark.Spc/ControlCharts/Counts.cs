using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>Counts: mean ± k √mean, not below 0. Montgomery, section 7.3.</summary>
internal sealed class Counts : ChartMethod
{
    internal override Denominators Denominators => Denominators.None;

    internal override (double Least, bool Inclusive) Floor => (0, true);

    internal override bool HasChances => true;

    internal override Fit Fit(ChartPlan plan, Rows rows, Rows phase) => new(Mean.Of(rows.Values));

    internal override void LimitsByChance(ChartPlan plan, Fit fit, LimitLines lines, double tail)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            double mean = lines.Centre[i];
            if (double.IsNaN(mean))
                lines.Set(i, mean, mean);
            else
                lines.Set(i, PoissonDistribution.Quantile(tail, mean), PoissonDistribution.Quantile(1 - tail, mean));
        }
    }

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            double reach = lines.Sigmas * Math.Sqrt(lines.Centre[i]);
            lines.Set(i, Math.Max(0, lines.Centre[i] - reach), lines.Centre[i] + reach);
        }
    }
}

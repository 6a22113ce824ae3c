using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>
/// Proportions: pooled proportion ± k √(p (1 − p) / n), between 0 and 1. Montgomery, section 7.2. The prime chart widens or
/// narrows that by the spread of the standardised proportions (Laney 2002).
/// </summary>
internal sealed class Proportions(bool prime) : ChartMethod
{
    internal override Denominators Denominators => Denominators.Needed;

    internal override bool IsPartOfWhole => true;

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
            var (lower, upper) = Cases.Between(lines.Sizes[i], lines.Centre[i], tail);
            lines.Set(i, lower / lines.Sizes[i], upper / lines.Sizes[i]);
        }
    }

    internal override void Limits(ChartPlan plan, Fit fit, LimitLines lines)
    {
        double width = prime ? fit.Sigma : 1;
        for (int i = 0; i < lines.Count; i++)
        {
            double reach = lines.Sigmas * (StandardDeviation(lines.Centre[i], lines.Sizes[i]) * width);
            lines.Around(i, reach, 0, 1);
        }
    }

    internal static double StandardDeviation(double proportion, double size) => Math.Sqrt(proportion * (1 - proportion) / size);
}

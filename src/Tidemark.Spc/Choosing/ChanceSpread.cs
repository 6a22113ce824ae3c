using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Choosing;

/// <summary>
/// Whether counts and shares vary as chance lets them. The measure is the mean square successive difference of standardised values, halved: about 1
/// by chance, and hardly moved by a shift of the process, which is a signal and no over-dispersion. Von Neumann and others (1941), “The mean square
/// successive difference”, Annals of Mathematical Statistics 12, 153–162.
/// </summary>
internal static class ChanceSpread
{
    private const int FewestPairs = 9;

    // One in a hundred series that vary by chance alone is warned about on each side.
    private const double Quantile = 2.3263478740408408;

    /// <summary>The measure; NaN where the chart assumes no spread, or data are too few (10 neighbours) or too sparse to tell.</summary>
    /// <param name="chart">C, U, P or NP.</param>
    /// <param name="numerators">Counts; NaN where missing.</param>
    /// <param name="denominators">Sizes or exposures; for C none.</param>
    /// <param name="pairs">How many pairs of neighbours it comes from. A missing value breaks both pairs that touch it.</param>
    public static double Ratio(ChartKind chart, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, out int pairs)
    {
        pairs = 0;
        if (chart is not (ChartKind.C or ChartKind.U or ChartKind.P or ChartKind.NP)) return double.NaN;
        var counted = chart == ChartKind.C || denominators.IsEmpty;
        if (counted && chart != ChartKind.C) return double.NaN;
        var centre = counted ? Mean.Of(numerators) : Mean.Pooled(numerators, denominators);
        var variance = chart is ChartKind.P or ChartKind.NP ? centre * (1 - centre) : centre;
        if (!(variance > 0)) return double.NaN;
        var sum = new CompensatedSum();
        var before = double.NaN;
        for (var i = 0; i < numerators.Length; i++)
        {
            var size = counted ? 1 : denominators[i];
            var z = size > 0 ? (numerators[i] / size - centre) / Math.Sqrt(variance / size) : double.NaN;
            var difference = z - before;
            before = z;
            if (double.IsNaN(difference)) continue;
            pairs++;
            sum.Add(difference * difference);
        }

        return pairs < FewestPairs ? double.NaN : sum.Value / (2 * pairs);
    }

    /// <summary>The end of what chance gives: 1 ± 2.33 √(3k − 4)/(k − 1) for k points. The lower end may be below 0, and is then never passed.</summary>
    public static double Usual(int pairs, int side) => pairs < 1 ? double.NaN : 1 + side * Quantile * Math.Sqrt(3.0 * (pairs + 1) - 4) / pairs;
}

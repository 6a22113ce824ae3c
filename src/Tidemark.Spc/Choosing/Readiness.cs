using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Choosing;

/// <summary>
/// Whether data are ready for a chart. Numbers of points: Provost and Murray (2011), The Health Care Data Guide, chapters 3 and 4 (a median from 10
/// points, trial limits from 12, firm ones near 20); denominators within 25 % of their mean: Montgomery (2019), section 7.3.
/// </summary>
public static class Readiness
{
    /// <summary>From how many points a median can be drawn.</summary>
    public const int PointsForMedian = 10;

    /// <summary>From how many points limits can be drawn, provisionally.</summary>
    public const int PointsForLimits = 12;

    /// <summary>From how many points limits are firm.</summary>
    public const int PointsForFirmLimits = 20;

    /// <summary>By what share a denominator may differ from the mean of all where a chart takes them as equal.</summary>
    public const double UnequalFrom = 0.25;

    /// <summary>The warnings for a chart of these data, the gravest first: none when all is well.</summary>
    /// <param name="chart">The chart that is thought of.</param>
    /// <param name="numerators">One number for each point, or the values; NaN where missing.</param>
    /// <param name="denominators">One for each point, or none. For a C chart, its exposures where they are known.</param>
    /// <exception cref="SpcException">There are denominators, and not as many as numerators.</exception>
    public static IReadOnlyList<Warning> Warnings(ChartKind chart, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators = default)
    {
        if (!denominators.IsEmpty && denominators.Length != numerators.Length)
            throw new SpcException($"There are {numerators.Length} numerators and {denominators.Length} denominators.");
        List<Warning?> warnings = [Zeros(chart, numerators), Denominators(chart, denominators), Spread(chart, numerators, denominators), Points(chart, numerators)];
        return [.. warnings.OfType<Warning>()];
    }

    private static Warning? Points(ChartKind chart, ReadOnlySpan<double> values)
    {
        var known = 0;
        foreach (var value in values)
            if (!double.IsNaN(value)) known++;
        if (chart == ChartKind.Run)
            return known >= PointsForMedian ? null : new(WarningKind.FewForMedian,
                $"There {InWords(known)}. The median settles from 10 to 12 points: show the line without a median until then.", null);
        if (known < PointsForLimits)
            return new(WarningKind.FewForLimits, $"There {InWords(known)}. Limits need at least 12: draw a run chart until then.", ChartKind.Run);
        return known >= PointsForFirmLimits ? null : new(WarningKind.ProvisionalLimits,
            $"There are {known} points. Limits are provisional until there are about 20: work them out again then, and keep them.", null);
    }

    private static Warning? Zeros(ChartKind chart, ReadOnlySpan<double> values)
    {
        if (chart is ChartKind.G or ChartKind.T or ChartKind.MR or ChartKind.R or ChartKind.S) return null;
        int zeros = 0, known = 0;
        foreach (var value in values)
        {
            if (double.IsNaN(value)) continue;
            known++;
            if (value == 0) zeros++;
        }

        return 2 * zeros <= known ? null : new(WarningKind.MostlyZeros,
            $"{zeros} of {known} values are 0, so a change can hardly be seen. Chart the days or cases between events, or count over longer periods.", ChartKind.G);
    }

    private static Warning? Denominators(ChartKind chart, ReadOnlySpan<double> denominators)
    {
        if (chart is not (ChartKind.NP or ChartKind.C)) return null;
        var mean = Mean.Of(denominators);
        double smallest = mean, largest = mean;
        foreach (var denominator in denominators)
        {
            if (denominator < smallest) smallest = denominator;
            if (denominator > largest) largest = denominator;
        }

        if (!(mean - smallest > UnequalFrom * mean || largest - mean > UnequalFrom * mean)) return null;
        var better = chart == ChartKind.NP ? ChartKind.P : ChartKind.U;
        return new(WarningKind.UnequalDenominators,
            $"Denominators go from {smallest:0.##} to {largest:0.##}, more than 25 % from their mean. Use a {better} chart, whose limits follow them.", better);
    }

    private static Warning? Spread(ChartKind chart, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        var ratio = ChanceSpread.Ratio(chart, numerators, denominators, out var pairs);
        if (ratio > ChanceSpread.Usual(pairs, 1))
        {
            ChartKind better = chart switch { ChartKind.P or ChartKind.NP => ChartKind.PPrime, ChartKind.U => ChartKind.UPrime, _ => ChartKind.I };
            return new(WarningKind.MoreSpreadThanChance,
                $"Neighbouring points differ more than chance lets them (variance {ratio:0.0} times as large). Look for a mix of different groups; "
                + $"if there is none, use a {(better == ChartKind.I ? "I" : better == ChartKind.PPrime ? "P′" : "U′")} chart.", better);
        }

        return !(ratio < ChanceSpread.Usual(pairs, -1)) ? null : new(WarningKind.LessSpreadThanChance,
            $"Neighbouring points differ less than chance lets them (variance {ratio:0.0} times as large). Ask whether cases are counted more than once, "
            + "smoothed, or reported to fit.", null);
    }

    private static string InWords(int points) => points switch { 0 => "are no points", 1 => "is one point", _ => $"are {points} points" };
}

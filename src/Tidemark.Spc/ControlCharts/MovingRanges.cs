using System.Numerics;
using System.Runtime.InteropServices;
using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>Means of moving ranges |y[k] − y[k−1]|. A missing value is not bridged: both ranges that touch it are missing.</summary>
internal static class MovingRanges
{
    /// <summary>D4 for two values as tables print it.</summary>
    internal const double PublishedD4 = 3.267;

    /// <summary>Three sigma in mean moving ranges, as Making Data Count prints it (3 / 1.128, rounded).</summary>
    internal const double MakingDataCountReach = 2.66;

    private static readonly double ExactD2 = 2 / Math.Sqrt(Math.PI);

    private static readonly double ExactD4 = 1 + (3 * Math.Sqrt((Math.PI / 2) - 1));

    /// <summary>The mean moving range of values that stand side by side, screened or not; NaN if no range is left.</summary>
    internal static double Mean(ReadOnlySpan<double> values, ChartPlan plan)
    {
        double mean = MeanBelow(values, double.PositiveInfinity);
        return plan.Screening == Screening.None ? mean : MeanBelow(values, UpperFactor(plan.MovingRangeConstants) * mean);
    }

    /// <summary>The same of ranges that are already known.</summary>
    internal static double MeanOfKnown(ReadOnlySpan<double> ranges, Screening screening, double upperFactor)
    {
        double mean = MeanOfKnownBelow(ranges, double.PositiveInfinity);
        return screening == Screening.None ? mean : MeanOfKnownBelow(ranges, upperFactor * mean);
    }

    /// <summary>The standard deviation of single values that a mean moving range stands for.</summary>
    internal static double Sigma(double meanRange, MovingRangeConstants constants) => constants switch
    {
        MovingRangeConstants.MakingDataCount => MakingDataCountReach / 3 * meanRange,
        MovingRangeConstants.Exact => meanRange / ExactD2,
        _ => meanRange / PublishedRangeConstants.MovingRange,
    };

    /// <summary>The upper limit of moving ranges as a multiple of their mean (D4).</summary>
    internal static double UpperFactor(MovingRangeConstants constants) =>
        constants == MovingRangeConstants.Exact ? ExactD4 : PublishedD4;

    private static double MeanBelow(ReadOnlySpan<double> values, double bound)
    {
        if (values.IsEmpty)
            return double.NaN;
        var later = MemoryMarshal.Cast<double, Vector<double>>(values[1..]);
        var lanes = new SideBySideSums();
        var counts = Vector<long>.Zero;
        var bounds = new Vector<double>(bound);
        for (int v = 0; v < later.Length; v++)
        {
            var ranges = Vector.Abs(later[v] - new Vector<double>(values[(v * Vector<double>.Count)..]));
            var kept = Vector.LessThan(ranges, bounds);
            lanes.Add(Vector.ConditionalSelect(kept, ranges, Vector<double>.Zero));
            counts -= kept;
        }

        var sum = new CompensatedSum();
        sum.Add(lanes);
        long count = Vector.Sum(counts);
        for (int i = 1 + (later.Length * Vector<double>.Count); i < values.Length; i++)
        {
            double range = Math.Abs(values[i] - values[i - 1]);
            if (!(range < bound))
                continue;
            sum.Add(range);
            count++;
        }

        return sum.Over(count);
    }

    private static double MeanOfKnownBelow(ReadOnlySpan<double> ranges, double bound)
    {
        var sum = new CompensatedSum();
        int count = 0;
        foreach (double range in ranges)
        {
            if (!(range < bound))
                continue;
            sum.Add(range);
            count++;
        }

        return sum.Over(count);
    }
}

using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>The standard deviation inside subgroups. Burr 1969, Control charts for measurements with varying sample sizes; Montgomery, section 6.3.</summary>
internal static class WithinSubgroups
{
    /// <summary>The estimate that the plan asks for; for <see cref="SubgroupSigma.StandardDeviations"/> it still lacks the c4 of each subgroup.</summary>
    internal static double Sigma(SubgroupSigma way, Rows rows, ReadOnlySpan<double> wholePhaseSizes) => way switch
    {
        SubgroupSigma.MeanOfRanges => Mean(rows, RangeMean, _ => 1),
        SubgroupSigma.MeanOfDeviations => Mean(rows, ControlConstants.C4, _ => 1),
        SubgroupSigma.WeightedRanges => Mean(rows, RangeMean, RangeWeight),
        SubgroupSigma.WeightedDeviations => Mean(rows, ControlConstants.C4, DeviationWeight),
        SubgroupSigma.PooledDeviation => Pooled(rows, out double freedom) / (freedom > 0 ? ControlConstants.C4((int)freedom + 1) : double.NaN),
        _ => AreOfOneSize(wholePhaseSizes) ? Numerics.Mean.Of(rows.Spreads) : Pooled(rows, out _),
    };

    internal static bool NeedsRanges(SubgroupSigma way) => way is SubgroupSigma.MeanOfRanges or SubgroupSigma.WeightedRanges;

    /// <summary>d2, rounded as tables print it where they go so far.</summary>
    internal static double RangeMean(int size) =>
        size <= PublishedRangeConstants.LargestSample ? PublishedRangeConstants.D2(size) : ControlConstants.D2(size);

    /// <summary>d3, rounded as tables print it where they go so far.</summary>
    internal static double RangeDeviation(int size) =>
        size <= PublishedRangeConstants.LargestSample ? PublishedRangeConstants.D3(size) : ControlConstants.D3(size);

    private static double RangeWeight(int size) => Square(RangeMean(size) / RangeDeviation(size));

    private static double DeviationWeight(int size) => Square(ControlConstants.C4(size)) / (1 - Square(ControlConstants.C4(size)));

    private static double Mean(Rows rows, Func<int, double> unbiased, Func<int, double> weight)
    {
        CompensatedSum sum = new(), weights = new();
        BySize mean = new(unbiased), share = new(weight);
        for (int i = 0; i < rows.Spreads.Length; i++)
        {
            int size = (int)rows.Sizes[i];
            if (size < 2)
                continue;
            sum.Add(share.Of(size) * rows.Spreads[i] / mean.Of(size));
            weights.Add(share.Of(size));
        }

        return sum.Over(weights.Value);
    }

    private static double Pooled(Rows rows, out double freedom)
    {
        CompensatedSum squares = new(), degrees = new();
        for (int i = 0; i < rows.Spreads.Length; i++)
        {
            if (rows.Sizes[i] < 2)
                continue;
            squares.Add((rows.Sizes[i] - 1) * Square(rows.Spreads[i]));
            degrees.Add(rows.Sizes[i] - 1);
        }

        freedom = degrees.Value;
        return Math.Sqrt(squares.Over(freedom));
    }

    private static bool AreOfOneSize(ReadOnlySpan<double> sizes) => sizes.IsEmpty || !sizes.ContainsAnyExcept(sizes[0]);

    private static double Square(double number) => number * number;
}

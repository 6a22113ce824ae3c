using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.Cumulative;

/// <summary>Centre and standard deviation of single values, given or estimated.</summary>
internal readonly record struct Baseline(double Centre, double Sigma)
{
    /// <summary>The mean, and the mean moving range over 1.128; a missing value breaks both moving ranges that touch it.</summary>
    public static Baseline Of(double givenCentre, double givenSigma, ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
            if (double.IsInfinity(values[i])) throw new SpcException($"Point {i + 1} is infinite. A value is a number or missing.");
        var centre = double.IsNaN(givenCentre) ? Mean.Of(values) : givenCentre;
        var sigma = double.IsNaN(givenSigma) ? MeanMovingRange(values) / PublishedRangeConstants.MovingRange : givenSigma;
        if (!double.IsFinite(centre)) throw new SpcException("There are no values to take the centre from, and none is given.");
        if (!(sigma > 0) || double.IsInfinity(sigma))
            throw new SpcException("The standard deviation must be above 0: the values do not vary, or are too few to tell. Give one.");
        return new(centre, sigma);
    }

    private static double MeanMovingRange(ReadOnlySpan<double> values)
    {
        var count = 0;
        var sum = new CompensatedSum();
        for (var i = 1; i < values.Length; i++)
        {
            var range = Math.Abs(values[i] - values[i - 1]);
            if (double.IsNaN(range)) continue;
            count++;
            sum.Add(range);
        }

        return sum.Over(count);
    }
}

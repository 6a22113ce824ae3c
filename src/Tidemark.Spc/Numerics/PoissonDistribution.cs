namespace Tidemark.Spc.Numerics;

/// <summary>How many events where they come singly at a steady rate. Loader (2000) for single counts, the incomplete gamma function for sums.</summary>
public static class PoissonDistribution
{
    /// <summary>P(X = k); 0 below 0.</summary>
    /// <param name="k">A whole number.</param>
    /// <param name="mean">Expected events, 0 or more, finite.</param>
    /// <exception cref="SpcException"><paramref name="mean"/> is outside its range or not a number.</exception>
    public static double Mass(double k, double mean) => Check(mean) && k >= 0 ? Saddle.Poisson(k, mean) : 0;

    /// <summary>P(X ≤ k).</summary>
    /// <inheritdoc cref="Mass"/>
    public static double AtMost(double k, double mean) => Check(mean) && k >= 0 ? IncompleteGamma.Upper(Math.Floor(k) + 1, mean) : 0;

    /// <summary>P(X ≥ k).</summary>
    /// <inheritdoc cref="Mass"/>
    public static double AtLeast(double k, double mean) => Check(mean) && k > 0 ? IncompleteGamma.Lower(Math.Ceiling(k), mean) : 1;

    /// <summary>The smallest k with P(X ≤ k) ≥ <paramref name="probability"/>, as R's qpois.</summary>
    /// <param name="probability">0 to 1, both included: they give 0 and infinity.</param>
    /// <param name="mean">Expected events, 0 or more, finite.</param>
    /// <exception cref="SpcException">An argument is outside its range or not a number.</exception>
    public static double Quantile(double probability, double mean)
    {
        Check(mean);
        Probability.Check(probability);
        if (probability == 0 || mean == 0) return 0;
        if (probability == 1) return double.PositiveInfinity;
        return DiscreteQuantile.Find(probability, mean, Math.Sqrt(mean), 1, double.PositiveInfinity, k => AtMost(k, mean));
    }

    private static bool Check(double mean) =>
        mean >= 0 && double.IsFinite(mean) ? true : throw new SpcException($"An expected count is 0 or more, and this is {mean}.");
}

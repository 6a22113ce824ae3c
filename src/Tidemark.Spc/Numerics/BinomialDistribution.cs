namespace Tidemark.Spc.Numerics;

/// <summary>How many out of n, each with the same chance. Loader (2000) for single counts, the incomplete beta function for sums.</summary>
public static class BinomialDistribution
{
    /// <summary>P(X = k); 0 for counts that cannot be.</summary>
    /// <param name="k">A whole number.</param>
    /// <param name="n">A whole number, 0 or more.</param>
    /// <param name="p">The chance of each, 0 to 1.</param>
    /// <exception cref="SpcException"><paramref name="n"/> or <paramref name="p"/> is outside its range or not a number.</exception>
    public static double Mass(double k, double n, double p) => Check(n, p) && k >= 0 && k <= n ? Saddle.Binomial(k, n, p, 1 - p) : 0;

    /// <summary>P(X ≤ k).</summary>
    /// <inheritdoc cref="Mass"/>
    public static double AtMost(double k, double n, double p) =>
        Check(n, p) && k < 0 ? 0 : k >= n ? 1 : IncompleteBeta.Lower(n - Math.Floor(k), Math.Floor(k) + 1, 1 - p, p);

    /// <summary>P(X ≥ k).</summary>
    /// <inheritdoc cref="Mass"/>
    public static double AtLeast(double k, double n, double p) =>
        Check(n, p) && k <= 0 ? 1 : k > n ? 0 : IncompleteBeta.Lower(Math.Ceiling(k), n - Math.Ceiling(k) + 1, p, 1 - p);

    /// <summary>The smallest k with P(X ≤ k) ≥ <paramref name="probability"/>, as R's qbinom.</summary>
    /// <param name="probability">0 to 1, both included: they give 0 and <paramref name="n"/>.</param>
    /// <param name="n">A whole number, 0 or more.</param>
    /// <param name="p">The chance of each, 0 to 1.</param>
    /// <exception cref="SpcException">An argument is outside its range or not a number.</exception>
    public static double Quantile(double probability, double n, double p)
    {
        Check(n, p);
        Probability.Check(probability);
        if (probability == 0 || p == 0 || n == 0) return 0;
        if (probability == 1 || p == 1) return n;
        return DiscreteQuantile.Find(probability, n * p, Math.Sqrt(n * p * (1 - p)), 1 - 2 * p, n, k => AtMost(k, n, p));
    }

    private static bool Check(double n, double p)
    {
        Probability.Check(p);
        return n >= 0 && Math.Floor(n) == n && double.IsFinite(n) ? true : throw new SpcException($"A number of cases is a whole number from 0, and this is {n}.");
    }
}

namespace Tidemark.Spc.Numerics;

/// <summary>How many cases go by before the first event, each with the same chance p of one: P(X = k) = p (1 − p)^k.</summary>
public static class GeometricDistribution
{
    // R lowers the exact bound by this much before rounding up, for the same reason as in DiscreteQuantile.
    private const double Slack = 1e-12;

    /// <summary>P(X ≤ k).</summary>
    /// <param name="k">A whole number.</param>
    /// <param name="p">The chance of an event, above 0, at most 1.</param>
    /// <exception cref="SpcException"><paramref name="p"/> is outside its range or not a number.</exception>
    public static double AtMost(double k, double p) =>
        Check(p) && k < 0 ? 0 : -NearOne.ExpMinusOne((Math.Floor(k) + 1) * NearOne.LogOnePlus(-p));

    /// <summary>The smallest k with P(X ≤ k) ≥ <paramref name="probability"/>, as R's qgeom.</summary>
    /// <param name="probability">0 to 1, both included: they give 0 and infinity.</param>
    /// <param name="p">The chance of an event, above 0, at most 1.</param>
    /// <exception cref="SpcException">An argument is outside its range or not a number.</exception>
    public static double Quantile(double probability, double p)
    {
        Check(p);
        Probability.Check(probability);
        if (probability == 0 || p == 1) return 0;
        if (probability == 1) return double.PositiveInfinity;
        return Math.Max(0, Math.Ceiling(NearOne.LogOnePlus(-probability) / NearOne.LogOnePlus(-p) - 1 - Slack));
    }

    private static bool Check(double p) =>
        p > 0 && p <= 1 ? true : throw new SpcException($"The chance of an event is above 0 and at most 1, and this is {p}.");
}

namespace Tidemark.Spc.Numerics;

/// <summary>Quantiles of counts: the smallest count k with P(X ≤ k) ≥ p.</summary>
internal static class DiscreteQuantile
{
    // R lowers p by this share, so that a p that is P(X ≤ k) but for rounding gives k and not k + 1.
    private const double Slack = 8 * 2.220446049250313e-16;

    /// <summary>Steps from a first guess by doubling steps and then bisects, so that a poor guess costs little.</summary>
    public static double Find(double p, double mean, double deviation, double highest, Func<double, double> atMost)
    {
        p *= 1 - Slack;
        var guess = Math.Clamp(Math.Floor(mean + deviation * NormalDistribution.Quantile(p)), 0, highest);
        double low = guess, high = guess;
        for (var step = 1.0; low >= 0 && atMost(low) >= p; step *= 2) low -= step;
        for (var step = 1.0; high < highest && atMost(high) < p; step *= 2) high = Math.Min(highest, high + step);
        low = Math.Max(low, -1);
        // Now P(X ≤ low) < p ≤ P(X ≤ high), where low may be −1.
        while (high - low > 1)
        {
            var middle = Math.Floor(low + (high - low) / 2);
            if (atMost(middle) >= p) high = middle;
            else low = middle;
        }

        return high;
    }
}

namespace Tidemark.Spc.Numerics;

/// <summary>Quantiles of counts: the smallest count k with P(X ≤ k) ≥ p.</summary>
internal static class DiscreteQuantile
{
    // R lowers p by this share, so that a p that is P(X ≤ k) but for rounding gives k and not k + 1.
    private const double Slack = 8 * 2.220446049250313e-16;

    // Sums of chances take about nine times as many steps as the root of the mean. From here on the expansion is as exact.
    private const double Large = 1e9;

    /// <summary>Steps from a first guess by doubling steps and then bisects, so that a poor guess costs little.</summary>
    /// <param name="p">Above 0 and below 1.</param>
    /// <param name="mean">The mean, from which the first guess is made.</param>
    /// <param name="deviation">The standard deviation.</param>
    /// <param name="skew">The third central moment over the variance: 1 for Poisson counts.</param>
    /// <param name="highest">The largest count; may be infinite.</param>
    /// <param name="atMost">P(X ≤ k).</param>
    public static double Find(double p, double mean, double deviation, double skew, double highest, Func<double, double> atMost)
    {
        p *= 1 - Slack;
        if (mean > Large) return Math.Clamp(Math.Floor(Expanded(p, mean, deviation, skew)), 0, highest);
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

    // Cornish and Fisher (1938), with half a count for the steps; what is left out is of the order of 1/deviation counts.
    private static double Expanded(double p, double mean, double deviation, double skew)
    {
        var z = NormalDistribution.Quantile(p);
        return mean + deviation * z + skew * (z * z - 1) / 6 + 0.5;
    }
}

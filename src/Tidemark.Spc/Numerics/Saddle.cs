namespace Tidemark.Spc.Numerics;

/// <summary>
/// Poisson and binomial probabilities in Loader's saddle-point form, which loses no digits where counts are large. Counts may be fractions: the
/// incomplete gamma and beta functions take their leading factors from here. Loader (2000), “Fast and accurate computation of binomial probabilities”.
/// </summary>
internal static class Saddle
{
    /// <summary>λ^x e^−λ / Γ(x + 1) for x ≥ 0 and λ ≥ 0.</summary>
    public static double Poisson(double x, double mean)
    {
        if (mean == 0) return x == 0 ? 1 : 0;
        if (x <= mean * double.Epsilon) return Math.Exp(-mean);
        if (double.IsInfinity(x / mean)) return Math.Exp(-mean + x * Math.Log(mean) - GammaFunction.Log(x + 1));
        return Math.Exp(-GammaFunction.StirlingError(x) - Deviance(x, mean)) / Math.Sqrt(2 * Math.PI * x);
    }

    /// <summary>The probability of x out of n with chance p each, where q is 1 − p: Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) p^x q^(n − x).</summary>
    public static double Binomial(double x, double n, double p, double q)
    {
        if (p == 0) return x == 0 ? 1 : 0;
        if (q == 0) return x == n ? 1 : 0;
        var rest = n - x;
        if (x == 0) return n == 0 ? 1 : Math.Exp(p < 0.1 ? -Deviance(n, n * q) - n * p : n * Math.Log(q));
        if (rest == 0) return Math.Exp(q < 0.1 ? -Deviance(n, n * p) - n * q : n * Math.Log(p));
        var exponent = GammaFunction.StirlingError(n) - GammaFunction.StirlingError(x) - GammaFunction.StirlingError(rest)
            - Deviance(x, n * p) - Deviance(rest, n * q);
        return Math.Exp(exponent) * Math.Sqrt(n / (2 * Math.PI * x * rest));
    }

    // x ln(x/m) + m − x, without cancellation near x = m.
    private static double Deviance(double x, double mean)
    {
        var difference = x - mean;
        if (Math.Abs(difference) >= 0.1 * (x + mean)) return x * Math.Log(x / mean) - difference;
        var v = difference / (x + mean);
        var sum = difference * v;
        var term = 2 * x * v;
        v *= v;
        for (var j = 3; ; j += 2)
        {
            term *= v;
            var next = sum + term / j;
            if (next == sum) return sum;
            sum = next;
        }
    }
}

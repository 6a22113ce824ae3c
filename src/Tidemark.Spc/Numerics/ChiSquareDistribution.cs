namespace Tidemark.Spc.Numerics;

/// <summary>The chi-square distribution: a gamma distribution with shape df/2 and scale 2.</summary>
public static class ChiSquareDistribution
{
    /// <summary>The x with P(X ≤ x) = p, as R's qchisq(p, df).</summary>
    /// <param name="p">0 to 1, both included: 0 gives 0 and 1 gives infinity.</param>
    /// <param name="df">Degrees of freedom, above 0; fractions are allowed.</param>
    /// <exception cref="SpcException">An argument is outside its range or not a number.</exception>
    public static double Quantile(double p, double df) => 2 * IncompleteGamma.InverseLower(df / 2, p);

    /// <summary>The x with P(X &gt; x) = q, as R's qchisq(q, df, lower.tail = FALSE).</summary>
    /// <inheritdoc cref="Quantile"/>
    /// <param name="q">0 to 1, both included: 0 gives infinity and 1 gives 0.</param>
    /// <param name="df">Degrees of freedom, above 0; fractions are allowed.</param>
    public static double UpperQuantile(double q, double df) => 2 * IncompleteGamma.InverseUpper(df / 2, q);
}

namespace Tidemark.Spc.Numerics;

/// <summary>
/// The regularised incomplete gamma functions P (lower) and Q = 1 − P (upper), and their inverses, for shapes from about 0.01. The smaller of the
/// two is computed as such, so that both keep their digits in their tails. Abramowitz and Stegun (1964), 6.5; relative error about 1e-14.
/// </summary>
public static class IncompleteGamma
{
    private const double Precision = 1e-17;

    // The series takes about nine times as many steps as the root of the shape.
    private const double LargestShape = 1e12;

    // From here on the inverse is told by its expansion to 1e-14.
    private const double LargeInverse = 1e9;

    /// <summary>P(a, x) = ∫₀ˣ t^(a−1) e^−t dt / Γ(a).</summary>
    /// <param name="shape">a, above 0, at most 10¹².</param>
    /// <param name="x">0 or more; may be infinite.</param>
    /// <exception cref="SpcException">An argument is outside its range or not a number.</exception>
    public static double Lower(double shape, double x) => Check(shape, x) && x < shape + 1 ? Series(shape, x) : 1 - Fraction(shape, x);

    /// <summary>Q(a, x) = ∫ from x to ∞ of t^(a−1) e^−t dt / Γ(a).</summary>
    /// <inheritdoc cref="Lower"/>
    public static double Upper(double shape, double x) => Check(shape, x) && x < shape + 1 ? 1 - Series(shape, x) : Fraction(shape, x);

    /// <summary>The x at which P(a, x) = p.</summary>
    /// <param name="shape">a, above 0.</param>
    /// <param name="p">0 to 1, both included: 0 gives 0 and 1 gives infinity.</param>
    /// <exception cref="SpcException">An argument is outside its range or not a number.</exception>
    public static double InverseLower(double shape, double p)
    {
        CheckShape(shape);
        Probability.Check(p);
        return p <= 0.5 ? Inverse(shape, p, rises: true) : Inverse(shape, 1 - p, rises: false);
    }

    /// <summary>The x at which Q(a, x) = q. Exact also for a q far below the spacing of numbers near 1.</summary>
    /// <param name="shape">a, above 0.</param>
    /// <param name="q">0 to 1, both included: 0 gives infinity and 1 gives 0.</param>
    /// <exception cref="SpcException">An argument is outside its range or not a number.</exception>
    public static double InverseUpper(double shape, double q)
    {
        CheckShape(shape);
        Probability.Check(q);
        return q <= 0.5 ? Inverse(shape, q, rises: false) : Inverse(shape, 1 - q, rises: true);
    }

    private static double Inverse(double shape, double tail, bool rises)
    {
        if (tail == 0) return rises ? 0 : double.PositiveInfinity;
        // Wilson and Hilferty (1931): the cube root of a gamma variable is nearly normal. Below, the leading term of P.
        var z = NormalDistribution.Quantile(tail) * (rises ? 1 : -1);
        // Cornish and Fisher (1938).
        if (shape > LargeInverse) return shape + z * Math.Sqrt(shape) + (z * z - 1) / 3;
        var root = 1 - 1 / (9 * shape) + z / (3 * Math.Sqrt(shape));
        var start = root > 0.1 ? shape * root * root * root
            : Math.Exp((Math.Log(rises ? tail : 1 - tail) + GammaFunction.Log(shape + 1)) / shape);
        return TailRoot.Find(tail, start, double.PositiveInfinity, rises,
            x => (rises ? Lower(shape, x) : Upper(shape, x), Saddle.Poisson(shape, x) * shape / x));
    }

    private static double Series(double shape, double x)
    {
        if (x == 0) return 0;
        double sum = 1, term = 1;
        for (var k = 1; term > sum * Precision; k++) sum += term *= x / (shape + k);
        return Math.Min(1, sum * Saddle.Poisson(shape, x));
    }

    // The continued fraction 6.5.31 by the method of Lentz.
    private static double Fraction(double shape, double x)
    {
        if (double.IsInfinity(x)) return 0;
        var b = x + 1 - shape;
        var c = 1e300;
        var d = 1 / b;
        var value = d;
        for (var k = 1; k < 1_000_000; k++)
        {
            var a = -k * (k - shape);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            var factor = c * d;
            value *= factor;
            if (Math.Abs(factor - 1) < 2e-16) break;
        }

        return Math.Min(1, value * shape * Saddle.Poisson(shape, x));
    }

    private static bool Check(double shape, double x) =>
        shape > 0 && shape <= LargestShape && x >= 0 ? true
            : throw new SpcException($"The incomplete gamma function is asked for a shape above 0 and up to 10¹² and a limit from 0, and got {shape} and {x}.");

    private static void CheckShape(double shape)
    {
        if (!(shape > 0) || double.IsInfinity(shape)) throw new SpcException($"The incomplete gamma function is asked for a shape above 0, and got {shape}.");
    }
}

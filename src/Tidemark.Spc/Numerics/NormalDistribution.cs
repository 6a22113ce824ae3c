namespace Tidemark.Spc.Numerics;

/// <summary>The normal distribution with mean 0 and standard deviation 1.</summary>
public static class NormalDistribution
{
    // Wichura (1988), algorithm AS 241: PPND16. Numerators, then denominators (whose first coefficient is 1), lowest power first.
    private static readonly double[] CentreTop =
    [
        3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3,
    ];

    private static readonly double[] CentreBottom =
    [
        1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3,
    ];

    private static readonly double[] MiddleTop =
    [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static readonly double[] MiddleBottom =
    [
        1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static readonly double[] FarTop =
    [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static readonly double[] FarBottom =
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    /// <summary>Φ(z): the chance of a value at or below z. Keeps its digits in the lower tail.</summary>
    /// <param name="z">In standard deviations; may be infinite.</param>
    /// <exception cref="SpcException"><paramref name="z"/> is not a number.</exception>
    public static double Lower(double z) => Upper(-z);

    /// <summary>1 − Φ(z): the chance of a value above z. Keeps its digits in the upper tail.</summary>
    /// <inheritdoc cref="Lower"/>
    public static double Upper(double z) =>
        z < 0 ? 1 - IncompleteGamma.Upper(0.5, z * z / 2) / 2 : IncompleteGamma.Upper(0.5, z * z / 2) / 2;

    /// <summary>The z with Φ(z) = p, correct to about 1e-16 of its value. Wichura (1988), algorithm AS 241, Applied Statistics 37, 477–484.</summary>
    /// <param name="p">0 to 1, both included: they give −∞ and ∞.</param>
    /// <exception cref="SpcException"><paramref name="p"/> is outside 0 to 1 or not a number.</exception>
    public static double Quantile(double p)
    {
        Probability.Check(p);
        if (p is 0 or 1) return p == 0 ? double.NegativeInfinity : double.PositiveInfinity;
        var q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var r = 0.180625 - q * q;
            return q * Polynomial(CentreTop, r) / Polynomial(CentreBottom, r);
        }

        var tail = Math.Sqrt(-Math.Log(q < 0 ? p : 1 - p));
        var z = tail <= 5
            ? Polynomial(MiddleTop, tail - 1.6) / Polynomial(MiddleBottom, tail - 1.6)
            : Polynomial(FarTop, tail - 5) / Polynomial(FarBottom, tail - 5);
        return q < 0 ? -z : z;
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--) sum = sum * x + coefficients[i];
        return sum;
    }
}

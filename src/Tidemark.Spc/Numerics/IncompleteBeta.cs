namespace Tidemark.Spc.Numerics;

/// <summary>
/// The regularised incomplete beta function I and its inverse. Its tails keep their digits. The continued fraction (9.20) of
/// DiDonato and Morris (1992), “Algorithm 708”, ACM Transactions on Mathematical Software 18, 360–373; relative error about 1e-14.
/// </summary>
public static class IncompleteBeta
{
    /// <summary>I(x; a, b) = ∫₀ˣ t^(a−1) (1−t)^(b−1) dt / B(a, b).</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="x">0 to 1, both included.</param>
    /// <exception cref="SpcException">An argument is outside its range or not a number.</exception>
    public static double Lower(double a, double b, double x) => Check(a, b, x) ? Lower(a, b, x, 1 - x) : 0;

    /// <summary>1 − I(x; a, b).</summary>
    /// <inheritdoc cref="Lower(double, double, double)"/>
    public static double Upper(double a, double b, double x) => Check(a, b, x) ? Lower(b, a, 1 - x, x) : 0;

    /// <summary>The x at which I(x; a, b) = p.</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="p">0 to 1, both included.</param>
    /// <exception cref="SpcException">An argument is outside its range or not a number.</exception>
    public static double InverseLower(double a, double b, double p)
    {
        Check(a, b, p);
        if (p is 0 or 1) return p;
        var mean = a / (a + b);
        return p <= Lower(a, b, mean) ? Inverse(a, b, p, mean) : 1 - Inverse(b, a, 1 - p, 1 - mean);
    }

    // y is 1 − x, and given apart because where x is near 1 it cannot be had from x.
    internal static double Lower(double a, double b, double x, double y)
    {
        if (x <= 0) return 0;
        if (y <= 0) return 1;
        var front = Saddle.Binomial(a, a + b, x, y) * a * b / (a + b);
        return x <= a / (a + b) ? Math.Min(1, front * Fraction(a, b, x, y)) : Math.Max(0, 1 - front * Fraction(b, a, y, x));
    }

    private static double Inverse(double a, double b, double p, double mean)
    {
        // The leading term of I for small x; at most the mean, since p lies below I there.
        var leading = Math.Exp((Math.Log(p * a) + GammaFunction.Log(a) + GammaFunction.Log(b) - GammaFunction.Log(a + b)) / a);
        return TailRoot.Find(p, Math.Min(leading, mean), 1, rises: true,
            x => (Lower(a, b, x), Saddle.Binomial(a, a + b, x, 1 - x) * a * b / (a + b) / (x * (1 - x))));
    }

    // The value that the leading factor x^a y^b / B(a, b) is multiplied by, for x at or below the mean. Unlike the better known fraction it
    // loses nothing where a or b is large: the distance from the mean enters as such.
    private static double Fraction(double a, double b, double x, double y)
    {
        var distance = 1 + (a > b ? (a + b) * y - b : a - (a + b) * x);
        double shareA = 1 + 1 / a, p = 1, s = a + 1;
        double lastTop = 0, lastBottom = 1, top = 1, bottom = distance / shareA;
        var value = 1 / bottom;
        for (var n = 1; n < 1_000_000; n++)
        {
            var t = n / a;
            var w = n * (b - n) * x;
            var e = a / s;
            var alpha = p * (p + b / a) * e * e * (w * x);
            var beta = n + w / s + (t + 1) / (shareA + t + t) * (distance + n * (1 + y));
            p = t + 1;
            s += 2;
            (lastTop, top) = (top, alpha * lastTop + beta * top);
            (lastBottom, bottom) = (bottom, alpha * lastBottom + beta * bottom);
            var next = top / bottom;
            if (Math.Abs(next - value) <= 2e-16 * next) return next;
            value = next;
            // Only ratios matter: dividing by the newest keeps them from overflowing.
            (lastTop, lastBottom, top, bottom) = (lastTop / bottom, lastBottom / bottom, next, 1);
        }

        return value;
    }

    private static bool Check(double a, double b, double x) =>
        a > 0 && b > 0 && double.IsFinite(a + b) && x >= 0 && x <= 1 ? true
            : throw new SpcException($"The incomplete beta function is asked for shapes above 0 and a limit between 0 and 1, and got {a}, {b} and {x}.");
}

namespace Tidemark.Spc.Numerics;

/// <summary>Inverts a tail of a distribution on positive numbers.</summary>
internal static class TailRoot
{
    /// <summary>
    /// Finds x with tail(x) = p by Newton's method on logarithms of both, which for a log-concave tail comes near from one side; a step that leaves
    /// the interval known to hold the root is replaced by bisection.
    /// </summary>
    /// <param name="p">Above 0.</param>
    /// <param name="start">Where to begin, above 0.</param>
    /// <param name="highest">The end of the support; may be infinite.</param>
    /// <param name="rises">Whether the tail rises with x.</param>
    /// <param name="tail">The tail and its density (without sign) at x.</param>
    public static double Find(double p, double start, double highest, bool rises, Func<double, (double Tail, double Density)> tail)
    {
        double low = 0, high = highest;
        var x = Math.Clamp(start, double.Epsilon, highest);
        for (var step = 0; step < 400; step++)
        {
            var (value, density) = tail(x);
            if (value == p) return x;
            if (value < p == rises) low = Math.Max(low, x);
            else high = Math.Min(high, x);
            var change = Math.Log(value / p) * value / (x * density);
            var next = x * Math.Exp(Math.Clamp(rises ? -change : change, -4, 4));
            if (!double.IsFinite(next) || next <= low || next >= high) next = Between(low, high, x);
            if (Math.Abs(next - x) <= 2e-16 * x) return next;
            x = next;
        }

        return x;
    }

    // Halves orders of magnitude where the interval spans some, and the interval itself otherwise.
    private static double Between(double low, double high, double x)
    {
        if (double.IsInfinity(high)) return x * 2;
        if (low == 0) return high / 16;
        return high > 4 * low ? Math.Sqrt(low) * Math.Sqrt(high) : low + (high - low) / 2;
    }
}

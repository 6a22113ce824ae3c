namespace Tidemark.Spc.Numerics;

/// <summary>
/// Moments of the range of n normal values by the trapezoidal rule, which for smooth functions that vanish at both ends converges faster than any
/// power of the step (Trefethen and Weideman 2014, SIAM Review 56, 385–458).
/// </summary>
internal static class RangeMoments
{
    private const double Step = 1.0 / 16;
    private const int Nodes = 160;

    /// <summary>The mean of the range.</summary>
    public static double Mean(int n)
    {
        var sum = 0.0;
        for (var i = -Nodes; i <= Nodes; i++)
        {
            var x = i * Step;
            var farther = NormalDistribution.Upper(Math.Abs(x));
            sum += -NearOne.ExpMinusOne(n * NearOne.LogOnePlus(-farther)) - Math.Pow(farther, n);
        }

        return sum * Step;
    }

    /// <summary>The mean of the squared range: ∫ 2w P(W &gt; w) dw, where w = exp(s − e^−s) makes the ends vanish.</summary>
    public static double MeanSquare(int n)
    {
        var sum = 0.0;
        for (var s = -3.5; s <= 2.9; s += 1.0 / 32)
        {
            var w = Math.Exp(s - Math.Exp(-s));
            sum += w * Exceeds(n, w) * w * (1 + Math.Exp(-s));
        }

        return sum * 2 / 32;
    }

    // P(W > w) = 1 − n ∫ φ(x) (Φ(x + w) − Φ(x))^(n−1) dx. The peak lies between −w/2 (large n) and 0.
    private static double Exceeds(int n, double w)
    {
        var sum = 0.0;
        for (var i = -Nodes; i <= Nodes + w / 2 / Step; i++)
        {
            var x = i * Step - w / 2;
            var between = NormalDistribution.Lower(x + w) - NormalDistribution.Lower(x);
            sum += Math.Exp(-x * x / 2) * Math.Pow(between, n - 1);
        }

        return Math.Max(0, 1 - n * sum * Step / Math.Sqrt(2 * Math.PI));
    }
}

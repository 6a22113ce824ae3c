namespace Tidemark.Spc.Numerics;

/// <summary>The gamma function Γ, by its logarithm.</summary>
public static class GammaFunction
{
    private const double HalfLogTwoPi = 0.91893853320467274178;

    // Euler's constant, from 1.
    private const double OneMinusEuler = 0.42278433509846713939;

    // ζ(k) − 1 for k = 2, 3, ….
    private static readonly double[] ZetaMinusOne =
    [
        0.644934066848226436, 0.202056903159594285, 0.0823232337111381915, 0.0369277551433699263,
        0.0173430619844491397, 0.00834927738192282684, 0.0040773561979443394, 0.00200839282608221442,
        0.000994575127818085337, 0.000494188604119464559, 0.000246086553308048299, 0.000122713347578489147,
        6.12481350587048293e-5, 3.05882363070204936e-5, 1.52822594086518717e-5, 7.63719763789976227e-6,
        3.81729326499983986e-6, 1.90821271655393893e-6, 9.53962033872796113e-7, 4.76932986787806463e-7,
        2.38450502727732991e-7, 1.19219925965311073e-7, 5.96081890512594796e-8, 2.98035035146522802e-8,
        1.49015548283650412e-8, 7.45071178983542949e-9,
    ];

    /// <summary>
    /// ln Γ(x), correct to about 1e-15 of its value, also around its zeros at 1 and 2. Below 15 the series of Abramowitz and Stegun (1964),
    /// 6.1.33, about 2, and the recurrence Γ(x + 1) = x Γ(x); from 15 on Stirling's series, 6.1.41.
    /// </summary>
    /// <param name="x">Above 0.</param>
    /// <exception cref="SpcException"><paramref name="x"/> is 0 or less, not finite or not a number.</exception>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsInfinity(x)) throw new SpcException($"The gamma function is asked for a number above 0, and got {x}.");
        if (x >= 15) return (x - 0.5) * Math.Log(x) - x + HalfLogTwoPi + StirlingSeries(x);
        if (x < 0.5) return AboutTwo(x) - NearOne.LogOnePlus(x) - Math.Log(x);
        if (x < 1.5) return AboutTwo(x - 1) - NearOne.LogOnePlus(x - 1);
        var product = 1.0;
        while (x >= 2.5) product *= --x;
        return Math.Log(product) + AboutTwo(x - 2);
    }

    /// <summary>
    /// How far Stirling's formula falls short: ln Γ(x + 1) − ln(√(2πx) (x/e)^x). Loader (2000), “Fast and accurate computation of binomial
    /// probabilities”.
    /// </summary>
    internal static double StirlingError(double x) =>
        x >= 15 ? StirlingSeries(x) : Log(x + 1) - (x + 0.5) * Math.Log(x) + x - HalfLogTwoPi;

    private static double StirlingSeries(double x)
    {
        var r = 1 / (x * x);
        return (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r * (1.0 / 1188 - r * (691.0 / 360360 - r / 156)))))) / x;
    }

    // ln Γ(2 + z) for |z| ≤ 1/2.
    private static double AboutTwo(double z)
    {
        var sum = 0.0;
        for (var k = ZetaMinusOne.Length + 1; k >= 2; k--)
        {
            var term = ZetaMinusOne[k - 2] / k;
            sum = z * (k % 2 == 0 ? sum + term : sum - term);
        }

        return z * (OneMinusEuler + sum);
    }
}

namespace Tidemark.Spc.Numerics;

/// <summary>
/// The constants of control charts for samples of n measurements from a normal distribution, computed and not looked up, for any n from 2.
/// Montgomery (2019), Introduction to Statistical Quality Control, 8th edition, chapter 6 and appendix VI. Tables print three digits of d2;
/// charts made from such tables agree with <see cref="PublishedRangeConstants"/>.
/// </summary>
public static class ControlConstants
{
    // From here on the series of the gamma ratio has reached the precision of a double.
    private const int LargeSample = 40;

    // Γ(x + 1/2) / (Γ(x) √x) − 1 in powers of 1/x, for x = (n − 1)/2. Tricomi and Erdélyi (1951), Pacific Journal of Mathematics 1, 133–142.
    private static readonly double[] GammaRatio =
    [
        -1.0 / 8, 1.0 / 128, 5.0 / 1024, -21.0 / 32768, -399.0 / 262144, 869.0 / 4194304, 39325.0 / 33554432, -334477.0 / 2147483648,
        -28717403.0 / 17179869184, 59697183.0 / 274877906944,
    ];

    /// <summary>c4 = √(2/(n−1)) Γ(n/2) / Γ((n−1)/2): the mean of a sample's standard deviation, as a share of the true one.</summary>
    /// <param name="n">Sample size, 2 or more.</param>
    /// <exception cref="SpcException"><paramref name="n"/> is below 2.</exception>
    public static double C4(int n)
    {
        CheckSize(n);
        if (n <= LargeSample) return Math.Sqrt(2.0 / (n - 1)) * Math.Exp(GammaFunction.Log(n / 2.0) - GammaFunction.Log((n - 1) / 2.0));
        var r = 2.0 / (n - 1);
        var sum = 0.0;
        for (var i = GammaRatio.Length - 1; i >= 0; i--) sum = r * (sum + GammaRatio[i]);
        return 1 + sum;
    }

    /// <summary>√(1 − c4²): the standard deviation of a sample's standard deviation, as a share of the true one. Montgomery writes c5 for it in places.</summary>
    /// <inheritdoc cref="C4"/>
    public static double C5(int n)
    {
        var c4 = C4(n);
        return Math.Sqrt(1 - c4 * c4);
    }

    /// <summary>A3 = k / (c4 √n): the limits of a chart of means lie this many mean standard deviations from the centre.</summary>
    /// <param name="n">Sample size, 2 or more.</param>
    /// <param name="sigmas">k, 3 unless given.</param>
    /// <exception cref="SpcException"><paramref name="n"/> is below 2.</exception>
    public static double A3(int n, double sigmas = 3) => sigmas / (C4(n) * Math.Sqrt(n));

    /// <summary>B3 = 1 − k c5/c4, at least 0: the lower limit of a chart of standard deviations, as a share of the centre.</summary>
    /// <inheritdoc cref="A3"/>
    public static double B3(int n, double sigmas = 3) => Math.Max(0, 1 - sigmas * C5(n) / C4(n));

    /// <summary>B4 = 1 + k c5/c4: the upper limit of a chart of standard deviations, as a share of the centre.</summary>
    /// <inheritdoc cref="A3"/>
    public static double B4(int n, double sigmas = 3) => 1 + sigmas * C5(n) / C4(n);

    /// <summary>
    /// d2: the mean of a sample's range, in true standard deviations: ∫ 1 − Φ(x)ⁿ − (1 − Φ(x))ⁿ dx. Tippett (1925), Biometrika 17, 364–387.
    /// Relative error about 1e-14; takes some 0.2 ms.
    /// </summary>
    /// <inheritdoc cref="C4"/>
    public static double D2(int n) => RangeMoments.Mean(CheckSize(n));

    /// <summary>d3: the standard deviation of a sample's range, in true standard deviations. Tippett (1925). Relative error about 1e-12; takes some 20 ms.</summary>
    /// <inheritdoc cref="C4"/>
    public static double D3(int n)
    {
        var mean = D2(n);
        return Math.Sqrt(RangeMoments.MeanSquare(n) - mean * mean);
    }

    internal static int CheckSize(int n) => n >= 2 ? n : throw new SpcException($"Control constants are for samples of 2 or more, and this has {n}.");
}

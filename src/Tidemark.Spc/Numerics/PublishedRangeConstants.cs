namespace Tidemark.Spc.Numerics;

/// <summary>
/// d2 and d3 for n from 2 to 25 as printed tables and the common programs have them: d2 to three decimals (Montgomery 2019, appendix VI), d3 to seven
/// (the R package qcc). The true values are <see cref="ControlConstants.D2"/> and <see cref="ControlConstants.D3"/>; use these to agree with other
/// programs to the last digit.
/// </summary>
public static class PublishedRangeConstants
{
    /// <summary>The largest sample in the tables.</summary>
    public const int LargestSample = 25;

    /// <summary>d2(2) = 1.128, by which the mean moving range of two neighbours is divided on charts of individuals.</summary>
    public const double MovingRange = 1.128;

    private static readonly double[] Means =
    [
        1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.97,
        3.078, 3.173, 3.258, 3.336, 3.407, 3.472, 3.532, 3.588,
        3.64, 3.689, 3.735, 3.778, 3.819, 3.858, 3.895, 3.931,
    ];

    private static readonly double[] Deviations =
    [
        0.8525033, 0.8883697, 0.8798108, 0.8640855, 0.8480442, 0.8332108, 0.8198378, 0.8078413,
        0.7970584, 0.787323, 0.7784873, 0.7704257, 0.763033, 0.7562217, 0.7499188, 0.7440627,
        0.7386021, 0.7334929, 0.728698, 0.7241851, 0.7199267, 0.7158987, 0.7120802, 0.7084528,
    ];

    /// <summary>d2: the mean of a sample's range, in true standard deviations, to three decimals.</summary>
    /// <param name="n">Sample size, 2 to 25.</param>
    /// <exception cref="SpcException"><paramref name="n"/> is not in the table.</exception>
    public static double D2(int n) => Means[Index(n)];

    /// <summary>d3: the standard deviation of a sample's range, in true standard deviations, as qcc has it: up to 2e-5 off the true value.</summary>
    /// <inheritdoc cref="D2"/>
    public static double D3(int n) => Deviations[Index(n)];

    private static int Index(int n) => n is >= 2 and <= LargestSample ? n - 2
        : throw new SpcException($"The table of range constants goes from samples of 2 to {LargestSample}, and this has {n}. Larger samples lose too much by their range: use the standard deviation.");
}

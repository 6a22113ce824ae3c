using CsCheck;

namespace Tidemark.Spc.Tests;

/// <summary>Series for properties.</summary>
internal static class Numbers
{
    /// <summary>Whole numbers, so that shifting and scaling by whole numbers is exact; some are missing.</summary>
    internal static readonly Gen<double[]> WithGaps = Gen.Frequency((9, Gen.Int[0, 1000].Select(i => (double)i)), (1, Gen.Const(double.NaN))).Array[2, 60];

    internal static readonly Gen<double[]> Whole = Gen.Int[0, 1000].Select(i => (double)i).Array[2, 60];

    internal static void Same(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Near(expected[i], actual[i]);
    }

    internal static void Near(double expected, double actual)
    {
        if (double.IsNaN(expected) || double.IsNaN(actual))
            Assert.Equal(expected, actual);
        else
            Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(expected)), $"{actual} should be {expected}");
    }
}

namespace Tidemark.Spc.Tests;

/// <summary>Numbers that agree but for rounding.</summary>
internal static class Close
{
    /// <summary>Fails unless the two differ by at most a share of the larger. There is no absolute floor: 0 agrees with 0 only.</summary>
    public static void Equal(double expected, double actual, double share = 1e-12)
    {
        if (expected.Equals(actual)) return;
        var difference = Math.Abs(expected - actual);
        Assert.True(difference <= share * Math.Max(Math.Abs(expected), Math.Abs(actual)), $"expected {expected:R}, got {actual:R}");
    }
}

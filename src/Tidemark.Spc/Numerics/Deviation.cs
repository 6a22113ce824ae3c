namespace Tidemark.Spc.Numerics;

internal static class Deviation
{
    /// <summary>Sample standard deviation (n − 1) of the numbers that are there; NaN for fewer than two.</summary>
    internal static double Of(ReadOnlySpan<double> values)
    {
        int count = 0;
        foreach (double value in values)
            count += double.IsNaN(value) ? 0 : 1;
        return count < 2 ? double.NaN : About(values, Mean.Of(values), count);
    }

    /// <summary>The same divided by c4(n), which makes it unbiased for normal values.</summary>
    internal static double Unbiased(ReadOnlySpan<double> values)
    {
        int count = 0;
        foreach (double value in values)
            count += double.IsNaN(value) ? 0 : 1;
        return count < 2 ? double.NaN : Of(values) / ControlConstants.C4(count);
    }

    /// <summary>The same with mean and count already known: two passes, so that nothing cancels.</summary>
    internal static double About(ReadOnlySpan<double> values, double mean, int count)
    {
        var squares = new CompensatedSum();
        foreach (double value in values)
        {
            if (!double.IsNaN(value))
                squares.Add((value - mean) * (value - mean));
        }

        return Math.Sqrt(squares.Over(count - 1));
    }
}

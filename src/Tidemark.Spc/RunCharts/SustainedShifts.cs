using Tidemark.Spc.Numerics;

namespace Tidemark.Spc.RunCharts;

/// <summary>A stretch of a run chart with its own median.</summary>
/// <param name="Median">The median; NaN if the stretch has no values.</param>
/// <param name="First">Index of its first point.</param>
/// <param name="Last">Index of its last point that set the median, inclusive.</param>
public readonly record struct MedianPeriod(double Median, int First, int Last);

/// <summary>
/// Medians rebased at sustained shifts: the baseline's median runs on until so many useful points in a row are on one side of
/// it; their median then takes over, and so on. After the R package runcharter, which does this for reports of many run charts.
/// </summary>
public static class SustainedShifts
{
    /// <summary>Finds the periods.</summary>
    /// <param name="values">The values in order; NaN is missing. A missing value, or one on the median, neither ends a run nor counts in it.</param>
    /// <param name="baseline">How many of the first points (missing ones counted) set the first median.</param>
    /// <param name="length">How many useful points in a row make a shift.</param>
    /// <param name="above">Whether shifts above the median count.</param>
    /// <param name="below">Whether shifts below the median count.</param>
    /// <returns>The baseline, then each sustained shift. A series shorter than both numbers together has none to look for.</returns>
    /// <exception cref="SpcException">A number is below 1, or a value is infinite.</exception>
    public static IReadOnlyList<MedianPeriod> Find(ReadOnlySpan<double> values, int baseline, int length, bool above = true, bool below = true)
    {
        if (baseline < 1 || length < 1)
            throw new SpcException("The baseline and the run must have at least one point.");
        foreach (double value in values)
        {
            if (double.IsInfinity(value))
                throw new SpcException("A value is infinite.");
        }

        List<MedianPeriod> periods = [new(Median.Of(values[..Math.Min(baseline, values.Length)]), 0, Math.Min(baseline, values.Length) - 1)];
        if (values.Length < baseline + length)
            return periods;
        int next = baseline;
        while (values.Length - next >= length && NextRun(values, next, periods[^1].Median, length, above, below) is { } run)
        {
            periods.Add(run);
            next = run.Last + 1;
        }

        return periods;
    }

    private static MedianPeriod? NextRun(ReadOnlySpan<double> values, int start, double median, int length, bool above, bool below)
    {
        using var scratch = new Scratch(length);
        var run = scratch.Span;
        int count = 0, first = start, side = 0;
        for (int i = start; i < values.Length; i++)
        {
            int here = values[i] > median ? 1 : values[i] < median ? -1 : 0;
            if (here == 0)
                continue;
            if (here != side)
                (count, first, side) = (0, i, here);
            if ((here > 0 && !above) || (here < 0 && !below))
                continue;
            run[count++] = values[i];
            if (count == length)
                return new(Median.Of(run), first, i);
        }

        return null;
    }
}

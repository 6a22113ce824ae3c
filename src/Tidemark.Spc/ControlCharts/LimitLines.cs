using System.Numerics;

namespace Tidemark.Spc.ControlCharts;

/// <summary>Where a method writes the limits of one phase, and what it writes them from.</summary>
internal readonly ref struct LimitLines(
    double sigmas, ReadOnlySpan<double> centre, ReadOnlySpan<double> sizes, Span<double> lower, Span<double> upper)
{
    internal double Sigmas { get; } = sigmas;

    /// <summary>The centre line before the multiplier.</summary>
    internal ReadOnlySpan<double> Centre { get; } = centre;

    /// <summary>Denominators or sizes of subgroups; empty where a chart has none.</summary>
    internal ReadOnlySpan<double> Sizes { get; } = sizes;

    internal Span<double> Lower { get; } = lower;

    internal Span<double> Upper { get; } = upper;

    internal int Count => Centre.Length;

    /// <summary>The same lines at another distance.</summary>
    internal LimitLines At(double sigmas) => new(sigmas, Centre, Sizes, Lower, Upper);

    /// <summary>The same distance on both sides of the centre line, everywhere.</summary>
    internal void About(double reach)
    {
        if (!double.IsFinite(reach))
            reach = double.NaN;
        var middle = Centre;
        var below = Lower[..middle.Length];
        var above = Upper[..middle.Length];
        int i = 0;
        for (; i <= middle.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var here = new Vector<double>(middle[i..]);
            (here - new Vector<double>(reach)).CopyTo(below[i..]);
            (here + new Vector<double>(reach)).CopyTo(above[i..]);
        }

        for (; i < middle.Length; i++)
        {
            below[i] = middle[i] - reach;
            above[i] = middle[i] + reach;
        }
    }

    /// <summary>The same distance on both sides of the centre line at one row, kept between two bounds; no limits where the distance is not finite.</summary>
    internal void Around(int i, double reach, double least, double most)
    {
        bool isFinite = double.IsFinite(reach);
        Set(i, isFinite ? Math.Max(least, Centre[i] - reach) : double.NaN, isFinite ? Math.Min(most, Centre[i] + reach) : double.NaN);
    }

    internal void Set(int i, double lower, double upper)
    {
        Lower[i] = double.IsFinite(lower) ? lower : double.NaN;
        Upper[i] = double.IsFinite(upper) ? upper : double.NaN;
    }
}

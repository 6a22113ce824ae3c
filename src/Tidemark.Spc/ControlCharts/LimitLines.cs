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
        var centre = Centre;
        var lower = Lower[..centre.Length];
        var upper = Upper[..centre.Length];
        for (int i = 0; i < centre.Length; i++)
        {
            lower[i] = centre[i] - reach;
            upper[i] = centre[i] + reach;
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

namespace Tidemark.Charts.Spc;

/// <summary>The axis of time or order: from which to which position, and where on the picture that is.</summary>
internal sealed class MomentAxis
{
    private readonly double _left;
    private readonly double _perStep;

    private MomentAxis(double first, double last, double left, double right)
    {
        (First, Last, Left, Right) = (first, last, left, right);
        _perStep = last > first ? (right - left) / (last - first) : 0;
        _left = last > first ? left : (left + right) / 2;
    }

    /// <summary>The first position.</summary>
    public double First { get; }

    /// <summary>The last position, that of an open interval counted.</summary>
    public double Last { get; }

    /// <summary>Where the first position is on the picture.</summary>
    public double Left { get; }

    /// <summary>Where the last position is on the picture.</summary>
    public double Right { get; }

    /// <summary>How far one position stands from the next; 0 when there is only one.</summary>
    public double PerStep => _perStep;

    /// <summary>Where a position is on the picture.</summary>
    public double At(double position) => _left + ((position - First) * _perStep);

    public static MomentAxis Of(SpcChart source, double left, double right)
    {
        var count = source.Moments.Count;
        if (count == 0) return new(0, 0, left, right);
        return new(source.Moments.Position(0), Math.Max(source.Moments.Position(count - 1), OpenAt(source)), left, right);
    }

    /// <summary>One axis for charts that are to be compared; those without points count for nothing.</summary>
    public static MomentAxis Of(IReadOnlyList<SpcChart> sources, double left, double right)
    {
        double first = double.PositiveInfinity, last = double.NegativeInfinity;
        foreach (var source in sources)
        {
            if (source.Moments.Count == 0) continue;
            first = Math.Min(first, source.Moments.Position(0));
            last = Math.Max(last, source.Moments.Position(source.Moments.Count - 1));
        }

        return first > last ? new(0, 0, left, right) : new(first, last, left, right);
    }

    /// <summary>The position of an open interval: today where values are days, else the place after the last point.</summary>
    public static double OpenAt(SpcChart source)
    {
        if (source.OpenInterval is not { } open || source.IsSensitive || source.Moments.Count == 0) return double.NegativeInfinity;
        var last = source.Moments.Position(source.Moments.Count - 1);
        return source.Moments.AreDates && source.Unit == ValueUnit.Days ? last + Math.Max(open, 1) : last + 1;
    }
}

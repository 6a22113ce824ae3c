namespace Tidemark.Charts.Spc;

/// <summary>Where each point is on the picture and what shape it has.</summary>
internal sealed class PlottedPoints
{
    private readonly SpcChart _source;

    /// <summary>The points of a picture: the more there are, the smaller.</summary>
    public PlottedPoints(SpcChart source, Findings findings, MomentAxis axis, PictureSize size)
        : this(source, findings, axis, radius: 4, ringRadius: size.IsNarrow ? 9 : 10)
    {
        var count = Xs.Length;
        var spacing = count > 1 ? (Xs[^1] - Xs[0]) / (count - 1) : size.Width;
        Radius = size.IsNarrow
            ? count > 40 ? 2.4 : count > 24 ? 3 : 4
            : spacing >= 5 ? 4 : spacing >= 3.5 ? 3 : 2.4;
        OnlySignals = spacing < 2.2;
        if (OnlySignals) Radius = 1.8;
    }

    public PlottedPoints(SpcChart source, Findings findings, MomentAxis axis, double radius, double ringRadius)
    {
        _source = source;
        var count = source.Chart.Count;
        (Xs, Ys, Marks, Ringed) = (new double[count], new double[count], new PointMark[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            Xs[i] = axis.At(source.Moments.Position(i));
            Marks[i] = PointMarks.Of(source, findings[i], i);
            Ringed[i] = PointMarks.IsRinged(source, Marks[i], i);
        }

        (Radius, RingRadius) = (radius, ringRadius);
    }

    public double[] Xs { get; }

    /// <summary>NaN where there is no value.</summary>
    public double[] Ys { get; }

    public PointMark[] Marks { get; }

    public bool[] Ringed { get; }

    public double Radius { get; }

    public double RingRadius { get; }

    /// <summary>Whether points stand so close that those of no signal are told by the line alone.</summary>
    public bool OnlySignals { get; }

    /// <summary>The lower edge of the lowest mark.</summary>
    public double LowestMark { get; private set; }

    public void Place(ValueAxis values, double top, double bottom)
    {
        LowestMark = double.NegativeInfinity;
        for (var i = 0; i < Xs.Length; i++)
        {
            Ys[i] = bottom - (values.Share(_source.Chart.Values[i]) * (bottom - top));
            if (Marks[i] != PointMark.None) LowestMark = Math.Max(LowestMark, Ys[i] + ReachOf(i));
        }
    }

    /// <summary>How far a mark reaches from its middle.</summary>
    public double ReachOf(int index) => Ringed[index] ? RingRadius + 1 : Radius * 1.6;

    /// <summary>Whether the line goes on from one point to the next: neither a missing point, a new phase nor the edge of a pause parts them.</summary>
    public bool IsJoined(int index)
    {
        if (index == 0 || Marks[index] == PointMark.None || Marks[index - 1] == PointMark.None) return false;
        if (_source.Chart.Phases.Count > 1 && _source.Chart.PhaseOf(index) != _source.Chart.PhaseOf(index - 1)) return false;
        return _source.Pauses.Count == 0 || Findings.InPause(_source, index) == Findings.InPause(_source, index - 1);
    }

    /// <summary>The highest mark or stretch of line between two places on the picture; where there is none, <paramref name="none"/>.</summary>
    public double Highest(double left, double right, double none)
    {
        var highest = none;
        for (var i = 0; i < Xs.Length; i++)
        {
            if (Marks[i] == PointMark.None) continue;
            if (Xs[i] >= left && Xs[i] <= right) highest = Math.Min(highest, Ys[i] - (Ringed[i] ? RingRadius + 1 : 0));
            if (!IsJoined(i) || Xs[i] < left || Xs[i - 1] > right || Xs[i] == Xs[i - 1]) continue;
            highest = Math.Min(highest, Math.Min(Between(i, left), Between(i, right)));
        }

        return highest;
    }

    private double Between(int index, double x)
    {
        var share = Math.Clamp((x - Xs[index - 1]) / (Xs[index] - Xs[index - 1]), 0, 1);
        return Ys[index - 1] + (share * (Ys[index] - Ys[index - 1]));
    }
}

using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Spc;

/// <summary>A bracket on the axis where there is no count, with or without words above it.</summary>
internal readonly record struct GapBracket(Stretch Stretch, bool HasWords);

/// <summary>Brackets over what was not counted. Their words stand in the plot, and only where nothing else is.</summary>
internal static class GapBrackets
{
    public const string Words = "no count";
    private static readonly double HalfWidth = (TextWidth.Of(Words, SpcLayout.Text) / 2) + 3;

    public static List<GapBracket> Of(SpcLayout layout)
    {
        var points = layout.Points;
        var gaps = new List<GapBracket>();
        for (var i = 0; i < points.Xs.Length; i++)
        {
            if (points.Marks[i] != PointMark.None) continue;
            var first = i;
            var inPause = true;
            for (; i < points.Xs.Length && points.Marks[i] == PointMark.None; i++) inPause &= Findings.InPause(layout.Source, i);
            if (inPause) continue;
            var stretch = new Stretch(first == 0 ? layout.Axis.Left : points.Xs[first - 1], i == points.Xs.Length ? points.Xs[^1] : points.Xs[i]);
            if (stretch.Width < 1) stretch = new(layout.Axis.Left, layout.Axis.Right);
            gaps.Add(new(stretch, !layout.Size.IsNarrow && IsFree(layout, stretch, gaps)));
        }

        return gaps;
    }

    private static bool IsFree(SpcLayout layout, Stretch gap, List<GapBracket> before)
    {
        var middle = (gap.Left + gap.Right) / 2;
        var (left, right) = (middle - HalfWidth, middle + HalfWidth);
        var (top, bottom) = (layout.PlotBottom - 24, layout.PlotBottom - 5);
        if (left < layout.Plot.Left || right > layout.Plot.Right) return false;
        foreach (var gapBefore in before)
        {
            var itsMiddle = (gapBefore.Stretch.Left + gapBefore.Stretch.Right) / 2;
            if (gapBefore.HasWords && itsMiddle + HalfWidth > left - 6) return false;
        }

        return !MeetsLine(layout, left, right, top, bottom) && LowestIn(layout.Points, left, right) <= top;
    }

    private static bool MeetsLine(SpcLayout layout, double left, double right, double top, double bottom)
    {
        var chart = layout.Source.Chart;
        for (var i = 0; i < chart.Count; i++)
        {
            var isNear = (i + 1 == chart.Count || layout.Points.Xs[i + 1] >= left) && (i == 0 || layout.Points.Xs[i - 1] <= right);
            var before = Math.Max(0, i - 1);
            if (isNear && (Steps(chart.Lower, before, i) || Steps(chart.Centre, before, i) || Steps(chart.Upper, before, i))) return true;
        }

        foreach (var (stretch, _) in layout.Pauses)
        {
            if (stretch.Left < right && left < stretch.Right) return true;
        }

        if (layout.Source.OpenInterval is not null && layout.Axis.At(MomentAxis.OpenAt(layout.Source)) < right + 8) return true;
        return layout.Source is { IsSensitive: false, Target: { } target } && Meets(target, target);

        // Where a line steps it stands upright between two values; a missing one leaves the other.
        bool Steps(ReadOnlySpan<double> line, int from, int to) =>
            Meets(double.IsNaN(line[from]) ? line[to] : line[from], double.IsNaN(line[to]) ? line[from] : line[to]);

        bool Meets(double one, double other) =>
            (layout.YOf(one), layout.YOf(other)) is var (a, b) && Math.Max(a, b) > top && Math.Min(a, b) < bottom;
    }

    private static double LowestIn(PlottedPoints points, double left, double right)
    {
        var lowest = double.NegativeInfinity;
        for (var i = 0; i < points.Xs.Length; i++)
        {
            if (points.Marks[i] == PointMark.None) continue;
            var isNear = (points.Xs[i] > left - 12 && points.Xs[i] < right + 12)
                || (points.IsJoined(i) && points.Xs[i - 1] < right && points.Xs[i] > left)
                || (i + 1 < points.Xs.Length && points.IsJoined(i + 1) && points.Xs[i] < right && points.Xs[i + 1] > left);
            if (isNear) lowest = Math.Max(lowest, points.Ys[i] + points.ReachOf(i));
        }

        return lowest;
    }
}

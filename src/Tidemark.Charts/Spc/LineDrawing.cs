using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>Draws what runs from left to right: centre, limits, target, and the line of data.</summary>
internal static class LineDrawing
{
    public static void DrawLevels(SvgWriter svg, PathText path, SpcLayout layout)
    {
        var (source, chart) = (layout.Source, layout.Source.Chart);
        var now = chart.Phases.Count - 1;
        if (chart.Count > 0)
        {
            DrawPast(svg, path, layout);
            var (lower, upper) = ChartLines.ConstantLimits(chart, now);
            var stepped = double.IsNaN(upper) && double.IsNaN(lower);
            DrawLimits(path, layout, now);
            if (stepped) svg.Stroke(path, "tm-limit tm-limit--step", Palette.Limit, 1.25, "4 2");
            else svg.Stroke(path, "tm-limit", Palette.Limit, 1.5, "5 4");
            DrawCentre(svg, path, layout, now);
        }

        if (source.IsSensitive || source.Target is not { } target) return;
        path.Move(layout.Plot.Left, layout.YOf(target)).Across(layout.Plot.Right);
        svg.Stroke(path, "tm-target", Palette.Target, 2, "12 3 2 3");
    }

    public static void DrawData(SvgWriter svg, PathText path, SpcLayout layout)
    {
        var points = layout.Points;
        for (var i = 1; i < points.Xs.Length; i++)
        {
            if (!points.IsJoined(i) || !IsProvisional(i)) continue;
            path.Move(points.Xs[i - 1], points.Ys[i - 1]).Line(points.Xs[i], points.Ys[i]);
        }

        svg.Stroke(path, "tm-line tm-line--prov", Palette.Data, 2, "2 3");
        DrawLine(path, points);
        if (!path.IsEmpty)
        {
            svg.OpenPath(path.Take()).With("class", "tm-line").With("fill", "none").With("stroke", Palette.Data)
                .With("stroke-width", points.OnlySignals ? 1 : 2).With("stroke-linejoin", "round").Close();
        }

        DrawOpen(svg, path, layout);

        bool IsProvisional(int i) => points.Marks[i] == PointMark.Provisional || points.Marks[i - 1] == PointMark.Provisional;
    }

    /// <summary>The line through all points that are final.</summary>
    public static void DrawLine(PathText path, PlottedPoints points)
    {
        var at = -1;
        for (var i = 1; i < points.Xs.Length; i++)
        {
            if (!points.IsJoined(i)) continue;
            if (points.Marks[i] == PointMark.Provisional || points.Marks[i - 1] == PointMark.Provisional) continue;
            if (at != i - 1) path.Move(points.Xs[i - 1], points.Ys[i - 1]);
            path.Line(points.Xs[i], points.Ys[i]);
            at = i;
        }
    }

    public static void DrawOpen(SvgWriter svg, PathText path, double x, double bottom, double tip)
    {
        path.Move(x, bottom).Down(Math.Min(bottom, tip + 3));
        svg.Stroke(path, "tm-open", Palette.Ink, 2, "4 3");
        path.Move(x - 7, tip + 8).Line(x, tip).Line(x + 7, tip + 8);
        svg.Stroke(path, "tm-open-h", Palette.Ink, 2.5, null);
    }

    private static void DrawOpen(SvgWriter svg, PathText path, SpcLayout layout)
    {
        if (layout.Source is not { IsSensitive: false, OpenInterval: { } open } || layout.Source.Moments.Count == 0) return;
        DrawOpen(svg, path, layout.Axis.At(MomentAxis.OpenAt(layout.Source)), layout.PlotBottom, layout.YOf(open));
    }

    private static void DrawPast(SvgWriter svg, PathText path, SpcLayout layout)
    {
        var past = layout.Source.Chart.Phases.Count - 1;
        for (var p = 0; p < past; p++) DrawLimits(path, layout, p);
        svg.Stroke(path, "tm-limit tm-limit--old", Palette.LimitOld, 1, "2 4");
        for (var p = 0; p < past; p++) layout.Trace.Add(path, layout.Source.Chart.Centre, p, layout.Plot);
        svg.Stroke(path, "tm-centre tm-centre--old", Palette.LimitOld, 1, null);
    }

    private static void DrawLimits(PathText path, SpcLayout layout, int phase)
    {
        var chart = layout.Source.Chart;
        if (!ChartLines.IsIdle(chart, chart.Lower, chart.Phases[phase])) layout.Trace.Add(path, chart.Lower, phase, layout.Plot);
        layout.Trace.Add(path, chart.Upper, phase, layout.Plot);
    }

    private static void DrawCentre(SvgWriter svg, PathText path, SpcLayout layout, int phase)
    {
        var (chart, made) = (layout.Source.Chart, layout.Source.Chart.Phases[phase]);
        var end = made.IsFrozen && made.BaselineEnd > made.Start ? layout.Points.Xs[made.BaselineEnd - 1] : layout.Plot.Right;
        layout.Trace.Add(path, chart.Centre, phase, new(layout.Plot.Left, end));
        svg.Stroke(path, "tm-centre", Palette.Ink, 1.5, null);
        if (end >= layout.Plot.Right) return;
        layout.Trace.Add(path, chart.Centre, phase, new(end, layout.Plot.Right));
        svg.Stroke(path, "tm-centre tm-centre--ext", Palette.Ink, 1.5, "8 4");
    }
}

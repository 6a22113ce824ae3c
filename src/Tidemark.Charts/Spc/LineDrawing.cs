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
            svg.OpenPath(path.Take()).With("class", "tm-line").With("fill", "none").With("stroke", Palette.Data).With("stroke-width", 2)
                .With("stroke-linejoin", "round").Close();
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
        for (var p = 0; p < past; p++) Trace(path, layout, layout.Source.Chart.Centre, p, layout.Plot);
        svg.Stroke(path, "tm-centre tm-centre--old", Palette.LimitOld, 1, null);
    }

    private static void DrawLimits(PathText path, SpcLayout layout, int phase)
    {
        var chart = layout.Source.Chart;
        if (!ChartLines.IsIdle(chart, chart.Lower, chart.Phases[phase])) Trace(path, layout, chart.Lower, phase, layout.Plot);
        Trace(path, layout, chart.Upper, phase, layout.Plot);
    }

    private static void DrawCentre(SvgWriter svg, PathText path, SpcLayout layout, int phase)
    {
        var (chart, made) = (layout.Source.Chart, layout.Source.Chart.Phases[phase]);
        var end = made.IsFrozen && made.BaselineEnd > made.Start ? layout.Points.Xs[made.BaselineEnd - 1] : layout.Plot.Right;
        Trace(path, layout, chart.Centre, phase, new(layout.Plot.Left, end));
        svg.Stroke(path, "tm-centre", Palette.Ink, 1.5, null);
        if (end >= layout.Plot.Right) return;
        Trace(path, layout, chart.Centre, phase, new(end, layout.Plot.Right));
        svg.Stroke(path, "tm-centre tm-centre--ext", Palette.Ink, 1.5, "8 4");
    }

    /// <summary>Adds a line of one phase, level where its values are equal, with steps half way between points; pauses are left free.</summary>
    private static void Trace(PathText path, SpcLayout layout, ReadOnlySpan<double> line, int phase, Stretch within)
    {
        var made = layout.Source.Chart.Phases[phase];
        var xs = layout.Points.Xs;
        var at = double.NaN;
        for (var i = made.Start; i < made.End; i++)
        {
            var first = i;
            while (i + 1 < made.End && line[i + 1] == line[first]) i++;
            if (double.IsNaN(line[first])) continue;
            var left = first == made.Start ? layout.Phases[phase].Left : (xs[first - 1] + xs[first]) / 2;
            var right = i == made.End - 1 ? layout.Phases[phase].Right : (xs[i] + xs[i + 1]) / 2;
            var y = layout.YOf(line[first]);
            foreach (var part in PhaseStretches.Without(new(Math.Max(left, within.Left), Math.Min(right, within.Right)), layout.Pauses))
            {
                if (at == part.Left) path.Down(y);
                else path.Move(part.Left, y);
                path.Across(part.Right);
                at = part.Right;
            }
        }
    }
}

using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>Draws points: one group or path for each shape, so that shape, tone and class are said once.</summary>
internal static class PointDrawing
{
    private const double Whole = 4;
    private static readonly Tone[] Tones = [Tone.Improvement, Tone.Concern, Tone.Neutral];

    public static void Draw(SvgWriter svg, PathText path, PlottedPoints points, bool isSensitive)
    {
        DrawUsual(svg, points);
        DrawLeftOut(svg, path, points);
        foreach (var tone in Tones) DrawTone(svg, path, points, tone, isSensitive);
        DrawProvisional(svg, points);
    }

    /// <summary>Draws the shapes of one tone, and the rings round them.</summary>
    public static void DrawTone(SvgWriter svg, PathText path, PlottedPoints points, Tone tone, bool isSensitive, bool withRings = true)
    {
        var colour = SpcShapes.ColourOf(tone, isSensitive);
        var name = SpcShapes.ClassOf(tone);
        var hasRings = false;
        for (var i = 0; i < points.Xs.Length; i++)
        {
            var mark = points.Marks[i];
            if (mark is PointMark.None or PointMark.Usual or PointMark.Provisional or PointMark.LeftOut || PointMarks.ToneOf(mark) != tone) continue;
            Add(path, mark, points.Xs[i], points.Ys[i], points.Radius);
            if (!withRings || !points.Ringed[i]) continue;
            if (!hasRings)
                svg.OpenGroup($"tm-ring tm-ring--{name}").With("fill", "none").With("stroke", colour).With("stroke-width", 2);
            hasRings = true;
            Circle(svg, points.Xs[i], points.Ys[i], points.RingRadius);
        }

        if (hasRings) svg.Close();
        if (path.IsEmpty) return;
        WithHalo(svg.OpenPath(path.Take()).With("class", $"tm-pt tm-pt--{name}"), colour).Close();
    }

    /// <summary>Draws the newest point alone, where it is in no signal.</summary>
    public static void DrawLast(SvgWriter svg, PlottedPoints points)
    {
        var last = points.Marks.Length - 1;
        while (last >= 0 && points.Marks[last] == PointMark.None) last--;
        if (last < 0 || points.Marks[last] is not (PointMark.Usual or PointMark.Provisional)) return;
        if (points.Marks[last] == PointMark.Usual) WithHalo(svg.OpenGroup("tm-pt"), Palette.Data);
        else svg.OpenGroup("tm-pt tm-pt--prov").With("fill", Palette.Paper).With("stroke", Palette.Data).With("stroke-width", 1.5);
        Circle(svg, points.Xs[last], points.Ys[last], points.Radius + 0.6);
        svg.Close();
    }

    /// <summary>Adds a shape that tells by its form what the tone tells by colour.</summary>
    private static void Add(PathText path, PointMark mark, double x, double y, double radius)
    {
        var s = radius / Whole;
        switch (mark)
        {
            case PointMark.ImprovedUp:
                path.Move(x - (6 * s), y + (4.4 * s)).Across(x + (6 * s)).Line(x, y - (6 * s)).Then("z");
                break;
            case PointMark.ImprovedDown:
                path.Move(x - (6 * s), y - (4.4 * s)).Across(x + (6 * s)).Line(x, y + (6 * s)).Then("z");
                break;
            case PointMark.Concern:
                path.Move(x - (4.5 * s), y - (4.5 * s)).Across(x + (4.5 * s)).Down(y + (4.5 * s)).Across(x - (4.5 * s)).Then("z");
                break;
            default:
                path.Move(x, y - (6.4 * s)).Line(x + (6.4 * s), y).Line(x, y + (6.4 * s)).Line(x - (6.4 * s), y).Then("z");
                break;
        }
    }

    private static void DrawUsual(SvgWriter svg, PlottedPoints points)
    {
        var isOpen = false;
        for (var i = 0; i < points.Xs.Length; i++)
        {
            if (points.Marks[i] != PointMark.Usual || (points.OnlySignals && !IsAlone(points, i))) continue;
            if (!isOpen) WithHalo(svg.OpenGroup("tm-pt"), Palette.Data);
            isOpen = true;
            Circle(svg, points.Xs[i], points.Ys[i], points.Radius);
        }

        if (isOpen) svg.Close();
    }

    private static bool IsAlone(PlottedPoints points, int index) =>
        !points.IsJoined(index) && (index + 1 == points.Xs.Length || !points.IsJoined(index + 1));

    private static void DrawProvisional(SvgWriter svg, PlottedPoints points)
    {
        var isOpen = false;
        for (var i = 0; i < points.Xs.Length; i++)
        {
            if (points.Marks[i] != PointMark.Provisional) continue;
            if (!isOpen) svg.OpenGroup("tm-pt tm-pt--prov").With("fill", Palette.Paper).With("stroke", Palette.Data).With("stroke-width", 2);
            isOpen = true;
            Circle(svg, points.Xs[i], points.Ys[i], points.Radius);
        }

        if (isOpen) svg.Close();
    }

    private static void DrawLeftOut(SvgWriter svg, PathText path, PlottedPoints points)
    {
        for (var i = 0; i < points.Xs.Length; i++)
        {
            if (points.Marks[i] == PointMark.LeftOut) path.Move(points.Xs[i] - 4, points.Ys[i] - 4).Then("l8 8m0-8l-8 8");
        }

        svg.Stroke(path, "tm-x", Palette.Limit, 2, null);
    }

    private static SvgWriter WithHalo(SvgWriter svg, string fill) =>
        svg.With("fill", fill).With("stroke", Palette.Paper).With("stroke-width", 1.5).With("paint-order", "stroke");

    private static void Circle(SvgWriter svg, double x, double y, double radius) =>
        svg.Open("circle").With("cx", x).With("cy", y).With("r", radius).Close();
}

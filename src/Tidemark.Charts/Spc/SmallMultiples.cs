using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>One of many charts on one scale.</summary>
/// <param name="Svg">The markup, <c>role="img"</c>, 200 by 84 pixels. It holds no words; the page says name and headline beside it.</param>
/// <param name="Title">The place, or what is counted where no place is known; also its <c>title</c>.</param>
/// <param name="Headline">What it says, in a sentence; also its <c>desc</c>.</param>
public sealed record SmallMultiple(string Svg, string Title, string Headline);

/// <summary>Draws many charts of one measure small and on one scale, so that they can be compared.</summary>
public static class SmallMultiples
{
    /// <summary>How wide each is, in pixels.</summary>
    public const double Width = 200;

    /// <summary>How high each is, in pixels.</summary>
    public const double Height = 84;

    private const double Bottom = 82;
    private const double Top = 6;
    private const double Radius = 2.6;
    private static readonly Stretch Plot = new(2, 198);
    private static readonly Tone[] Tones = [Tone.Improvement, Tone.Concern, Tone.Neutral];

    /// <summary>Draws them, in the order given.</summary>
    /// <param name="charts">The charts, of one measure: they share both axes.</param>
    /// <param name="idPrefix">What ids begin with; a number follows.</param>
    /// <returns>As many pictures as charts.</returns>
    /// <exception cref="ArgumentException">The prefix is no prefix, or a chart has not as many moments as points.</exception>
    public static IReadOnlyList<SmallMultiple> Of(IReadOnlyList<SpcChart> charts, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(charts);
        SvgShapes.CheckPrefix(idPrefix);
        foreach (var chart in charts) SpcChecks.Check(chart);
        var values = ValueAxis.Of(charts);
        var moments = MomentAxis.Of(charts, Plot.Left + 4, Plot.Right - 4);
        var path = new PathText();
        var pictures = new SmallMultiple[charts.Count];
        for (var i = 0; i < pictures.Length; i++) pictures[i] = Draw(charts[i], values, moments, path, $"{idPrefix}-{SvgText.Number(i + 1)}");
        return pictures;
    }

    /// <summary>What the common axis of values reaches over, to be said once beside the charts: "0 to 100%".</summary>
    /// <param name="charts">The charts.</param>
    public static string ScaleOf(IReadOnlyList<SpcChart> charts)
    {
        ArgumentNullException.ThrowIfNull(charts);
        var axis = ValueAxis.Of(charts);
        var unit = axis.Scale.Length > 0 ? $" {axis.Scale}" : charts.Count == 0 ? "" : charts[0].Unit switch
        {
            ValueUnit.Percent => "%",
            ValueUnit.Days => " days",
            _ => "",
        };
        return $"{axis.Label(0)} to {axis.Label(axis.Steps)}{unit}";
    }

    private static SmallMultiple Draw(SpcChart source, ValueAxis values, MomentAxis moments, PathText path, string id)
    {
        var findings = Findings.Of(source);
        var place = SvgText.OneLine(source.Place);
        var (title, headline) = (place.Length > 0 ? place : SpcTerms.Subject(source), HeadlineWords.Of(source, findings));
        var svg = new SvgWriter();
        svg.OpenPicture(new(id, source.IsSensitive ? "tm-chart tm-chart--sens" : "tm-chart", Width, Height, title, headline, HasLinks: false));
        path.Move(Plot.Left, Bottom).Across(Plot.Right);
        svg.Stroke(path, "tm-axis", Palette.Limit, 1, null);
        var points = new PlottedPoints(source, findings, moments, Radius, Radius);
        points.Place(values, Top, Bottom);
        if (source.Chart.Count > 0) DrawLines(svg, path, source, points, values, moments);
        foreach (var tone in Tones) PointDrawing.DrawTone(svg, path, points, tone, source.IsSensitive, withRings: false);
        PointDrawing.DrawLast(svg, points);
        return new(svg.Close().Finish(), title, headline);
    }

    private static void DrawLines(SvgWriter svg, PathText path, SpcChart source, PlottedPoints points, ValueAxis values, MomentAxis moments)
    {
        var chart = source.Chart;
        var phases = PhaseStretches.Phases(source, points.Xs, Plot);
        var trace = new LineTrace(chart, points.Xs, phases, PhaseStretches.Pauses(source, moments, Plot), v => Bottom - (values.Share(v) * (Bottom - Top)));
        var now = chart.Phases.Count - 1;
        for (var p = 0; p < now; p++) trace.Add(path, chart.Centre, p, Plot);
        svg.Stroke(path, "tm-centre tm-centre--old", Palette.LimitOld, 1, null);
        if (!ChartLines.IsIdle(chart, chart.Lower, chart.Phases[now])) trace.Add(path, chart.Lower, now, Plot);
        trace.Add(path, chart.Upper, now, Plot);
        svg.Stroke(path, "tm-limit", Palette.Limit, 1.5, "5 4");
        trace.Add(path, chart.Centre, now, Plot);
        svg.Stroke(path, "tm-centre tm-centre--m", Palette.Ink, 1, null);
        LineDrawing.DrawLine(path, points);
        svg.Stroke(path, "tm-line tm-line--m", Palette.Data, 1.5, null);
    }
}

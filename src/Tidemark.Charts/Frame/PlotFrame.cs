using Tidemark.Charts.Scales;
using Tidemark.Charts.Spc;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Frame;

/// <summary>Where the plot lies in a picture, and the words around it that all plots have: unit, values, name of the lower axis.</summary>
internal sealed class PlotFrame
{
    public const double TextSize = 13;
    private const double LineHeight = 17;

    private PlotFrame(PictureSize size, IReadOnlyList<TextLine> unit, PlotAxis axis, IReadOnlyList<string> labels, double left, double right,
        double height, double gap)
    {
        (Size, Unit, Axis, Labels, Gap) = (size, unit, axis, labels, gap);
        (Left, Right, Top) = (left, size.Width - right, 34 + (LineHeight * (unit.Count - 1)));
        Bottom = Top + height;
    }

    public PictureSize Size { get; }

    public bool IsNarrow => Size.IsNarrow;

    public double Width => Size.Width;

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    public PlotAxis Axis { get; }

    private IReadOnlyList<TextLine> Unit { get; }

    private IReadOnlyList<string> Labels { get; }

    private double Gap { get; }

    /// <summary>Lays out a plot.</summary>
    /// <param name="size">How wide the picture is.</param>
    /// <param name="unit">What is counted; that the axis starts above 0 is added here.</param>
    /// <param name="axis">The values.</param>
    /// <param name="write">How a value is written at its tick.</param>
    /// <param name="names">The names of lines that stand at the right, or below in a narrow picture.</param>
    /// <param name="height">How high the plot is.</param>
    /// <param name="gap">How far the values stand from the plot.</param>
    public static PlotFrame Of(PictureSize size, string unit, PlotAxis axis, Func<double, string> write, IEnumerable<string> names,
        double height, double gap = 7)
    {
        var labels = axis.Ticks.Select(write).ToList();
        var start = axis.StartsAboveZero ? $"(axis starts at {write(axis.Low)})" : "";
        var lines = TextWrap.Lines($"{SvgText.OneLine(unit)} {start}".Trim(), size.Width, TextSize, bold: false);
        var left = Math.Max(size.IsNarrow ? 30 : 42, labels.Max(l => TextWidth.Of(l, TextSize)) + gap + 1);
        var right = size.IsNarrow ? 10
            : Math.Max(112, names.Select(n => TextWidth.Of(n, TextSize, bold: true)).DefaultIfEmpty(0).Max() + 10);
        return new(size, lines.Count == 0 ? [new("", false)] : lines, axis, labels, left, right, height, gap);
    }

    public double Y(double value) => Bottom - (Axis.Share(value) * (Bottom - Top));

    /// <summary>Writes the ground, the unit, grid lines, values and the lower axis.</summary>
    public void Draw(SvgWriter svg, double height)
    {
        svg.OpenBox(0, 0, Width, height).With("class", "tm-paper").With("fill", Palette.Paper).Close();
        svg.OpenGroup("tm-t tm-t--unit").With("font-size", TextSize).With("fill", Palette.Ink);
        foreach (var (i, line) in Unit.Index()) svg.OpenText(0, 14 + (i * LineHeight)).CloseWith(line.Text);
        svg.Close();
        var grid = string.Concat(Axis.Ticks.Select(t => $"M{N(Left)} {N(Y(t))}H{N(Right)}"));
        svg.OpenPath(grid).With("class", "tm-grid").With("fill", "none").With("stroke", Palette.Grid).With("stroke-width", 1).Close();
        svg.OpenGroup("tm-t").With("font-size", TextSize).With("fill", Palette.InkSoft).With("text-anchor", "end");
        foreach (var (tick, label) in Axis.Ticks.Zip(Labels)) svg.OpenText(Left - Gap, Y(tick) + 4.5).CloseWith(label);
        svg.Close();
    }

    /// <summary>Writes the line under the plot with a tick at each place.</summary>
    public void DrawFoot(SvgWriter svg, IEnumerable<double> ticks) =>
        svg.OpenPath($"M{N(Left)} {N(Bottom)}H{N(Right)}{string.Concat(ticks.Select(x => $"M{N(x)} {N(Bottom)}v5"))}").With("class", "tm-axis")
            .With("fill", "none").With("stroke", Palette.Limit).With("stroke-width", 1).Close();

    private static string N(double value) => SvgText.Number(value);
}

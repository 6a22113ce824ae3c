using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Frame;

/// <summary>How a line is drawn. Each kind differs from the others by its dashes, so that no colour is needed to tell them apart.</summary>
internal sealed record LineStyle(string Class, string Stroke, double Width, string? Dashes)
{
    public static LineStyle Centre { get; } = new("tm-centre", Palette.Ink, 1.5, null);

    public static LineStyle Limit { get; } = new("tm-limit", Palette.Limit, 1.5, "5 4");

    public static LineStyle InnerLimit { get; } = new("tm-limit tm-limit--2", Palette.Limit, 1, "1.5 3");

    public static LineStyle StepLimit { get; } = new("tm-limit tm-limit--step", Palette.Limit, 1.25, "4 2");

    public static LineStyle Beside { get; } = new("tm-limit tm-limit--old", Palette.LimitOld, 1, "2 4");

    public static LineStyle Data { get; } = new("tm-line", Palette.Data, 2, null);

    public static LineStyle SecondData { get; } = new("tm-line tm-line--m", Palette.Data, 1.5, null);

    /// <summary>A line along <paramref name="path"/>.</summary>
    public void Draw(SvgWriter svg, string path) => svg.OpenPath(path).With("class", Class).With("fill", "none").With("stroke", Stroke)
        .With("stroke-width", Precise(Width)).With("stroke-dasharray", Dashes).With("stroke-linejoin", "round").Close();

    // 1.25 would be written as 1.3 by the rounding of lengths.
    private static string Precise(double width) => width.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}

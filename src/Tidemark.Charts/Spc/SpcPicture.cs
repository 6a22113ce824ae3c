using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>A run or control chart as a picture.</summary>
/// <param name="Svg">
/// The markup, <c>role="img"</c>, without a style sheet: it looks right as it is, and takes on the theme of a page that carries
/// <c>charts.css</c>. Its ground is clear.
/// </param>
/// <param name="Title">The name of the picture, also its <c>title</c>.</param>
/// <param name="Description">What it shows in sentences, also its <c>desc</c>.</param>
/// <param name="Width">The natural width in pixels.</param>
/// <param name="Height">The natural height in pixels.</param>
public sealed record SpcPicture(string Svg, string Title, string Description, double Width, double Height)
{
    /// <summary>The picture as a file that stands alone: on white paper, and in black and greys when it is printed.</summary>
    public string StandaloneSvg
    {
        get
        {
            var (width, height) = (SvgText.Number(Width), SvgText.Number(Height));
            var style = $"<style>{SpcStyle.Print}</style><rect width=\"{width}\" height=\"{height}\" fill=\"{Palette.Paper}\"/>";
            var head = Svg.IndexOf("</desc>", StringComparison.Ordinal) + "</desc>".Length;
            return string.Concat(Svg.AsSpan(0, head), style, Svg.AsSpan(head));
        }
    }

    /// <summary>Draws a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Which of the three drawings.</param>
    /// <param name="idPrefix">What ids in the picture begin with; no two pictures of a page may share one.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentException">
    /// The prefix is not a letter followed by letters, digits, - and _; or the chart has not as many moments as points.
    /// </exception>
    public static SpcPicture Of(SpcChart chart, PictureSize size, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(size);
        SvgShapes.CheckPrefix(idPrefix);
        SpcChecks.Check(chart);
        var (title, description) = (SpcWords.TitleOf(chart), SpcWords.Of(chart).Description);
        var layout = new SpcLayout(chart, size);
        return new(SpcDrawing.Draw(layout, idPrefix, title, description), title, description, size.Width, layout.Height);
    }
}

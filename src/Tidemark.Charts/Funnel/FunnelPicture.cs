using Tidemark.Charts.Spc;

namespace Tidemark.Charts.Funnel;

/// <summary>A funnel as a picture, as words and as a table.</summary>
/// <param name="Svg">The markup, <c>role="img"</c>.</param>
/// <param name="Title">The name of the picture, also its <c>title</c>.</param>
/// <param name="Headline">What it shows, in a sentence.</param>
/// <param name="Description">What it shows in a few sentences, also its <c>desc</c>.</param>
/// <param name="Method">How it was made, in a line.</param>
/// <param name="Width">The natural width in pixels.</param>
/// <param name="Height">The natural height in pixels.</param>
/// <param name="Table">The data.</param>
/// <param name="NotNamed">
/// The groups that should be named and for whose names the picture has no room, in the order of their distance from the target.
/// </param>
public sealed record FunnelPicture(string Svg, string Title, string Headline, string Description, string Method, double Width, double Height,
    ChartTable Table, IReadOnlyList<string> NotNamed)
{
    /// <summary>Draws a funnel and puts it into words.</summary>
    /// <param name="chart">What to draw.</param>
    /// <param name="size">How wide.</param>
    /// <param name="idPrefix">Starts every id in the markup; must be unique on the page, and a letter followed by letters, digits, - or _.</param>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> would not make valid ids.</exception>
    public static FunnelPicture Of(FunnelChart chart, PictureSize size, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(size);
        return FunnelDrawing.Draw(chart, size, idPrefix);
    }
}

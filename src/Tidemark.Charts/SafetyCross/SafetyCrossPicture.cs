using Tidemark.Charts.Spc;

namespace Tidemark.Charts.SafetyCross;

/// <summary>A month as a cross of days, as words and as a table.</summary>
/// <param name="Svg">The markup, <c>role="img"</c>.</param>
/// <param name="Title">The name of the picture, also its <c>title</c>.</param>
/// <param name="Headline">What it shows, in a sentence.</param>
/// <param name="Description">Which days had what, also its <c>desc</c>.</param>
/// <param name="Width">The natural width in pixels: 318, or 220 where narrow.</param>
/// <param name="Height">The natural height in pixels.</param>
/// <param name="Table">A row for each day.</param>
public sealed record SafetyCrossPicture(string Svg, string Title, string Headline, string Description, double Width, double Height, ChartTable Table)
{
    /// <summary>Draws a month and puts it into words.</summary>
    /// <param name="month">What is known of each day.</param>
    /// <param name="size">How wide; a cross of the middle size is that of the wide one.</param>
    /// <param name="idPrefix">Starts every id in the markup; must be unique on the page, and a letter followed by letters, digits, - or _.</param>
    /// <exception cref="ArgumentException">
    /// There is no such month, it has another number of days, or <paramref name="idPrefix"/> would not make valid ids.
    /// </exception>
    public static SafetyCrossPicture Of(CrossMonth month, PictureSize size, string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(size);
        if (month.Fault() is { } fault) throw new ArgumentException(fault, nameof(month));
        return CrossDrawing.Draw(month, size.IsNarrow ? CrossSizes.Narrow : CrossSizes.Wide, idPrefix);
    }
}

using System.Diagnostics.CodeAnalysis;
using NetVips;

namespace Tidemark.Documents.Charts.Pictures;

/// <summary>The picture of a chart as PNG: on a white ground, twice as fine as on the page, without any property but its resolution.</summary>
/// <remarks>
/// It is drawn by libvips and librsvg, which know no CSS variables: the SVG carries its colours as literals. Text needs a font of the system
/// (Arial, or Liberation Sans of the same widths); without one they would leave it out in silence, so that this is tried once.
/// </remarks>
public static class PngFile
{
    private const double MostPixels = 100_000_000;

    // The SVG's own resolution: 96 pixels an inch.
    private const double PixelsAMillimetre = 96 / 25.4;

    private static readonly Lazy<string?> Lack = new(FindLack);

    /// <summary>Why pictures cannot be made here, as a sentence for the operator; null where they can.</summary>
    public static string? Missing => Lack.Value;

    /// <summary>Draws the picture.</summary>
    /// <param name="svg">The picture of the chart as one that can stand alone.</param>
    /// <param name="scale">How many pixels a pixel of the SVG becomes.</param>
    /// <returns>The bytes of the PNG.</returns>
    /// <exception cref="DocumentException">The native library or a font is missing, or the picture is too large.</exception>
    public static byte[] Of(string svg, double scale = 2)
    {
        ArgumentNullException.ThrowIfNull(svg);
        if (Missing is { } lack) throw new DocumentException(lack);
        try
        {
            return Draw(svg, scale);
        }
        catch (VipsException e)
        {
            throw new DocumentException("The picture of this chart could not be drawn. Take the SVG instead.", cause: e);
        }
    }

    private static byte[] Draw(string svg, double scale)
    {
        using var drawn = Image.SvgloadBuffer(System.Text.Encoding.UTF8.GetBytes(svg), scale: scale);
        if ((double)drawn.Width * drawn.Height > MostPixels)
            throw new DocumentException("The picture would be too large for a PNG. Take the SVG, which has no size of its own.");
        using var flat = drawn.Flatten(background: [255, 255, 255]);
        using var placed = flat.Copy(xres: PixelsAMillimetre * scale, yres: PixelsAMillimetre * scale);
        return placed.PngsaveBuffer(compression: 6, keep: Enums.ForeignKeep.None);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A missing native library shows as one of several exceptions, and each means the same.")]
    private static string? FindLack()
    {
        try
        {
            const string Probe = """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="16" font-size="16" font-family="Arial, Liberation Sans, Helvetica, sans-serif">MM</text></svg>""";
            using var drawn = Image.SvgloadBuffer(System.Text.Encoding.UTF8.GetBytes(Probe));
            using var flat = drawn.Flatten(background: [255, 255, 255]);
            return flat.Min() < 128 ? null : "Pictures cannot be made on this machine, because it has no font. Install one (on Debian the package fonts-liberation2), or take the SVG.";
        }
        catch (Exception)
        {
            return "Pictures cannot be made on this machine, because the library libvips does not load on it. Take the SVG, or run Tidemark on 64-bit Linux or Windows.";
        }
    }
}

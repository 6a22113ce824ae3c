using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>The strokes and groups of words that charts are made of, each with its class and its literal colour.</summary>
internal static class SpcShapes
{
    /// <summary>Writes a line that is not filled, if it has any data.</summary>
    public static void Stroke(this SvgWriter svg, PathText path, string name, string colour, double width, string? dashes)
    {
        if (path.IsEmpty) return;
        svg.OpenPath(path.Take()).With("class", name).With("fill", "none").With("stroke", colour).With("stroke-width", Width(width))
            .With("stroke-dasharray", dashes).Close();
    }

    /// <summary>Opens a group of words; it ends when what is returned is disposed of.</summary>
    public static GroupEnd Words(this SvgWriter svg, string name, string colour, string? anchor = null, bool bold = false)
    {
        svg.OpenGroup(name).With("font-size", SpcLayout.Text).With("fill", colour).With("text-anchor", anchor)
            .With("font-weight", bold ? "700" : null);
        return new(svg);
    }

    public static string ColourOf(Tone tone, bool isSensitive) => tone switch
    {
        _ when isSensitive => Palette.Ink,
        Tone.Improvement => Palette.Improve,
        Tone.Concern => Palette.Concern,
        _ => Palette.Neutral,
    };

    public static string ClassOf(Tone tone) => tone switch
    {
        Tone.Improvement => "imp",
        Tone.Concern => "con",
        _ => "neu",
    };

    // Widths may have two decimal places, which lengths have not.
    private static string Width(double width) => width == 1.25 ? "1.25" : SvgText.Number(width);

    internal readonly struct GroupEnd(SvgWriter svg) : IDisposable
    {
        public void Dispose() => svg.Close();
    }
}

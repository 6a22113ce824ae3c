using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Drivers;

/// <summary>How the boxes of a column look.</summary>
internal sealed record DriverStyle(string Class, double Width, double TextSize, bool Bold, string Fill, string TextColour)
{
    public const double Pad = 14;

    public double LineHeight => Math.Round(TextSize * 1.28);

    public double TextWidth => Width - (2 * Pad);

    public static DriverStyle Of(DriverColumn column) => column switch
    {
        DriverColumn.Aim => new("tm-dd-aim", 176, 16, Bold: true, Palette.Paper, Palette.Ink),
        DriverColumn.Primary => new("tm-dd-primary", 190, 16, Bold: true, Palette.Shallow, Palette.Deep),
        DriverColumn.Secondary => new("tm-dd-secondary", 220, 16, Bold: false, Palette.Paper, Palette.Ink),
        _ => new("tm-dd-idea", 356, 15, Bold: false, Palette.Foam, Palette.Ink),
    };
}

/// <summary>A node with its place: a box with wrapped text, or a passage, which is a place without a box.</summary>
internal sealed class DriverBox(DriverNode node, DriverStyle style, IReadOnlyList<TextLine> lines, double height)
{
    public DriverNode Node { get; } = node;

    public DriverStyle Style { get; } = style;

    public IReadOnlyList<TextLine> Lines { get; } = lines;

    public double Width => Style.Width;

    public double Height { get; } = height;

    public double Left { get; set; }

    public double Centre { get; set; }

    public double Top => Centre - (Height / 2);

    public double Bottom => Centre + (Height / 2);

    public double Right => Left + Width;

    /// <summary>Where the line from each parent arrives.</summary>
    public Dictionary<DriverNode, double> Arrivals { get; } = [];

    public static DriverBox Of(DriverNode node, DriverStyle style, string text)
    {
        if (node.IsPassage) return new(node, style, [], height: 12);
        var lines = TextWrap.Lines(text, style.TextWidth, style.TextSize, style.Bold);
        var forText = (Math.Max(1, lines.Count) * style.LineHeight) + 24;
        var forArrivals = 20 + (6 * node.Parents.Count);
        return new(node, style, lines, 2 * Math.Ceiling(Math.Max(forText, forArrivals) / 2));
    }
}

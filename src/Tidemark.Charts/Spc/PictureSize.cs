namespace Tidemark.Charts.Spc;

/// <summary>One of the three drawings of a chart. A page draws all three of one result and shows the one that fits its container.</summary>
public sealed class PictureSize
{
    private PictureSize(string name, double width, double plotHeight, double left, double right, bool narrow) =>
        (Name, Width, PlotHeight, Left, Right, IsNarrow) = (name, width, plotHeight, left, right, narrow);

    /// <summary>For containers over 660 pixels, for files and for print.</summary>
    public static PictureSize Wide { get; } = new("wide", 720, 216, 42, 112, narrow: false);

    /// <summary>For containers from 490 to 660 pixels.</summary>
    public static PictureSize Middle { get; } = new("middle", 520, 216, 42, 112, narrow: false);

    /// <summary>For containers under 490 pixels, such as a phone.</summary>
    public static PictureSize Narrow { get; } = new("narrow", 256, 168, 30, 10, narrow: true);

    /// <summary>The three, the widest first.</summary>
    public static IReadOnlyList<PictureSize> All { get; } = [Wide, Middle, Narrow];

    /// <summary>Its name: "wide", "middle" or "narrow".</summary>
    public string Name { get; }

    /// <summary>How wide the picture is, in pixels.</summary>
    public double Width { get; }

    /// <summary>Whether it is the one for phones: names of lines stand below, notes are numbered.</summary>
    public bool IsNarrow { get; }

    internal double PlotHeight { get; }

    internal double Left { get; }

    internal double Right { get; }

    internal string Class => IsNarrow ? "tm-chart tm-chart--n" : Width < Wide.Width ? "tm-chart tm-chart--m" : "tm-chart tm-chart--w";

    /// <inheritdoc/>
    public override string ToString() => Name;
}

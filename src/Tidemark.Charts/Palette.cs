namespace Tidemark.Charts;

/// <summary>
/// The colours of every picture. They are literal because a presentation attribute cannot hold a CSS variable;
/// each element also carries a class name, so that a style sheet may change them (dark ground, forced colours, print).
/// </summary>
public static class Palette
{
    /// <summary>The ground that pictures lie on.</summary>
    public const string Paper = "#ffffff";

    /// <summary>Words.</summary>
    public const string Ink = "#14252e";

    /// <summary>Words of second rank, and what is not known.</summary>
    public const string InkSoft = "#45565f";

    /// <summary>Marks, headings in tinted boxes, and the band of the central concept.</summary>
    public const string Deep = "#0b4a5b";

    /// <summary>The fill of primary drivers.</summary>
    public const string Shallow = "#e4f0f1";

    /// <summary>The fill of change ideas.</summary>
    public const string Foam = "#f4f9f9";

    /// <summary>Connectors, rails and the edges of boxes.</summary>
    public const string Line = "#6d8790";

    /// <summary>Hairlines that only decorate and carry no meaning.</summary>
    public const string Hairline = "#cfdcdf";

    /// <summary>The ground of a pause.</summary>
    public const string Sand = "#fbf5e6";

    /// <summary>The rail and the edges of a pause.</summary>
    public const string SandLine = "#a8842c";

    /// <summary>Words about a pause.</summary>
    public const string SandInk = "#5a4410";

    /// <summary>The line of data and its points.</summary>
    public const string Data = "#3c5361";

    /// <summary>Limits, axes and leaders.</summary>
    public const string Limit = "#5d707b";

    /// <summary>Centre and limits of a phase that is over: faint by weight, and still 3 to 1.</summary>
    public const string LimitOld = "#788892";

    /// <summary>A signal of improvement.</summary>
    public const string Improve = "#0b5fa5";

    /// <summary>A signal of concern.</summary>
    public const string Concern = "#a8430b";

    /// <summary>A signal that is neither better nor worse.</summary>
    public const string Neutral = "#67409c";

    /// <summary>The line of a target and its name.</summary>
    public const string Target = "#0d6b5e";

    /// <summary>The ground of a day without an event: 14 % of <see cref="Target"/>.</summary>
    public const string TargetTint = "#ddeae8";

    /// <summary>The same for a sensitive measure: 14 % of <see cref="Limit"/>.</summary>
    public const string LimitTint = "#e8ebed";

    /// <summary>Lines of a grid, which only decorate.</summary>
    public const string Grid = "#e4eaed";

    /// <summary>The ground of a pause in a chart, which only decorates.</summary>
    public const string Pause = "#eef2f4";

    /// <summary>The hatching of a pause in a chart, which only decorates.</summary>
    public const string Hatch = "#cfd9de";

    /// <summary>What carries no meaning and needs no contrast.</summary>
    internal static IReadOnlyList<string> Decoration { get; } = [Hairline, Grid, Pause, Hatch];

    /// <summary>Every pair that is drawn, with the least contrast it must have (WCAG 2.2: 4.5 for text, 3 for marks).</summary>
    internal static IReadOnlyList<ColourPair> Pairs { get; } =
    [
        new(Ink, Paper, 4.5), new(Ink, Foam, 4.5), new(Ink, Sand, 4.5),
        new(InkSoft, Paper, 4.5), new(InkSoft, Sand, 4.5),
        new(Deep, Paper, 4.5), new(Deep, Shallow, 4.5), new(Deep, Sand, 3),
        new(Paper, Deep, 4.5),
        new(SandInk, Paper, 4.5), new(SandInk, Sand, 4.5),
        new(Data, Paper, 4.5), new(Data, Pause, 3), new(Limit, Paper, 4.5), new(LimitOld, Paper, 3), new(LimitOld, Pause, 3),
        new(Improve, Paper, 4.5), new(Concern, Paper, 4.5), new(Neutral, Paper, 4.5), new(Target, Paper, 4.5),
        new(Line, Paper, 3), new(SandLine, Sand, 3), new(SandLine, Paper, 3),
        new(Ink, TargetTint, 4.5), new(Ink, LimitTint, 4.5), new(Ink, Pause, 4.5), new(Paper, Data, 4.5), new(Paper, Concern, 4.5),
        new(Limit, LimitTint, 3), new(Target, TargetTint, 3),
    ];
}

/// <summary>A colour drawn on another.</summary>
/// <param name="Fore">The colour of the text or mark.</param>
/// <param name="Ground">The colour under it.</param>
/// <param name="Floor">The least contrast ratio allowed.</param>
internal readonly record struct ColourPair(string Fore, string Ground, double Floor);

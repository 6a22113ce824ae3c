namespace Tidemark.Charts.Time;

/// <summary>The measures of the drawing for a page and of the one for a phone. No text is smaller than 12.</summary>
internal sealed record TimeSizes(
    double Width, double Margin, IReadOnlyList<double> Radii, double NumberSize, double TextSize, double Stroke, double MarkGap,
    bool ShortWords)
{
    public static TimeSizes Wide { get; } = new(1060, 20, [16, 12], 15, 14, 3, 3, ShortWords: false);

    public static TimeSizes Narrow { get; } = new(320, 12, [10], 12, 12, 2, 1.5, ShortWords: true);

    public double LineHeight => TextSize + 4;
}

namespace Tidemark.Documents.Charts.Slides;

/// <summary>Where things lie on a slide of 33.9 by 19.1 cm, in English Metric Units (360,000 a centimetre). The title's place is in master.xml.</summary>
internal readonly record struct SlideRoom(long X, long Y, long Width, long Height)
{
    private const long Edge = 457_200;
    private const long Inner = 11_277_600;

    public static SlideRoom Measure { get; } = new(Edge, 1_290_000, Inner, 330_000);

    public static SlideRoom Chart { get; } = new(Edge, 1_680_000, Inner, 4_200_000);

    public static SlideRoom Foot { get; } = new(Edge, 5_960_000, Inner, 640_000);

    /// <summary>The largest room of a picture's proportions inside this one, in its middle.</summary>
    public SlideRoom Fit(int width, int height)
    {
        var scale = Math.Min(Width / (double)width, Height / (double)height);
        long fitWidth = (long)(width * scale), fitHeight = (long)(height * scale);
        return new(X + ((Width - fitWidth) / 2), Y + ((Height - fitHeight) / 2), fitWidth, fitHeight);
    }
}

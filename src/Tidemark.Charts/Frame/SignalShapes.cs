using Tidemark.Charts.Svg;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Frame;

/// <summary>What a mark says about the work.</summary>
internal enum Tone
{
    /// <summary>Nothing: what is usual.</summary>
    Usual,

    /// <summary>Better.</summary>
    Improvement,

    /// <summary>Worse.</summary>
    Concern,

    /// <summary>Different, and neither better nor worse.</summary>
    Neither,
}

/// <summary>The marks of points. What a mark says is told by its shape first, and by its colour again.</summary>
internal static class SignalShapes
{
    public static Tone Judge(Direction direction, Better better, bool isSensitive) =>
        direction == Direction.None ? Tone.Usual
        : isSensitive || better == Better.Neither ? Tone.Neither
        : (direction == Direction.Up) == (better == Better.Higher) ? Tone.Improvement : Tone.Concern;

    public static string ColourOf(Tone tone) => tone switch
    {
        Tone.Improvement => Palette.Improve,
        Tone.Concern => Palette.Concern,
        Tone.Neither => Palette.Neutral,
        _ => Palette.Data,
    };

    /// <summary>The tone of a sensitive measure is ink alone.</summary>
    public static string ColourOf(Tone tone, bool isSensitive) =>
        isSensitive && tone != Tone.Usual ? Palette.ChartInk : ColourOf(tone);

    public static string ClassOf(string start, Tone tone) => tone switch
    {
        Tone.Improvement => $"{start} {start}--imp",
        Tone.Concern => $"{start} {start}--con",
        Tone.Neither => $"{start} {start}--neu",
        _ => start,
    };

    /// <summary>A mark without its colour: a disc, a triangle that points the way it went, a square, or a diamond.</summary>
    public static void Draw(SvgWriter svg, Tone tone, bool isUp, double x, double y, double radius)
    {
        var scale = radius / 4;
        switch (tone)
        {
            case Tone.Improvement:
                var (half, high, sign) = (6 * scale, 10.4 * scale, isUp ? 1 : -1);
                // The centre of a triangle lies a third up from its base.
                svg.OpenPath($"M{N(x - half)} {N(y + (sign * high / 3))}h{N(2 * half)}L{N(x)} {N(y - (sign * high * 2 / 3))}z").Close();
                break;
            case Tone.Concern:
                svg.OpenBox(x - (4.5 * scale), y - (4.5 * scale), 9 * scale, 9 * scale).Close();
                break;
            case Tone.Neither:
                var r = N(6.4 * scale);
                svg.OpenPath($"M{N(x)} {N(y - (6.4 * scale))}l{r} {r}l-{r} {r}l-{r} -{r}z").Close();
                break;
            default:
                svg.Open("circle").With("cx", x).With("cy", y).With("r", radius).Close();
                break;
        }
    }

    private static string N(double value) => SvgText.Number(value);
}

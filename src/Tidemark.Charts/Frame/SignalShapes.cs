using Tidemark.Charts.Svg;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Frame;

/// <summary>What a mark says about the work.</summary>
internal enum MarkTone
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
    public static MarkTone Judge(Direction direction, Better better, bool isSensitive) =>
        direction == Direction.None ? MarkTone.Usual
        : isSensitive || better == Better.Neither ? MarkTone.Neither
        : (direction == Direction.Up) == (better == Better.Higher) ? MarkTone.Improvement : MarkTone.Concern;

    public static string ColourOf(MarkTone tone) => tone switch
    {
        MarkTone.Improvement => Palette.Improve,
        MarkTone.Concern => Palette.Concern,
        MarkTone.Neither => Palette.Neutral,
        _ => Palette.Data,
    };

    /// <summary>The tone of a sensitive measure is ink alone.</summary>
    public static string ColourOf(MarkTone tone, bool isSensitive) =>
        isSensitive && tone != MarkTone.Usual ? Palette.Ink : ColourOf(tone);

    public static string ClassOf(string start, MarkTone tone) => tone switch
    {
        MarkTone.Improvement => $"{start} {start}--imp",
        MarkTone.Concern => $"{start} {start}--con",
        MarkTone.Neither => $"{start} {start}--neu",
        _ => start,
    };

    /// <summary>A mark without its colour: a disc, a triangle that points the way it went, a square, or a diamond.</summary>
    public static void Draw(SvgWriter svg, MarkTone tone, bool isUp, double x, double y, double radius)
    {
        var scale = radius / 4;
        switch (tone)
        {
            case MarkTone.Improvement:
                var (half, high, sign) = (6 * scale, 10.4 * scale, isUp ? 1 : -1);
                // The centre of a triangle lies a third up from its base.
                svg.OpenPath($"M{N(x - half)} {N(y + (sign * high / 3))}h{N(2 * half)}L{N(x)} {N(y - (sign * high * 2 / 3))}z").Close();
                break;
            case MarkTone.Concern:
                svg.OpenBox(x - (4.5 * scale), y - (4.5 * scale), 9 * scale, 9 * scale).Close();
                break;
            case MarkTone.Neither:
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

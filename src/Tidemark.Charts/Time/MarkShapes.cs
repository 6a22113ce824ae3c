using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Time;

/// <summary>The marks of gatherings. Each differs from the others by its shape, so that no colour is needed to tell them apart.</summary>
internal static class MarkShapes
{
    public static void DrawMark(this SvgWriter svg, MarkKind kind, double x, double y, double radius, double stroke)
    {
        var inner = radius - (stroke / 2);
        switch (kind)
        {
            case MarkKind.InPerson:
                Square(svg, x, y, inner, stroke, Palette.Deep);
                break;
            case MarkKind.Hybrid:
                var (r, across) = (SvgText.Number(radius), SvgText.Number(2 * radius));
                svg.OpenPath($"M{SvgText.Number(x)} {SvgText.Number(y - radius)}h{r}v{across}h-{r}a{r} {r} 0 0 1 0 -{across}z")
                    .With("fill", Palette.Deep).Close();
                break;
            case MarkKind.Cancelled:
                Disc(svg, x, y, inner, stroke * 0.75, Palette.Paper);
                var arm = SvgText.Number(Math.Floor(inner * 0.45));
                var length = SvgText.Number(2 * Math.Floor(inner * 0.45));
                svg.OpenPath($"M{SvgText.Number(x)} {SvgText.Number(y)}m-{arm} -{arm}l{length} {length}m0 -{length}l-{length} {length}")
                    .With("stroke", Palette.Deep).With("stroke-width", stroke).With("fill", "none").Close();
                break;
            default:
                Disc(svg, x, y, inner, stroke, kind == MarkKind.Virtual ? Palette.Deep : Palette.Paper);
                break;
        }
    }

    /// <summary>The colour of a number on the mark.</summary>
    public static string NumberColour(MarkKind kind) => kind == MarkKind.NotStated ? Palette.Deep : Palette.Paper;

    public static MarkKind Of(GatheringInTime gathering) => gathering.Cancelled ? MarkKind.Cancelled : gathering.Mode switch
    {
        MeetingMode.Virtual => MarkKind.Virtual,
        MeetingMode.InPerson => MarkKind.InPerson,
        MeetingMode.Hybrid => MarkKind.Hybrid,
        _ => MarkKind.NotStated,
    };

    private static void Disc(SvgWriter svg, double x, double y, double radius, double stroke, string fill) =>
        svg.Open("circle").With("cx", x).With("cy", y).With("r", radius).With("fill", fill)
            .With("stroke", Palette.Deep).With("stroke-width", stroke).Close();

    private static void Square(SvgWriter svg, double x, double y, double half, double stroke, string fill) =>
        svg.OpenBox(x - half, y - half, 2 * half, 2 * half).With("rx", 2).With("fill", fill)
            .With("stroke", Palette.Deep).With("stroke-width", stroke).Close();
}

/// <summary>What a mark says.</summary>
internal enum MarkKind
{
    Virtual,
    InPerson,
    Hybrid,
    NotStated,
    Cancelled,
}

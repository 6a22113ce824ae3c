using Tidemark.Charts.Frame;
using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Funnel;

/// <summary>A mark that a name may stand beside and must not cover.</summary>
internal readonly record struct Spot(double X, double Y, double Reach);

/// <summary>A name in its place.</summary>
/// <param name="Text">The name.</param>
/// <param name="Box">What it covers.</param>
/// <param name="Leader">Where it is led from, or null where it stands beside its mark.</param>
internal sealed record PlacedName(string Text, TextBox Box, (double X1, double Y1, double X2, double Y2)? Leader)
{
    public double Baseline => Box.Bottom - NamePlaces.Below;
}

/// <summary>A rectangle of text.</summary>
internal readonly record struct TextBox(double Left, double Top, double Right, double Bottom)
{
    public bool Meets(TextBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public TextBox Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>Whether a straight line runs through it (Liang and Barsky).</summary>
    public bool IsCrossed(double x1, double y1, double x2, double y2)
    {
        double from = 0, to = 1, dx = x2 - x1, dy = y2 - y1;
        return Clip(-dx, x1 - Left) && Clip(dx, Right - x1) && Clip(-dy, y1 - Top) && Clip(dy, Bottom - y1);

        bool Clip(double p, double q)
        {
            if (p == 0) return q >= 0;
            if (p < 0) from = Math.Max(from, q / p);
            else to = Math.Min(to, q / p);
            return from <= to;
        }
    }
}

/// <summary>
/// Sets names beside their marks: right, left, above, below, then the four corners, the first place that is free of marks and other names,
/// and of lines where there is one. A name that must stand and has no place beside its mark is led to one further off.
/// </summary>
internal sealed class NamePlaces(PlotFrame frame, IReadOnlyList<Spot> marks, IReadOnlyList<IReadOnlyList<(double X, double Y)>> lines)
{
    public const double Below = 3;
    private const double Above = 10;
    private const double Gap = 5;
    private const double Clear = 2;
    private static readonly double[] Distances = [22, 34, 48, 64, 82, 102, 124];

    private readonly List<PlacedName> _placed = [];

    public IReadOnlyList<PlacedName> Placed => _placed;

    public bool Set(string text, Spot at, bool mustStand)
    {
        var width = TextWidth.Of(text, PlotFrame.TextSize, bold: true);
        var near = Near(at, width).Where(IsFree).ToList();
        var place = near.FirstOrDefault(b => !OnLine(b));
        if (place != default) _placed.Add(new(text, place, null));
        else if (near.Count > 0 && mustStand) _placed.Add(new(text, near[0], null));
        else if (!mustStand || Led(text, at, width) is not { } led) return false;
        else _placed.Add(led);
        return true;
    }

    private static IEnumerable<TextBox> Near(Spot at, double width)
    {
        var (gap, slant) = (at.Reach + Gap, at.Reach + Clear + 0.5);
        yield return Box(at.X + gap, at.Y + 4.5, width);
        yield return Box(at.X - gap - width, at.Y + 4.5, width);
        yield return Box(at.X - (width / 2), at.Y - gap, width);
        yield return Box(at.X - (width / 2), at.Y + gap + Above - 2, width);
        yield return Box(at.X + slant, at.Y - slant, width);
        yield return Box(at.X - slant - width, at.Y - slant, width);
        yield return Box(at.X + slant, at.Y + slant + Above - 2, width);
        yield return Box(at.X - slant - width, at.Y + slant + Above - 2, width);
    }

    private PlacedName? Led(string text, Spot at, double width)
    {
        var all = Distances.SelectMany(d => Enumerable.Range(0, 16).Select(i => Turned(d, i * Math.PI / 8))).Where(p => IsFree(p.Box)
            && !_placed.Exists(o => Crosses(o.Box, p))).ToList();
        return all.Find(p => !OnLine(p.Box) && !marks.Any(m => m != at && Crosses(new TextBox(m.X, m.Y, m.X, m.Y).Grown(m.Reach + 1), p))) ?? all.FirstOrDefault();

        PlacedName Turned(double distance, double angle)
        {
            var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
            var (x, y) = (at.X + (cos * distance), at.Y - (sin * distance));
            var left = cos > 0.3 ? x + 3 : cos < -0.3 ? x - 3 - width : x - (width / 2);
            var baseline = Math.Abs(cos) > 0.3 ? y + 4.5 : sin > 0 ? y - Below - 1 : y + Above + 1;
            return new(text, Box(left, baseline, width), (at.X + (cos * (at.Reach + 1)), at.Y - (sin * (at.Reach + 1)), x, y));
        }

        static bool Crosses(TextBox box, PlacedName led) => led.Leader is var (x1, y1, x2, y2) && box.IsCrossed(x1, y1, x2, y2);
    }

    private static TextBox Box(double left, double baseline, double width) => new(left, baseline - Above, left + width, baseline + Below);

    private bool IsFree(TextBox box) =>
        box.Left >= frame.Left + 2 && box.Right <= frame.Right - 2 && box.Top >= frame.Top - 6 && box.Bottom <= frame.Bottom - 2
        && !marks.Any(m => box.Meets(new TextBox(m.X, m.Y, m.X, m.Y).Grown(m.Reach + Clear)))
        && !_placed.Exists(p => box.Grown(3).Meets(p.Box) || (p.Leader is var (x1, y1, x2, y2) && box.Grown(2).IsCrossed(x1, y1, x2, y2)));

    private bool OnLine(TextBox box)
    {
        foreach (var line in lines)
            for (var i = 1; i < line.Count; i++)
                if (box.IsCrossed(line[i - 1].X, line[i - 1].Y, line[i].X, line[i].Y)) return true;
        return false;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tidemark.Charts.Tests.Spc;

/// <summary>A straight stretch of a line that is drawn.</summary>
internal sealed record Segment(string Class, double X1, double Y1, double X2, double Y2)
{
    public bool Meets(Drawn box)
    {
        var (from, to) = (0.0, 1.0);
        return Clip(X1, X2 - X1, box.Left, box.Right) && Clip(Y1, Y2 - Y1, box.Top, box.Bottom) && from < to;

        bool Clip(double start, double step, double low, double high)
        {
            if (step == 0) return start > low && start < high;
            var (a, b) = ((low - start) / step, (high - start) / step);
            (from, to) = (Math.Max(from, Math.Min(a, b)), Math.Min(to, Math.Max(a, b)));
            return true;
        }
    }
}

/// <summary>Reads the marks and lines of a finished chart back from its markup.</summary>
internal sealed partial class ChartReader
{
    private static readonly string[] Marked = ["tm-pt", "tm-ring", "tm-sig", "tm-test", "tm-num", "tm-note-i", "tm-x"];
    private static readonly string[] Lined = ["tm-line", "tm-centre", "tm-limit", "tm-target", "tm-open", "tm-open-h", "tm-lead", "tm-phase", "tm-gap"];

    public ChartReader(string svg)
    {
        Picture = new(svg);
        foreach (var element in Picture.Elements)
        {
            var name = (PictureReader.Inherited(element, "class") ?? "").Split(' ')[0];
            if (Marked.Contains(name)) Marks.AddRange(BoxesOf(element, name));
            else if (Lined.Contains(name) && element.Name.LocalName == "path") Segments.AddRange(SegmentsOf(element, name));
        }
    }

    public PictureReader Picture { get; }

    public List<Drawn> Marks { get; } = [];

    public List<Segment> Segments { get; } = [];

    private static IEnumerable<Drawn> BoxesOf(XElement element, string name)
    {
        switch (element.Name.LocalName)
        {
            case "circle":
                var (cx, cy, r) = (Number(element, "cx"), Number(element, "cy"), Number(element, "r"));
                return [new(name, cx - r, cy - r, cx + r, cy + r, null, null)];
            case "rect":
                var (x, y) = (Number(element, "x"), Number(element, "y"));
                return [new(name, x, y, x + Number(element, "width"), y + Number(element, "height"), null, null)];
            case "path":
                return SegmentsOf(element, name).GroupBy(s => s.Class)
                    .Select(g => new Drawn(name, g.Min(s => Math.Min(s.X1, s.X2)), g.Min(s => Math.Min(s.Y1, s.Y2)),
                        g.Max(s => Math.Max(s.X1, s.X2)), g.Max(s => Math.Max(s.Y1, s.Y2)), null, null));
            default:
                return [];
        }
    }

    // Each part of a path that begins anew has a class of its own when boxes are wanted.
    private static IEnumerable<Segment> SegmentsOf(XElement element, string name)
    {
        double x = 0, y = 0, startX = 0, startY = 0;
        var part = 0;
        foreach (Match step in Steps().Matches(element.Attribute("d")!.Value))
        {
            var numbers = Numbers().Matches(step.Groups["numbers"].Value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
            var (toX, toY) = step.Groups["step"].Value switch
            {
                "M" or "L" => (numbers[0], numbers[1]),
                "m" or "l" => (x + numbers[0], y + numbers[1]),
                "H" => (numbers[0], y),
                "h" => (x + numbers[0], y),
                "V" => (x, numbers[0]),
                "v" => (x, y + numbers[0]),
                _ => (startX, startY),
            };
            if (step.Groups["step"].Value is "M" or "m")
            {
                (startX, startY) = (toX, toY);
                part++;
            }
            else
            {
                yield return new(Marked.Contains(name) ? $"{name} {part}" : name, x, y, toX, toY);
            }

            (x, y) = (toX, toY);
        }
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<step>[MLHVmlhvz])(?<numbers>[^MLHVmlhvz]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Steps();

    [GeneratedRegex(@"-?\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();
}

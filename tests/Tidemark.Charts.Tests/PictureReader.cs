using System.Globalization;
using System.Xml.Linq;
using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Tests;

/// <summary>A stretch of text or a mark, with the colours it is drawn in.</summary>
internal sealed record Drawn(string What, double Left, double Top, double Right, double Bottom, string? Fill, string? Stroke)
{
    public bool Meets(Drawn other, double slack = 0.5) =>
        Left < other.Right - slack && other.Left < Right - slack && Top < other.Bottom - slack && other.Top < Bottom - slack;

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}

/// <summary>Reads a finished picture back as a browser would: well-formed or not at all, attributes inherited from their groups.</summary>
internal sealed class PictureReader
{
    private readonly XDocument _svg;

    public PictureReader(string svg)
    {
        _svg = XDocument.Parse(svg);
        foreach (var element in Elements) Read(element);
    }

    public IEnumerable<XElement> Elements => _svg.Descendants();

    public XElement Root => _svg.Root!;

    public List<Drawn> Texts { get; } = [];

    /// <summary>Boxes, discs and squares in the order in which they are painted.</summary>
    public List<Drawn> Shapes { get; } = [];

    public static string? Inherited(XElement element, string name) =>
        element.AncestorsAndSelf().Select(e => e.Attribute(name)?.Value).FirstOrDefault(v => v is not null);

    private static double Number(XElement element, string name) =>
        double.Parse(Inherited(element, name) ?? "0", CultureInfo.InvariantCulture);

    private void Read(XElement element)
    {
        var (fill, stroke) = (Inherited(element, "fill"), Inherited(element, "stroke"));
        switch (element.Name.LocalName)
        {
            case "rect":
                var (x, y) = (Number(element, "x"), Number(element, "y"));
                Shapes.Add(new("rect", x, y, x + Number(element, "width"), y + Number(element, "height"), fill, stroke));
                break;
            case "circle":
                var (cx, cy, r) = (Number(element, "cx"), Number(element, "cy"), Number(element, "r"));
                Shapes.Add(new("circle", cx - r, cy - r, cx + r, cy + r, fill, stroke));
                break;
            case "text":
                var at = Number(element, "y");
                AddLine(element, string.Concat(element.Nodes().OfType<XText>().Select(t => t.Value)), at);
                foreach (var span in element.Elements())
                {
                    at += Number(span, "dy");
                    AddLine(span, span.Value, at);
                }

                break;
        }
    }

    private void AddLine(XElement element, string text, double y)
    {
        var size = Number(element, "font-size");
        var width = TextWidth.Of(text.TrimEnd(), size, Inherited(element, "font-weight") == "700");
        var x = Number(element, "x");
        var left = Inherited(element, "text-anchor") switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        var (top, bottom) = (y - (size * 0.74), y + (size * 0.22));
        Texts.Add(new(text.TrimEnd(), left, top, left + width, bottom, Inherited(element, "fill"), Inherited(element, "stroke")));
    }
}

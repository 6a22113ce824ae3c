using System.Text;
using Tidemark.Documents.Packages;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Slides;

/// <summary>The words in the shapes of one part: a slide, a layout, notes, or the drawings on a sheet.</summary>
/// <param name="package">The file.</param>
/// <param name="relations">What the part points at; diagrams and charts among them are read where they stand.</param>
/// <param name="reading">Limits.</param>
internal sealed class ShapeWords(OfficePackage package, IReadOnlyList<Relationship> relations, Reading reading)
{
    private readonly ILookup<string, Relationship> _relations = relations.ToLookup(relation => relation.Id);
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _title = new();

    public bool SkipsPlaceholders { get; init; }

    public bool IsHiddenSlide { get; private set; }

    public int HiddenShapes { get; private set; }

    public string? Title => _title.Length == 0 ? null : _title.ToString();

    /// <summary>The title first, then all else in file order; not folded.</summary>
    public string Text => _title.Length == 0 ? _text.ToString() : $"{_title}\n{_text}";

    public void Read(string part)
    {
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (!xml.IsStart) continue;
            if (xml.Name == "sld") IsHiddenSlide = xml["show"] is "0" or "false";
            else ReadElement(xml, new Shape());
        }
    }

    /// <summary>Reads a diagram's or chart's own part: titles, labels and names, not the figures.</summary>
    public void ReadDrawing(string part)
    {
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (!xml.IsStart) continue;
            if (xml.Name is "numCache" or "numLit" or "Fallback") xml.Skip();
            else if (xml.Name is "t" or "v") AppendLine(xml);
        }
    }

    private void ReadElement(XmlPart xml, Shape shape)
    {
        switch (xml.Name)
        {
            case "Fallback":
                xml.Skip();
                break;
            case "sp" or "pic" or "graphicFrame" or "grpSp" or "cxnSp":
                ReadShape(xml, shape.IsHidden);
                break;
            case "cNvPr" when xml.IsOn("hidden") && !shape.IsHidden:
                shape.IsHidden = true;
                HiddenShapes++;
                break;
            case "ph":
                shape.Placeholder = xml["type"] ?? "obj";
                break;
            case "txBody" or "rich":
                ReadParagraphs(xml, shape);
                break;
            case "relIds" when xml.Relation("dm") is { } id:
                ReadBeside(id, shape);
                break;
            case "chart" when xml.Relation("id") is { } id:
                ReadBeside(id, shape);
                break;
        }
    }

    private void ReadShape(XmlPart xml, bool isHidden)
    {
        var shape = new Shape { IsHidden = isHidden };
        var inside = xml.Enter();
        while (inside.Read())
        {
            if (xml.IsStart) ReadElement(xml, shape);
        }
    }

    private void ReadParagraphs(XmlPart xml, Shape shape)
    {
        // Numbers, dates and the thumbnail of a notes page are made by the program; a prompt on a layout is not shown.
        var isSkipped = shape.IsHidden || shape.Placeholder is "sldNum" or "dt" or "sldImg" || (SkipsPlaceholders && shape.Placeholder is not null);
        var into = isSkipped ? null : shape.Placeholder is "title" or "ctrTitle" ? _title : _text;
        var inside = xml.Enter();
        while (inside.Read())
        {
            if (xml.IsEnd && xml.Name == "p") into?.Append('\n');
            if (!xml.IsStart) continue;
            if (xml.Name == "Fallback" || (xml.Name == "fld" && xml["type"] is "slidenum")) xml.Skip();
            else if (xml.Name == "br") into?.Append('\n');
            else if (xml.Name == "t" && into is not null) xml.AppendText(into, reading.Room);
        }
    }

    private void ReadBeside(string id, Shape shape)
    {
        var target = _relations[id].FirstOrDefault(relation => !relation.IsExternal)?.Target;
        if (!shape.IsHidden && target is not null && package.Has(target)) ReadDrawing(target);
    }

    private void AppendLine(XmlPart xml)
    {
        xml.AppendText(_text, reading.Room);
        _text.Append('\n');
    }

    private sealed class Shape
    {
        public bool IsHidden { get; set; }

        public string? Placeholder { get; set; }
    }
}

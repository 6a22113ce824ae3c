using System.Text;
using Tidemark.Documents.Packages;
using Tidemark.Documents.Slides;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Writing;

/// <summary>The paragraphs of one part of a Word document, tables and text boxes included, as they would be printed.</summary>
internal sealed class ParagraphWords(OfficePackage package, IReadOnlyList<Relationship> relations, StyleSheet styles, Reading reading)
{
    private readonly ILookup<string, Relationship> _relations = relations.ToLookup(relation => relation.Id);

    public int TrackedChanges { get; private set; }

    public int HiddenRuns { get; private set; }

    /// <summary>Hands over each paragraph with words, and whether it is a heading.</summary>
    public void Read(string part, Action<bool, string> take)
    {
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.IsStart) ReadElement(xml, null, take);
        }
    }

    private void ReadElement(XmlPart xml, Paragraph? paragraph, Action<bool, string> take)
    {
        switch (xml.Name)
        {
            case "p":
                ReadParagraph(xml, take);
                break;
            case "r" when paragraph is not null:
                ReadRun(xml, paragraph, take);
                break;
            case "del" or "moveFrom":
                TrackedChanges++;
                xml.Skip();
                break;
            case "ins" or "moveTo" or "rPrChange" or "pPrChange" or "sectPrChange" or "tblPrChange":
                TrackedChanges++;
                if (xml.Name.EndsWith("Change", StringComparison.Ordinal)) xml.Skip();
                break;
            case "Fallback" or "instrText" or "delText":
                xml.Skip();
                break;
            case "pStyle" when paragraph is not null:
                paragraph.Style = xml["val"];
                break;
            case "outlineLvl" when paragraph is not null:
                paragraph.HasOutlineLevel = xml["val"] is not "9";
                break;
            case "relIds" when xml.Relation("dm") is { } id:
                ReadBeside(id, take);
                break;
            case "chart" when xml.Relation("id") is { } id:
                ReadBeside(id, take);
                break;
        }
    }

    private void ReadParagraph(XmlPart xml, Action<bool, string> take)
    {
        var paragraph = new Paragraph();
        var inside = xml.Enter();
        while (inside.Read())
        {
            if (xml.IsStart) ReadElement(xml, paragraph, take);
        }

        var text = paragraph.Text.ToString();
        if (PlainWords.Fold(text).Length > 0) take(paragraph.HasOutlineLevel ?? styles.IsHeading(paragraph.Style), text);
    }

    private void ReadRun(XmlPart xml, Paragraph paragraph, Action<bool, string> take)
    {
        bool? hidden = null;
        string? style = null;
        var words = new StringBuilder();
        var inside = xml.Enter();
        while (inside.Read())
        {
            if (!xml.IsStart) continue;
            if (xml.Name == "vanish") hidden = xml["val"] is not ("0" or "false" or "off");
            else if (xml.Name == "rStyle") style = xml["val"];
            else if (xml.Name is "t") xml.AppendText(words, reading.Room);
            else if (xml.Name is "tab" or "ptab") words.Append(' ');
            else if (xml.Name is "br" or "cr") words.Append('\n');
            else if (xml.Name == "noBreakHyphen") words.Append('-');
            else ReadElement(xml, paragraph, take);
        }

        if (words.Length == 0) return;
        if (hidden ?? (styles.IsHidden(style) || styles.IsHidden(paragraph.Style))) HiddenRuns++;
        else if (paragraph.Text.Length <= reading.Room) paragraph.Text.Append(words);
        else reading.IsCut = true;
    }

    private void ReadBeside(string id, Action<bool, string> take)
    {
        var target = _relations[id].FirstOrDefault()?.Target;
        if (target is null) return;
        var shapes = new ShapeWords(package, [], reading);
        shapes.ReadDrawing(target);
        if (PlainWords.Fold(shapes.Text).Length > 0) take(false, shapes.Text);
    }

    private sealed class Paragraph
    {
        public StringBuilder Text { get; } = new();

        public string? Style { get; set; }

        public bool? HasOutlineLevel { get; set; }
    }
}

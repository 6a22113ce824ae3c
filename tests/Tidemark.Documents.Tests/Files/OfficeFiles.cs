using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Tidemark.Documents.Tests.Files;

/// <summary>One slide to build.</summary>
internal sealed record SlideSpec(string Title, string Body, string? Notes = null, bool IsHidden = false, int Comments = 0, bool HasWorkbook = false, string Shapes = "");

/// <summary>Real Office files, packed by the Open XML SDK; the XML of the parts is written out so that a test sees what is in them.</summary>
internal static class OfficeFiles
{
    private const string SlideNames =
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private const string WordNames =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private const string SheetNames =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static byte[] Pptx(params SlideSpec[] slides) => Pptx(PresentationDocumentType.Presentation, null, slides);

    public static byte[] Pptx(PresentationDocumentType type, string? author, params SlideSpec[] slides)
    {
        using var stream = new MemoryStream();
        using (var document = PresentationDocument.Create(stream, type))
        {
            if (author is not null) document.PackageProperties.Creator = author;
            var main = document.AddPresentationPart();
            var list = new StringBuilder();
            for (var i = 0; i < slides.Length; i++)
            {
                var slide = main.AddNewPart<SlidePart>($"rId{i + 1}");
                AddSlide(slide, slides[i]);
                list.Append($"<p:sldId id=\"{256 + i}\" r:id=\"rId{i + 1}\"/>");
            }

            Feed(main, $"<p:presentation {SlideNames}><p:sldIdLst>{list}</p:sldIdLst></p:presentation>");
        }

        return stream.ToArray();
    }

    public static byte[] Docx(string body, string styles = "", string? comments = null, string? footnotes = null, string? header = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, $"<w:document {WordNames}><w:body>{body}</w:body></w:document>");
            Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {WordNames}>{styles}</w:styles>");
            if (comments is not null) Feed(main.AddNewPart<WordprocessingCommentsPart>(), $"<w:comments {WordNames}>{comments}</w:comments>");
            if (footnotes is not null) Feed(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {WordNames}>{footnotes}</w:footnotes>");
            if (header is not null) Feed(main.AddNewPart<HeaderPart>(), $"<w:hdr {WordNames}>{header}</w:hdr>");
        }

        return stream.ToArray();
    }

    /// <summary>A workbook with one sheet for each pair of name (a "!" in front hides it) and sheet XML.</summary>
    public static byte[] Xlsx(string[] texts, string styles, params (string Name, string Data)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = document.AddWorkbookPart();
            var list = new StringBuilder();
            for (var i = 0; i < sheets.Length; i++)
            {
                Feed(main.AddNewPart<WorksheetPart>($"rId{i + 1}"), $"<worksheet {SheetNames}>{sheets[i].Data}</worksheet>");
                var state = sheets[i].Name.StartsWith('!') ? " state=\"hidden\"" : "";
                list.Append($"<sheet name=\"{sheets[i].Name.TrimStart('!')}\" sheetId=\"{i + 1}\"{state} r:id=\"rId{i + 1}\"/>");
            }

            Feed(main.AddNewPart<SharedStringTablePart>(), $"<sst {SheetNames}>{string.Concat(texts.Select(text => $"<si><t>{text}</t></si>"))}</sst>");
            Feed(main.AddNewPart<WorkbookStylesPart>(), $"<styleSheet {SheetNames}>{styles}</styleSheet>");
            Feed(main, $"<workbook {SheetNames}><sheets>{list}</sheets></workbook>");
        }

        return stream.ToArray();
    }

    public static string Shape(string text, string nonVisual = "", string placeholder = "") =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"x\" {nonVisual}/><p:cNvSpPr/><p:nvPr>{placeholder}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>";

    private static void AddSlide(SlidePart slide, SlideSpec spec)
    {
        var hidden = spec.IsHidden ? " show=\"0\"" : "";
        var title = Shape(spec.Title, placeholder: "<p:ph type=\"title\"/>");
        Feed(slide, $"<p:sld {SlideNames}{hidden}><p:cSld><p:spTree>{Shape(spec.Body)}{title}{spec.Shapes}</p:spTree></p:cSld></p:sld>");
        if (spec.Notes is not null)
        {
            var notes = Shape(spec.Notes, placeholder: "<p:ph type=\"body\"/>") + Shape("7", placeholder: "<p:ph type=\"sldNum\"/>");
            Feed(slide.AddNewPart<NotesSlidePart>(), $"<p:notes {SlideNames}><p:cSld><p:spTree>{notes}</p:spTree></p:cSld></p:notes>");
        }

        if (spec.Comments > 0)
        {
            var comments = string.Concat(Enumerable.Repeat("<p:cm><p:text>secret</p:text></p:cm>", spec.Comments));
            Feed(slide.AddNewPart<SlideCommentsPart>(), $"<p:cmLst {SlideNames}>{comments}</p:cmLst>");
        }

        if (spec.HasWorkbook)
        {
            var chart = slide.AddNewPart<ChartPart>();
            Feed(chart, "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>");
            chart.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "rId1").FeedData(new MemoryStream([1, 2, 3]));
        }
    }

    private static void Feed(OpenXmlPart part, string xml) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(xml)));
}

using Tidemark.Documents.Tests.Files;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tests.Writing;

public class WritingWordsTests
{
    private const string Styles =
        "<w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"H1\"/></w:style>"
        + "<w:style w:styleId=\"Hid\"><w:name w:val=\"Hid\"/><w:rPr><w:vanish/></w:rPr></w:style>";

    [Fact]
    public void Text_comes_under_its_headings()
    {
        var text = Reader.Read(OfficeFiles.Docx(P("Before") + P("Aim", "H1") + P("By June") + P("Method", "Own") + Table("cell"), Styles));

        Assert.Equal(
            [
                new TextPart(Place.Paragraphs(1, 1), null, "Before"),
                new TextPart(Place.Section(1, "Aim"), "Aim", "Aim\nBy June"),
                new TextPart(Place.Section(2, "Method"), "Method", "Method\ncell"),
            ],
            text.Parts);
        Assert.Equal("Section: Aim", text.Parts[1].Place.ToString());
    }

    [Fact]
    public void Text_without_headings_comes_in_blocks_of_paragraphs()
    {
        var text = Reader.Read(OfficeFiles.Docx(string.Concat(Enumerable.Range(1, 25).Select(i => P($"p{i}")))));

        Assert.Equal(["Paragraphs 1 to 20", "Paragraphs 21 to 25"], text.Parts.Select(part => part.Place.ToString()));
    }

    [Fact]
    public void Deleted_text_is_left_out_and_tracked_changes_are_told()
    {
        var text = Reader.Read(OfficeFiles.Docx(
            "<w:p><w:r><w:t xml:space=\"preserve\">kept </w:t></w:r><w:del><w:r><w:delText>SECRET</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"));

        Assert.Equal("kept new", text.All());
        Assert.Equal(2, text.Count(HiddenKind.TrackedChanges));
    }

    [Fact]
    public void Hidden_text_is_told_but_not_read()
    {
        var text = Reader.Read(OfficeFiles.Docx(
            "<w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>SECRET</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Hid\"/></w:rPr><w:t>SECRET</w:t></w:r></w:p>", Styles));

        Assert.Equal("seen", text.All());
        Assert.Equal(2, text.Count(HiddenKind.HiddenText));
    }

    [Fact]
    public void Comments_are_told_and_footnotes_and_headers_read_apart()
    {
        var text = Reader.Read(OfficeFiles.Docx(P("Body"), comments: "<w:comment w:id=\"0\"><w:p><w:r><w:t>SECRET</w:t></w:r></w:p></w:comment>",
            footnotes: $"<w:footnote w:id=\"1\">{P("A note")}</w:footnote>", header: P("Trust name")));

        Assert.Equal([("Paragraph 1", "Body"), ("Footnotes", "A note"), ("Headers and footers", "Trust name")], text.Parts.Select(part => (part.Place.ToString(), part.Text)));
        Assert.Equal(1, text.Count(HiddenKind.Comments));
    }

    [Fact]
    public void Field_codes_and_fallbacks_are_left_out_and_text_boxes_read()
    {
        const string Box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>";

        var text = Reader.Read(OfficeFiles.Docx($"<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r>{Box}</w:r><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>"));

        Assert.Equal("box\na b-c", text.All());
    }

    private static string P(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}<w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Table(string text) => $"<w:tbl><w:tr><w:tc>{P(text)}</w:tc></w:tr></w:tbl>";
}

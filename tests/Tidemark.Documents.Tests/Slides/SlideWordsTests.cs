using DocumentFormat.OpenXml;
using Tidemark.Documents.Tests.Files;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tests.Slides;

public class SlideWordsTests
{
    [Fact]
    public void Slides_come_in_order_with_their_title_first()
    {
        var text = Reader.Read(OfficeFiles.Pptx(new SlideSpec("Aim", "By June"), new SlideSpec("Drivers", "Calm wards")));

        Assert.Equal(
            [new TextPart(Place.Slide(1), "Aim", "Aim\nBy June"), new TextPart(Place.Slide(2), "Drivers", "Drivers\nCalm wards")],
            text.Parts);
        Assert.Equal("Slide 2", text.Parts[1].Place.ToString());
        Assert.Empty(text.HiddenContent);
    }

    [Fact]
    public void Hidden_slides_and_notes_are_told_but_not_read()
    {
        var text = Reader.Read(OfficeFiles.Pptx(
            new SlideSpec("Aim", "By June", Notes: "SECRETNOTE"), new SlideSpec("SECRETSLIDE", "x", IsHidden: true), new SlideSpec("End", "Thanks", Notes: "")));

        Assert.DoesNotContain("SECRET", text.All(), StringComparison.Ordinal);
        Assert.Equal(["Slide 1", "Slide 3"], text.Parts.Select(part => part.Place.ToString()));
        Assert.Equal(["Slide 2"], text.Where(HiddenKind.HiddenSlides));
        Assert.Equal(["Slide 1"], text.Where(HiddenKind.SpeakerNotes));
    }

    [Fact]
    public void Comments_workbooks_and_names_are_told()
    {
        var text = Reader.Read(OfficeFiles.Pptx(
            PresentationDocumentType.Presentation, "Sam Author", new SlideSpec("A", "B"), new SlideSpec("C", "D", Comments: 3, HasWorkbook: true)));

        Assert.Equal(3, text.Count(HiddenKind.Comments));
        Assert.Equal(["Slide 2"], text.Where(HiddenKind.Comments));
        Assert.Equal(["Slide 2"], text.Where(HiddenKind.EmbeddedWorkbooks));
        Assert.Equal(["File properties: author"], text.Where(HiddenKind.AuthorNames));
        Assert.Equal(["Sam Author"], text.HiddenContent.Single(hidden => hidden.Kind == HiddenKind.AuthorNames).Names);
        Assert.Empty(text.HiddenContent.Single(hidden => hidden.Kind == HiddenKind.Comments).Names);
        Assert.DoesNotContain("secret", text.All(), StringComparison.Ordinal);
    }

    [Fact]
    public void Shapes_that_are_switched_off_are_told_but_not_read()
    {
        var group = $"<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"9\" name=\"g\" hidden=\"1\"/></p:nvGrpSpPr>{OfficeFiles.Shape("SECRET")}</p:grpSp>";
        var text = Reader.Read(OfficeFiles.Pptx(new SlideSpec("A", "B", Shapes: group + OfficeFiles.Shape("seen"))));

        Assert.Equal("A\nB\nseen", text.All());
        Assert.Equal(1, text.Count(HiddenKind.HiddenShapes));
    }

    [Fact]
    public void Tables_are_read_and_slide_numbers_and_fallbacks_are_not()
    {
        const string Table = "<p:graphicFrame><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>cell</a:t></a:r><a:br/><a:r><a:t>two</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>";
        const string Number = "<p:sp><p:txBody><a:p><a:fld type=\"slidenum\"><a:t>41</a:t></a:fld></a:p></p:txBody></p:sp>";
        const string Twice = "<mc:AlternateContent><mc:Choice Requires=\"x\"><p:sp><p:txBody><a:p><a:t>once</a:t></a:p></p:txBody></p:sp></mc:Choice><mc:Fallback><p:sp><p:txBody><a:p><a:t>once</a:t></a:p></p:txBody></p:sp></mc:Fallback></mc:AlternateContent>";

        Assert.Equal("A\nB\ncell\ntwo\nonce", Reader.Read(OfficeFiles.Pptx(new SlideSpec("A", "B", Shapes: Table + Number + Twice))).All());
    }

    [Fact]
    public void More_slides_than_allowed_are_refused() =>
        Assert.Equal("This PowerPoint file has more slides than the 1 allowed.",
            Reader.Refusal(OfficeFiles.Pptx(new SlideSpec("A", "B"), new SlideSpec("C", "D")), limits: new Limits { MaxPages = 1 }));
}

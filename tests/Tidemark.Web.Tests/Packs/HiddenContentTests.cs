using System.IO.Compression;
using Tidemark.Domain.Library;
using Tidemark.Testing;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Importing;

namespace Tidemark.Web.Tests.Packs;

/// <summary>What a file holds without showing it is published only when it was accepted, and then said beside the file.</summary>
public sealed class HiddenContentTests
{
    private const string WordNames = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static readonly byte[] Slides = Demo("wards/lapwing-unit.pptx");
    private static readonly byte[] Sheet = Changed(Demo("guides/daily-count-sheet.xlsx"), "xl/workbook.xml", xml => ReplaceLast(xml, "state=\"visible\"", "state=\"hidden\""));
    private static readonly byte[] Letter = Commented(Demo("guides/evening-huddle-how-to-start.docx"));
    private static readonly byte[] Signed = Changed(
        Demo("guides/evening-huddle-how-to-start.docx"), "docProps/core.xml", xml => xml.Replace("<dc:creator></dc:creator>", "<dc:creator>Ann Author</dc:creator>"));

    public static TheoryData<string, string, string> Found => new()
    {
        { "slides.pptx", "speaker notes (Slide 1, Slide 2, Slide 5, Slide 8) and one hidden slide (Slide 6)", "speaker-notes, hidden-slides" },
        { "sheet.xlsx", "one hidden sheet (Sheet ", "hidden-sheets" },
        { "letter.docx", "one comment (", "comments" },
        { "signed.docx", "the name of who wrote or changed it (“Ann Author”)", "author-names" },
        { "broken.pdf", "holds unseen cannot be told", "unreadable" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void A_published_file_with_hidden_content_that_nobody_accepted_is_refused_with_its_line_and_what_to_write(string file, string said, string kinds)
    {
        using var pack = Pack(file);
        var mistake = Assert.Single(Check(pack).Mistakes);
        Assert.Equal(("materials.yaml", 9, 19), (mistake.File, mistake.Line, mistake.Column));
        Assert.Contains(said, mistake.WhatIsWrong, StringComparison.Ordinal);
        Assert.Contains($"hidden_accepted: with by: (who looked at it and agrees), date: and kinds: [{kinds}]", mistake.WhatToWrite, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Found))]
    public void A_file_whose_hidden_content_a_named_person_accepted_is_taken(string file, string said, string kinds)
    {
        using var pack = Pack(file, kinds);
        Assert.Empty(Check(pack).Mistakes);
        Assert.NotEmpty(said);
    }

    [Fact]
    public void Each_kind_is_accepted_by_itself_and_none_that_the_file_does_not_hold()
    {
        using var half = Pack("slides.pptx", "speaker-notes");
        var open = Assert.Single(Check(half).Mistakes);
        Assert.Equal((13, "Whoever saves “slides.pptx” also gets one hidden slide (Slide 6)."), (open.Line, open.WhatIsWrong));
        Assert.Contains("write kinds: [speaker-notes, hidden-slides]", open.WhatToWrite, StringComparison.Ordinal);

        using var more = Pack("slides.pptx", "speaker-notes, hidden-slides, comments");
        Assert.Equal("“slides.pptx” has no comments.", Assert.Single(Check(more).Mistakes).WhatIsWrong);
    }

    [Fact]
    public void Every_entry_that_gives_a_file_out_needs_its_own_word()
    {
        using var pack = Pack("slides.pptx", "speaker-notes, hidden-slides");
        File.AppendAllText(
            Path.Combine(pack.Folder, "materials.yaml"), "  - {id: again, heading: Again, kind: handout, versions: [{number: 1, published: 2025, files: [{path: slides.pptx}]}]}\n");
        Assert.Equal(16, Assert.Single(Check(pack).Mistakes).Line);
    }

    [Fact]
    public void A_draft_may_wait_and_an_author_whom_the_credit_names_is_no_secret()
    {
        using var draft = Pack("slides.pptx", published: null);
        Assert.Empty(Check(draft).Mistakes);
        using var credited = Pack("signed.docx", credit: "Ann Author and Oak Ward");
        Assert.Empty(Check(credited).Mistakes);
        using var other = Pack("signed.docx", credit: "Oak Ward");
        Assert.Single(Check(other).Mistakes);
    }

    [Fact]
    public async Task What_was_accepted_stands_beside_the_file_in_the_data_and_in_the_pack_that_comes_out()
    {
        using var pack = Pack("slides.pptx", "speaker-notes, hidden-slides");
        await using var site = await PackDesk.EmptySite();
        await site.Import(pack);
        await site.Settle();

        var page = await site.Http.Page("/tiny-steps/materials/thing");
        Assert.EndsWith("This file also holds speaker notes and one hidden slide.", page.QuerySelector(".tm-take li").Words(), StringComparison.Ordinal);
        var data = await site.Http.GetStringAsync("/api/v1/collaboratives/tiny-steps/materials/thing", TestContext.Current.CancellationToken);
        Assert.Contains("""
            "alsoHolds":[{"kind":"speaker-notes","count":4},{"kind":"hidden-slides","count":1}]
            """.Trim(), data.Replace(" ", "").Replace("\n", ""), StringComparison.Ordinal);

        var folder = Path.Combine(pack.Outside, "out");
        await site.Export("tiny-steps", folder);
        var entry = PackFolder.Check(folder, PackFileContent.Reader).Pack!.Materials.Materials[0].Versions[0].Files[0].HiddenAccepted!;
        Assert.Equal(("A. Looker", "2025-02-03"), (entry.By, entry.Date.ToString()));
        Assert.Equal([HiddenKind.SpeakerNotes, HiddenKind.HiddenSlides], entry.Kinds);
    }

    [Fact]
    public void Every_kind_that_the_reader_of_documents_knows_has_a_word_of_its_own()
    {
        var words = Enum.GetValues<Documents.Text.HiddenKind>()
            .Select(k => HiddenWords.For(new HiddenContent(PackFileContent.KindOf(k), 1))).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
    }

    private static PackCheckOutcome Check(TemporaryPack pack) => PackFolder.Check(pack.Folder, PackFileContent.Reader);

    private static TemporaryPack Pack(string file, string? kinds = null, string? published = "2025-02-03", string? credit = null) => TemporaryPack.Minimal()
        .With("materials.yaml", $"""
            materials:
              - id: thing
                heading: A thing
                kind: handout
                credit: {credit}
                versions:
                  - number: 1
                    files:
                      - path: {file}
            {(kinds is null ? "" : $"            hidden_accepted:\n              by: A. Looker\n              date: 2025-02-03\n              kinds: [{kinds}]\n")}{(published is null ? "" : $"        published: {published}\n")}
            """.Replace("\n\n", "\n") + "\n")
        .With($"files/{file}", file switch { "slides.pptx" => Slides, "sheet.xlsx" => Sheet, "letter.docx" => Letter, "signed.docx" => Signed, _ => "%PDF-1.7 broken"u8.ToArray() });

    private static byte[] Demo(string path) => File.ReadAllBytes(Path.Combine(Repository.Root, "packs/demo/files", path));

    private static byte[] Commented(byte[] file)
    {
        const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
        const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        var named = Changed(file, "[Content_Types].xml", xml => xml.Replace("</Types>", $"<Override PartName=\"/word/comments.xml\" ContentType=\"{Type}\"/></Types>"));
        var linked = Changed(named, "word/_rels/document.xml.rels", xml => xml.Replace("</Relationships>", $"<Relationship Id=\"rIdC\" Type=\"{Relation}\" Target=\"comments.xml\"/></Relationships>"));
        return Changed(linked, "word/comments.xml", _ => $"<w:comments {WordNames}><w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment></w:comments>");
    }

    private static string ReplaceLast(string text, string old, string with)
    {
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        return text[..at] + with + text[(at + old.Length)..];
    }

    private static byte[] Changed(byte[] file, string part, Func<string, string> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var before = "";
            if (zip.GetEntry(part) is { } there)
            {
                using (var reader = new StreamReader(there.Open())) before = reader.ReadToEnd();
                there.Delete();
            }
            var after = change(before);
            Assert.NotEqual(before, after);
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(after);
        }
        return bytes.ToArray();
    }
}

using Tidemark.Documents.Kinds;
using Tidemark.Documents.Tests.Files;

namespace Tidemark.Documents.Tests.Packages;

public class HostileZipTests
{
    private const string Slide = "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><p:sp><p:txBody><a:p><a:t>Fine</a:t></a:p></p:txBody></p:sp></p:sld>";
    private const string Damaged = "This PowerPoint file is damaged and cannot be read. Open it, save it again and send the new copy.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_sound_container_is_read(bool zip64)
    {
        var text = Reader.Read(ZipBytes.Write([.. ZipBytes.Presentation(Slide), new ZipSpec("docs/", [], Method: 0)], zip64));

        Assert.Equal("Fine", text.All());
    }

    [Fact]
    public void A_bomb_whose_header_lies_is_refused_where_the_lie_shows() =>
        Assert.Equal(Damaged, Refusal(new ZipSpec("ppt/media/a.png", new byte[50_000_000], DeclaredBytes: 1_000)));

    [Fact]
    public void A_bomb_whose_header_is_honest_is_refused_for_its_ratio() =>
        Assert.Contains("200 times its size", Refusal(new ZipSpec("ppt/media/a.png", new byte[50_000_000])), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_refused()
    {
        var limits = new Limits { MaxInflatedBytes = 2_000_000 };
        var media = Enumerable.Range(1, 3).Select(i => new ZipSpec($"m{i}", new byte[900_000]));

        Assert.Equal("This PowerPoint file unpacks to more than 2 MB.",
            Reader.Refusal(ZipBytes.Write([.. ZipBytes.Presentation(Slide), .. media]), FileKind.Pptx, limits));
    }

    [Fact]
    public void The_default_limit_is_told_in_megabytes() =>
        Assert.Equal("This PowerPoint file unpacks to more than 300 MB.", Refusal(new ZipSpec("m", [1], DeclaredBytes: 400_000_000)));

    [Fact]
    public void More_than_two_thousand_entries_are_refused()
    {
        var many = Enumerable.Range(0, 5_000).Select(i => new ZipSpec($"m{i}", [1], Method: 0));

        Assert.Equal("This PowerPoint file holds more than 2,000 parts.", Reader.Refusal(ZipBytes.Write([.. ZipBytes.Presentation(Slide), .. many]), FileKind.Pptx));
    }

    [Fact]
    public void Entries_that_share_their_bytes_are_refused()
    {
        var inner = new ZipSpec("inner.bin", new byte[900], InsideOf: 5);

        Assert.Equal(Damaged, Refusal(new ZipSpec("outer.bin", ZipBytes.Local(inner), Method: 0), inner));
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("ppt/../../evil.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("c:evil.xml")]
    [InlineData("ppt\\evil.xml")]
    [InlineData("evil\n.xml")]
    public void Names_that_lead_outside_are_refused(string name) =>
        Assert.Contains("outside its folder", Refusal(new ZipSpec(name, [1])), StringComparison.Ordinal);

    [Fact]
    public void The_same_name_twice_is_refused() => Assert.Equal(Damaged, Refusal(new ZipSpec("S.XML", [1])));

    [Fact]
    public void A_local_name_that_differs_is_refused() => Assert.Equal(Damaged, Refusal(new ZipSpec("a.xml", [1], LocalName: "b.xml")));

    [Fact]
    public void An_unusual_way_of_packing_is_refused() => Assert.Equal(Damaged, Refusal(new ZipSpec("a.xml", [1], Method: 12)));

    [Fact]
    public void A_protected_entry_is_told_as_such() =>
        Assert.Contains("password", Refusal(new ZipSpec("a.xml", [1], Flags: 1)), StringComparison.Ordinal);

    [Fact]
    public void A_zip_inside_is_not_gone_into()
    {
        var inner = ZipBytes.Write([new ZipSpec("x", new byte[100])]);

        Assert.Equal("Fine", Reader.Read(ZipBytes.Write([.. ZipBytes.Presentation(Slide), new ZipSpec("inner.zip", inner)])).All());
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        var whole = ZipBytes.Write(ZipBytes.Presentation(Slide));
        for (var length = 1; length < whole.Length; length += 7) Assert.NotEqual("", Reader.Refusal(whole[..length], FileKind.Pptx));
    }

    [Fact]
    public void Data_after_the_end_is_refused() =>
        Assert.Contains("after its end", Reader.Refusal([.. ZipBytes.Write(ZipBytes.Presentation(Slide)), 1, 2, 3], FileKind.Pptx), StringComparison.Ordinal);

    [Fact]
    public void Data_before_the_start_is_refused() =>
        Assert.Equal(Damaged, Reader.Refusal([1, 2, 3, .. ZipBytes.Write(ZipBytes.Presentation(Slide))], FileKind.Pptx));

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><p>&b;</p>")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><p/>")]
    public void A_document_type_is_refused(string slide) =>
        Assert.Contains("document type", Reader.Refusal(ZipBytes.Write(ZipBytes.Presentation(slide))), StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var slide = string.Concat(Enumerable.Repeat("<g>", 100_000)) + string.Concat(Enumerable.Repeat("</g>", 100_000));

        Assert.Contains("256 levels", Reader.Refusal(ZipBytes.Write(ZipBytes.Presentation(slide)), limits: new Limits { MaxRatio = 10_000 }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p:sld")]
    [InlineData("not xml")]
    [InlineData("")]
    public void Broken_XML_is_refused(string slide) => Assert.Equal(Damaged, Reader.Refusal(ZipBytes.Write(ZipBytes.Presentation(slide))));

    [Fact]
    public void One_tag_of_many_million_characters_is_refused() =>
        Assert.Equal(Damaged, Loose($"<s a=\"{new string('x', 9_000_000)}\"/>"));

    [Fact]
    public void More_names_than_any_schema_has_are_refused() =>
        Assert.Equal(Damaged, Loose($"<s>{string.Concat(Enumerable.Range(0, 30_000).Select(i => $"<n{i}/>"))}</s>"));

    [Fact]
    public void One_slide_shown_many_times_is_refused()
    {
        var parts = ZipBytes.Presentation(Slide);
        parts[2] = parts[2] with { Content = ZipBytes.Utf8("<p xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sldId r:id=\"r1\"/><sldId r:id=\"r1\"/></p>") };

        Assert.Equal(Damaged, Reader.Refusal(ZipBytes.Write(parts)));
    }

    private static string Loose(string slide) => Reader.Refusal(ZipBytes.Write(ZipBytes.Presentation(slide)), limits: new Limits { MaxRatio = 100_000 });

    private static string Refusal(params ZipSpec[] more) => Reader.Refusal(ZipBytes.Write([.. ZipBytes.Presentation(Slide), .. more]), FileKind.Pptx);
}

using System.Text;
using DocumentFormat.OpenXml;
using Tidemark.Documents.Kinds;
using Tidemark.Documents.Tests.Files;

namespace Tidemark.Documents.Tests.Kinds;

public class FileKindsTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", FileKind.Pdf)]
    [InlineData("GIF89a....", FileKind.Gif)]
    [InlineData("RIFF\u0001\u0001\u0001\u0001WEBPVP8 ", FileKind.WebP)]
    [InlineData("RIFF\u0001\u0001\u0001\u0001WAVEfmt ", FileKind.Unknown)]
    [InlineData("\0\0\0\u0018ftypisom\0\0\0\0", FileKind.Mp4)]
    [InlineData("\0\0\0\u0018ftypM4A \0\0\0\0", FileKind.M4a)]
    [InlineData("\0\0\0\u0018ftypqt  \0\0\0\0", FileKind.Unknown)]
    [InlineData("ID3\u0004", FileKind.Mp3)]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", FileKind.Jpeg)]
    [InlineData("\u0089PNG\r\n\u001A\n", FileKind.Png)]
    [InlineData("WEBVTT\n\n", FileKind.WebVtt)]
    [InlineData("WEBVTTS are captions", FileKind.PlainText)]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE svg><svg xmlns=\"http://www.w3.org/2000/svg\"/>", FileKind.Svg)]
    [InlineData("<svg>not in its namespace</svg>", FileKind.PlainText)]
    [InlineData("\n <!DOCTYPE HTML><p>x", FileKind.Html)]
    [InlineData("<script>x</script>", FileKind.Html)]
    [InlineData("Ward,Count\nOak,3\n\"Elm, east\",4\n", FileKind.Csv)]
    [InlineData("Ward;Count\r\nOak;3", FileKind.Csv)]
    [InlineData("Ward\tCount\nOak\t3\n", FileKind.Csv)]
    [InlineData("Well, we tried.\nThen, we tried again.\n", FileKind.PlainText)]
    [InlineData("a,b\nc\n", FileKind.PlainText)]
    [InlineData("Just words", FileKind.PlainText)]
    [InlineData("MZ\u0090\0\u0003", FileKind.Unknown)]
    [InlineData("bell \u0007 rings", FileKind.Unknown)]
    [InlineData("", FileKind.Unknown)]
    [InlineData("PK\u0003\u0004 not really", FileKind.Unknown)]
    public void A_kind_is_told_from_the_bytes(string bytes, FileKind kind) => Assert.Equal(kind, Reader.Kind(Encoding.Latin1.GetBytes(bytes)));

    [Fact]
    public void Office_files_are_told_from_their_main_part()
    {
        Assert.Equal(FileKind.Pptx, Reader.Kind(OfficeFiles.Pptx(new SlideSpec("A", "B"))));
        Assert.Equal(FileKind.Pptx, Reader.Kind(OfficeFiles.Pptx(PresentationDocumentType.Slideshow, null, new SlideSpec("A", "B"))));
        Assert.Equal(FileKind.Docx, Reader.Kind(OfficeFiles.Docx("")));
        Assert.Equal(FileKind.Xlsx, Reader.Kind(OfficeFiles.Xlsx([], "")));
        Assert.Equal(FileKind.Zip, Reader.Kind(ZipBytes.Write([new ZipSpec("a.txt", [1])])));
    }

    [Fact]
    public void Files_that_can_hold_macros_are_told_apart_and_refused()
    {
        var byType = OfficeFiles.Pptx(PresentationDocumentType.MacroEnabledPresentation, null, new SlideSpec("A", "B"));
        var byPart = ZipBytes.Write([.. ZipBytes.Presentation("<s/>"), new ZipSpec("ppt/vbaProject.bin", [1])]);

        Assert.Equal(FileKind.MacroPowerPoint, Reader.Kind(byType));
        Assert.Equal(FileKind.MacroPowerPoint, Reader.Kind(byPart));
        Assert.Contains("macros", Reader.Refusal(byType), StringComparison.Ordinal);
        Assert.Contains("macros", Reader.Refusal(byPart, FileKind.Pptx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_what_it_was_said_to_be_is_refused() =>
        Assert.Equal("This is not a PowerPoint file, but a Word document.", Reader.Refusal(OfficeFiles.Docx(""), FileKind.Pptx));

    [Theory]
    [InlineData(1, FileKind.ProtectedOffice)]
    [InlineData(131_060, FileKind.ProtectedOffice)]
    [InlineData(-1, FileKind.OldOffice)]
    public void A_password_is_found_wherever_its_mark_lies(int at, FileKind kind)
    {
        var bytes = new byte[200_000];
        byte[] head = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        head.CopyTo(bytes, 0);
        if (at > 0) Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(bytes, head.Length + at);

        Assert.Equal(kind, Reader.Kind(bytes));
    }

    [Fact]
    public void Every_kind_has_words_and_either_a_type_or_a_refusal()
    {
        foreach (var kind in Enum.GetValues<FileKind>())
        {
            Assert.NotEqual("", kind.Word);
            Assert.NotEqual("", kind.Noun);
            Assert.Equal(kind.Refusal is null, kind.Extension.StartsWith('.'));
            Assert.Equal(kind.Refusal is not null, kind.MediaType == "application/octet-stream");
        }
    }

    [Fact]
    public void Looking_leaves_the_file_at_its_start()
    {
        using var file = new MemoryStream(OfficeFiles.Docx(""));
        FileKinds.Recognise(file, TestContext.Current.CancellationToken);

        Assert.Equal(0, file.Position);
    }
}

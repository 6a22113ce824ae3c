using System.Text;
using Tidemark.Documents.Kinds;
using Tidemark.Documents.Tests.Files;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tests.Text;

public class DocumentTextTests
{
    [Fact]
    public void Plain_text_comes_in_blocks_of_a_hundred_lines()
    {
        var text = Reader.Read(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(1, 150).Select(i => $"line {i}"))));

        Assert.Equal(["Lines 1 to 100", "Lines 101 to 150"], text.Parts.Select(part => part.Place.ToString()));
        Assert.StartsWith("line 101\n", text.Parts[1].Text, StringComparison.Ordinal);
        Assert.False(text.IsCut);
    }

    [Fact]
    public void Text_from_Notepad_keeps_its_quotes_and_dashes() =>
        Assert.Equal("“Ward” – £5", Reader.Read([0x93, .. "Ward"u8, 0x94, 0x20, 0x96, 0x20, 0xA3, 0x35]).All());

    [Fact]
    public void Text_in_UTF_16_is_read() => Assert.Equal("Añb", Reader.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Añb")]).All());

    [Fact]
    public void Captions_come_in_stretches_of_a_minute_with_their_speakers()
    {
        var file = "WEBVTT\n\n00:05.000 --> 00:06.000\n<v Jo>One\n\n00:50.000 --> 00:51.000\n<v Jo>Two\n\n01:05.000 --> 01:06.000\nThree\n"u8;

        var text = Reader.Read(file.ToArray());

        Assert.Equal([("0:00:05", "Jo: One\nTwo"), ("0:01:05", "Three")], text.Parts.Select(part => (part.Place.ToString(), part.Text)));
    }

    [Fact]
    public void Text_beyond_the_limit_is_cut_and_said_to_be()
    {
        var text = Reader.Read(Encoding.UTF8.GetBytes(new string('é', 100)), limits: new Limits { MaxCharacters = 51 });

        Assert.True(text.IsCut);
        Assert.Equal(new string('é', 25), text.All());
    }

    [Fact]
    public void A_picture_has_no_words_and_no_complaint() => Assert.Empty(Reader.Read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]).Parts);

    [Theory]
    [InlineData(FileKind.Unknown)]
    [InlineData(FileKind.Zip)]
    [InlineData(FileKind.Html)]
    [InlineData(FileKind.ProtectedOffice)]
    [InlineData(FileKind.MacroWord)]
    public void A_refused_kind_is_refused_in_its_own_words(FileKind kind) => Assert.Equal(kind.Refusal, Reader.Refusal([1, 2, 3], kind));

    [Theory]
    [InlineData(FileKind.Pptx)]
    [InlineData(FileKind.Pdf)]
    [InlineData(FileKind.PlainText)]
    [InlineData(FileKind.Png)]
    public void An_empty_file_is_said_to_be_empty(FileKind kind) => Assert.Equal("This file is empty.", Reader.Refusal([], kind));

    [Fact]
    public void A_file_larger_than_allowed_is_refused_before_it_is_read() =>
        Assert.Equal("This PDF is larger than 10 bytes.", Reader.Refusal(new byte[11], FileKind.Pdf, new Limits { MaxFileBytes = 10 }));

    [Fact]
    public void A_cancelled_reading_ends_as_cancelled()
    {
        using var file = new MemoryStream(OfficeFiles.Pptx(new SlideSpec("A", "B")));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DocumentText.Read(file, FileKind.Pptx, cancellation: cancelled.Token));
    }
}

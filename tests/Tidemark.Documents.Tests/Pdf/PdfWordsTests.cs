using Tidemark.Documents.Kinds;
using Tidemark.Documents.Tests.Files;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tests.Pdf;

public class PdfWordsTests
{
    private const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private const string Hello = "BT /F1 12 Tf 10 10 Td (Hello) Tj ET ";
    private const string Fonts = "/Font << /F1 5 0 R >>";

    [Fact]
    public void Pages_come_in_order_with_their_lines()
    {
        var text = Reader.Read(PdfBytes.Real(["Driver diagram", "Second line"], ["Next page"]));

        Assert.Equal(["Page 1", "Page 2"], text.Parts.Select(part => part.Place.ToString()));
        Assert.Equal("Driver diagram\nSecond line", text.Parts[0].Text);
        Assert.Equal("Next page", text.Parts[1].Text);
    }

    [Fact]
    public void Names_scripts_files_and_notes_are_told()
    {
        var text = Reader.Read(PdfBytes.Of(
            "/Info 6 0 R",
            "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (x) >> >>", PdfBytes.OnePage,
            PdfBytes.Page(Fonts, "/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (SECRET) >>]"),
            PdfBytes.Stream(Hello), Helvetica, "<< /Author (Sam) >>"));

        Assert.Equal("Hello", text.All());
        Assert.Equal(1, text.Count(HiddenKind.AuthorNames));
        Assert.Equal(["Sam"], text.HiddenContent.Single(hidden => hidden.Kind == HiddenKind.AuthorNames).Names);
        Assert.Equal(1, text.Count(HiddenKind.Macros));
        Assert.Equal(["Page 1"], text.Where(HiddenKind.Comments));
    }

    [Fact]
    public void A_password_is_told_as_such()
    {
        const string Key = "<0102030405060708091011121314151617181920212223242526272829303132>";

        var refusal = Reader.Refusal(PdfBytes.Of(
            $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O {Key} /U {Key} >>",
            PdfBytes.Root, PdfBytes.OnePage, PdfBytes.Page(Fonts), PdfBytes.Stream(Hello), Helvetica));

        Assert.Contains("password", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void More_pages_than_allowed_are_refused() =>
        Assert.Equal("This PDF has more pages than the 1 allowed.", Reader.Refusal(PdfBytes.Real(["a"], ["b"]), limits: new Limits { MaxPages = 1 }));

    [Theory]
    [InlineData("a page tree that holds itself", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>", "", "", "null")]
    [InlineData("two forms that draw each other", PdfBytes.OnePage, "/XObject << /X 6 0 R >>", "/X Do", "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5 /Resources << /XObject << /X 7 0 R >> >> >>\nstream\n/X Do\nendstream")]
    [InlineData("a function made of itself", PdfBytes.OnePage, "/ColorSpace << /C [/Separation /X /DeviceGray 6 0 R] >>", "/C cs 1 scn", "<< /FunctionType 3 /Domain [0 1] /Functions [6 0 R] /Bounds [] /Encode [0 1] >>")]
    public void A_PDF_that_leads_back_to_itself_ends_as_a_refusal(string what, string pages, string resources, string content, string sixth)
    {
        Assert.NotEqual("", what);
        Assert.EndsWith(".", Reader.Refusal(PdfBytes.Of("",
            PdfBytes.Root, pages, PdfBytes.Page(resources), PdfBytes.Stream(content), Helvetica, sixth, sixth.Replace("7 0 R", "6 0 R", StringComparison.Ordinal))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_that_takes_too_long_is_refused()
    {
        var forms = Enumerable.Range(6, 30).Select(i => PdfBytes.Stream(string.Concat(Enumerable.Repeat("/X Do ", 10)),
            $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {i + 1} 0 R >> >>"));
        var bytes = PdfBytes.Of("", [PdfBytes.Root, PdfBytes.OnePage, PdfBytes.Page("/XObject << /X 6 0 R >>"), PdfBytes.Stream("/X Do"), Helvetica, .. forms]);

        Assert.Contains("never ends", Reader.Refusal(bytes, limits: new Limits { MaxPdfTime = TimeSpan.FromSeconds(3) }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_that_needs_too_much_memory_is_refused()
    {
        var content = string.Concat(Enumerable.Repeat("q ", 2_000_000));
        var bytes = PdfBytes.Of("", PdfBytes.Root, PdfBytes.OnePage, PdfBytes.Page(Fonts), PdfBytes.Stream(content), Helvetica);

        Assert.Contains("memory", Reader.Refusal(bytes, limits: new Limits { MaxPdfMemoryBytes = 100_000_000 }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_unpacks_to_hundreds_of_times_its_size_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(new byte[5_000_000]);
        var bytes = PdfBytes.Of("", PdfBytes.Root, PdfBytes.OnePage, PdfBytes.Page(Fonts),
            PdfBytes.Stream(System.Text.Encoding.Latin1.GetString(packed.ToArray()), "/Filter /FlateDecode"), Helvetica);

        Assert.Contains("200 times", Reader.Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_starts_like_a_PDF_is_refused() =>
        Assert.Contains("damaged", Reader.Refusal("%PDF-1.7\nnothing else"u8.ToArray(), FileKind.Pdf), StringComparison.Ordinal);

    [Fact]
    public void Cancelling_ends_the_process()
    {
        using var file = new MemoryStream(PdfBytes.Real(["a"]));
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        Assert.ThrowsAny<OperationCanceledException>(() => DocumentText.Read(file, FileKind.Pdf, cancellation: soon.Token));
    }
}

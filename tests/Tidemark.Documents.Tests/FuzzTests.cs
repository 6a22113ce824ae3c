using System.Globalization;
using Tidemark.Documents.Kinds;
using Tidemark.Documents.Tests.Files;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tests;

/// <summary>Sound files with bytes changed at random: each is read or refused, never anything else. The seed is fixed, so a failure repeats.</summary>
public class FuzzTests
{
    private const int Seed = 20_191_021;
    private static readonly TimeSpan HangAfter = TimeSpan.FromMinutes(1);

    public static TheoryData<string, int> Samples => new()
    {
        { "pptx", 300 }, { "slide", 300 }, { "docx", 300 }, { "xlsx", 300 }, { "vtt", 500 }, { "text", 300 }, { "pdf", 25 },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Changed_bytes_are_read_or_refused(string sample, int times)
    {
        var (bytes, kind) = Sound(sample);
        var random = new Random(Seed);
        for (var i = 0; i < times; i++)
        {
            var mutant = sample == "slide" ? MutatedInside(random) : Mutated(bytes, random);
            var failure = Record.Exception(() => Read(mutant, kind));
            Assert.True(failure is null or DocumentException, string.Create(CultureInfo.InvariantCulture, $"{sample} {i}: {failure}"));
        }
    }

    private static void Read(byte[] bytes, FileKind kind)
    {
        using var hang = new CancellationTokenSource(HangAfter);
        using var file = new MemoryStream(bytes, writable: false);
        FileKinds.Recognise(file, hang.Token);
        DocumentText.Read(file, kind, new Limits { MaxPdfTime = TimeSpan.FromSeconds(20) }, hang.Token);
    }

    private static (byte[] Bytes, FileKind Kind) Sound(string sample) => sample switch
    {
        "pptx" or "slide" => (OfficeFiles.Pptx(new SlideSpec("Aim", "By June", Notes: "n", Comments: 1, HasWorkbook: true), new SlideSpec("C", "D", IsHidden: true)), FileKind.Pptx),
        "docx" => (OfficeFiles.Docx("<w:p><w:r><w:t>Words</w:t></w:r></w:p>", comments: "<w:comment/>"), FileKind.Docx),
        "xlsx" => (OfficeFiles.Xlsx(["a", "b"], "", ("S", "<sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData>")), FileKind.Xlsx),
        "vtt" => ("WEBVTT\n\n00:01.000 --> 00:02.000 line:0\n<v Jo>Hi &amp; <i>ho</i>\n\n00:03.000 --> 00:04.000\nBye\n"u8.ToArray(), FileKind.WebVtt),
        "pdf" => (PdfBytes.Real(["Words on a page"], ["More"]), FileKind.Pdf),
        _ => ("Ward,Count\nOak,3\nCaf\u00E9,4\n"u8.ToArray(), FileKind.Csv),
    };

    /// <summary>Changes the XML of a slide instead of the packed bytes, which the container's own checks would stop.</summary>
    private static byte[] MutatedInside(Random random)
    {
        var slide = $"<p:sld xmlns:p=\"p\" xmlns:a=\"a\" show=\"1\">{OfficeFiles.Shape("Words &amp; more", "hidden=\"0\"", "<p:ph type=\"title\"/>")}</p:sld>";
        var parts = ZipBytes.Presentation("");
        parts[4] = parts[4] with { Content = Mutated(ZipBytes.Utf8(slide), random) };
        return ZipBytes.Write(parts);
    }

    private static byte[] Mutated(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var changes = random.Next(1, 6); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
                default:
                    bytes[at] = random.Next(2) == 0 ? (byte)0 : (byte)255;
                    break;
            }
        }

        return [.. bytes];
    }
}

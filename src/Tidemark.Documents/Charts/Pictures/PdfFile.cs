using System.Security.Cryptography;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Tidemark.Documents.Charts.Pictures;

/// <summary>
/// A chart as one page of A4 across: the picture at 300 pixels an inch and around it, as text that can be selected and searched, headline,
/// title, description and method.
/// </summary>
/// <remarks>
/// The picture is drawn once, as SVG; drawing it again with the operators of PDF would be a second renderer to keep right. PdfPig, which is
/// here to read, writes no tags and so no alternative text: the description stands on the page instead. Text goes by Helvetica, which every
/// reader has; a line with letters outside its alphabet is drawn as a picture, in whatever script, so that nothing is lost to the eye.
/// </remarks>
public static class PdfFile
{
    private const double Width = 842;
    private const double Height = 595;
    private const double Edge = 36;
    private const double LeastPicture = 180;
    private const double PixelsAPoint = 300 / 72d;

    /// <summary>Writes the page.</summary>
    /// <param name="svg">The picture of the chart as one that can stand alone.</param>
    /// <param name="width">Its natural width in pixels.</param>
    /// <param name="height">Its natural height.</param>
    /// <param name="words">What is said about it.</param>
    /// <returns>The bytes of the PDF.</returns>
    /// <exception cref="DocumentException">Pictures cannot be made here (<see cref="PngFile.Missing"/>).</exception>
    public static byte[] Of(string svg, double width, double height, ChartWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        using var builder = new PdfDocumentBuilder { IncludeDocumentInformation = true };
        builder.DocumentInformation.Title = PdfLetters.Of(SafeText.Line(words.Title, 200)) ?? "Chart";
        builder.DocumentInformation.Subject = CopyWords.Publishing;
        builder.DocumentInformation.Producer = "Tidemark";
        var page = new PdfText(
            builder.AddPage(Width, Height), builder.AddStandard14Font(Standard14Font.Helvetica), builder.AddStandard14Font(Standard14Font.HelveticaBold), Width - (2 * Edge));

        var top = page.Write(SafeText.Line(words.Headline, 400), new PdfPoint(Edge, Height - Edge), 18, isBold: true);
        top = page.Write(SafeText.Line(words.Title, 200), new PdfPoint(Edge, top - 2), 11);
        string[] below = [.. SafeText.Told(words.Description, $"{words.Method} {words.Source}", words.Explanation, CopyWords.Publishing).Select(text => SafeText.Line(text, 1_500))];
        var room = Math.Max(LeastPicture, top - Edge - below.Sum(text => page.HeightOf(text, 9) + 3));

        var scale = Math.Min((Width - (2 * Edge)) / width, room / height);
        var (wide, high) = (width * scale, height * scale);
        var left = (Width - wide) / 2;
        page.Draw(PngFile.Of(svg, scale * PixelsAPoint), new PdfRectangle(left, top - high, left + wide, top));
        top -= high;
        foreach (var text in below) top = page.Write(text, new PdfPoint(Edge, top - 3), 9);
        return Settled(builder.Build());
    }

    /// <summary>The file with an identifier made from its content, where the library puts two random ones.</summary>
    private static byte[] Settled(byte[] file)
    {
        const int Digits = 32;
        var at = file.AsSpan().LastIndexOf("/ID [ <"u8) + "/ID [ <"u8.Length;
        var second = at + Digits + "><".Length;
        var identifier = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(file.AsSpan(0, at)))[..Digits]);
        identifier.CopyTo(file, at);
        identifier.CopyTo(file, second);
        return file;
    }
}

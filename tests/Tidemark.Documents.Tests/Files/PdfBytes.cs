using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Tidemark.Documents.Tests.Files;

/// <summary>PDFs: real ones from PdfPig's writer, and ones put together object by object.</summary>
internal static class PdfBytes
{
    /// <summary>What makes objects 1 and 2 of most files: a catalogue and a page tree with page 3.</summary>
    public const string Root = "<< /Type /Catalog /Pages 2 0 R >>";
    public const string OnePage = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    /// <summary>A document with one page for each array of lines.</summary>
    public static byte[] Real(params string[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            for (var i = 0; i < lines.Length; i++) page.AddText(lines[i], 12, new PdfPoint(50, 750 - (i * 20)), font);
        }

        return builder.Build();
    }

    public static string Page(string resources, string extra = "") =>
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R {extra} /Resources << {resources} >> >>";

    public static string Stream(string content, string extra = "") =>
        string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} {extra} >>\nstream\n{content}\nendstream");

    /// <summary>Objects numbered from 1, a cross-reference table and a trailer. Characters are bytes (Latin-1).</summary>
    public static byte[] Of(string trailer, params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var at = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n{table}");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{at}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}

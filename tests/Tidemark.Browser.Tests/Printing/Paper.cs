using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Printing;

/// <summary>A page as printed on A4, read back from the PDF.</summary>
/// <param name="Sheets">How many sheets it takes.</param>
/// <param name="Lines">Its lines of words, from top to bottom, without the number at the foot of each sheet.</param>
internal sealed record Paper(int Sheets, IReadOnlyList<string> Lines)
{
    /// <summary>All words, white space folded.</summary>
    public string Words => string.Join(' ', Lines.SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public static async Task<Paper> Of(BrowserSite browser, string address)
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open(address);
        var folder = Directory.CreateTempSubdirectory("tidemark-paper-");
        var file = Path.Combine(folder.FullName, "page.pdf");
        await visitor.Page.PdfAsync(new PagePdfOptions { Path = file, Format = "A4" });
        var text = await Read(file);
        folder.Delete(recursive: true);
        // The reader ends each sheet with a form feed.
        var sheets = text.Split('\f')[..^1];
        return new Paper(sheets.Length, [.. sheets.SelectMany((sheet, index) => LinesOf(sheet, index + 1, sheets.Length))]);
    }

    private static IEnumerable<string> LinesOf(string sheet, int number, int count)
    {
        var foot = string.Create(CultureInfo.InvariantCulture, $"{number} of {count}");
        return sheet.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line != foot);
    }

    private static async Task<string> Read(string file)
    {
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await reading.StandardOutput.ReadToEndAsync();
        await reading.WaitForExitAsync();
        return text;
    }
}

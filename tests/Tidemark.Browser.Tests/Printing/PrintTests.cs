using System.Diagnostics;
using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Printing;

public class PrintTests(BrowserSite browser)
{
    private const string LearningSets = "/sexual-safety/learning-sets";

    [Fact]
    public async Task The_printed_learning_sets_hold_every_date_and_nothing_to_press()
    {
        var page = browser.Crawl.Pages.Single(page => page.Address == LearningSets);
        var dates = page.Document.QuerySelectorAll(".tm-track__when h3").Select(date => date.TextContent.Trim()).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(dates.Count >= 8, $"Only {dates.Count} dates.");

        var words = await Printed(LearningSets);

        Assert.All(dates, date => Assert.Contains(date, words, StringComparison.Ordinal));
        Assert.All(["Skip to main content", "Collaboratives", "Your browser history stays", "Talks whose set is not known", "Open data and API"],
            navigation =>
            {
                Assert.Contains(navigation, page.Document.Body!.TextContent, StringComparison.Ordinal);
                Assert.DoesNotContain(navigation, words, StringComparison.Ordinal);
            });
    }

    [Fact]
    public async Task A_printed_theory_of_change_holds_every_entry_of_the_list()
    {
        const string Theory = "/calm-wards/theory-of-change";
        var entries = browser.Crawl.Pages.Single(page => page.Address == Theory).Document.QuerySelectorAll(".tm-tree h3").Select(entry => entry.TextContent.Trim()).ToList();
        Assert.NotEmpty(entries);

        var words = await Printed(Theory);

        Assert.All(entries, entry => Assert.Contains(entry, words, StringComparison.Ordinal));
    }

    /// <summary>The words on paper, white space folded.</summary>
    private async Task<string> Printed(string address)
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open(address);
        var file = Path.Combine(Directory.CreateTempSubdirectory("tidemark-print-").FullName, "page.pdf");
        await visitor.Page.PdfAsync(new PagePdfOptions { Path = file, Format = "A4" });
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await reading.StandardOutput.ReadToEndAsync();
        await reading.WaitForExitAsync();
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

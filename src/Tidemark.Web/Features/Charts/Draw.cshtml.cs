using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Tidemark.Charts.Spc;
using Tidemark.Documents;
using Tidemark.Documents.Charts;
using Tidemark.Documents.Tables;
using Tidemark.Spc.Choosing;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Charts;

/// <summary>
/// Draws a chart of data that a person pastes or sends. Nothing is stored, nothing is sent on, and no cookie is set: the form
/// changes nothing here, so it needs no token against forgery. A file is held in memory, where the framework would lay it on the disk.
/// </summary>
[NotCached]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(Refusals.Drawn)]
[RequestSizeLimit(LargestCall)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestCall, ValueLengthLimit = LargestCall, ValueCountLimit = 100, MemoryBufferThreshold = LargestCall)]
public sealed class DrawModel : PageModel
{
    // The table may stand in the box and in a file at once, and a box sends two bytes for each end of a line.
    private const int LargestCall = 16 * 1024 * 1024;

    /// <summary>More points than this make a picture that no eye can read.</summary>
    public const int MostPoints = 1_000;

    /// <summary>Problems that the page names, and remarks.</summary>
    public const int MostSaid = 10;

    /// <summary>Rows of the table that the page shows; the CSV file has all.</summary>
    public const int MostRows = 200;

    public DrawForm Form { get; private set; } = DrawForm.Empty;

    public ChartOptions Options { get; private set; } = new();

    public ChartReading? Reading { get; private set; }

    public ChartAnswer? Answer { get; private set; }

    public SpcChart? Chart => Answer?.Chart;

    /// <summary>Whether the measure can show a change; null where that cannot be asked.</summary>
    public CanShowChange? CanShow { get; private set; }

    /// <summary>What to put right, in sentences.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>What was taken for granted or left out.</summary>
    public IReadOnlyList<string> Remarks => [.. Reading?.Remarks ?? [], .. Answer?.Remarks ?? []];

    /// <summary>The first of some sentences, each once, and how many more there are.</summary>
    public static IEnumerable<string> First(IReadOnlyList<string> sentences)
    {
        var said = sentences.Distinct().ToList();
        return said.Count <= MostSaid ? said : said.Take(MostSaid).Append($"And {said.Count - MostSaid:N0} more like these.");
    }

    public void OnGet(CancellationToken cancel)
    {
        var example = ChartExamples.Find(Request.Query["example"].FirstOrDefault());
        var query = example is null ? Request.Query : new QueryCollection(QueryHelpers.ParseQuery(example.Options));
        Form = DrawForm.Of(example?.Data ?? "", query);
        Options = Form.Options(out var problems);
        Problems = problems;
        if (example is not null) Draw(TableFile.Paste(example.Data, cancellation: cancel), cancel);
    }

    public IActionResult OnPost(string? data, IFormFile? file, string? save, CancellationToken cancel)
    {
        if (Sent() is not { } sent)
        {
            Problems = ["What was sent did not arrive whole. Nothing was drawn. Paste your numbers and press “Draw the chart”."];
            ModelState.Clear();
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        Form = DrawForm.Of(data ?? "", sent);
        Options = Form.Options(out var problems);
        Problems = problems;
        try
        {
            using var stream = file is { Length: > 0 } ? file.OpenReadStream() : null;
            var table = stream is null ? TableFile.Paste(Form.Data, wishes: Wishes, cancellation: cancel) : TableFile.Read(stream, wishes: Wishes, cancellation: cancel);
            if (stream is not null)
            {
                Form = Form with { Data = TableText.Of(table, cancel) };
            }
            if (Problems.Count == 0) Draw(table, cancel);
            if (Chart is { } chart && Enum.TryParse<ChartFormat>(save, ignoreCase: true, out var format) && Enum.IsDefined(format))
            {
                var made = ChartExport.Write(chart, format);
                return File(made.Bytes, made.ContentType, made.Name);
            }
        }
        catch (DocumentException problem)
        {
            Problems = [.. Problems, problem.Message];
        }
        // The form shows what was typed, not what the binder made of it.
        ModelState.Clear();
        if (Problems.Count > 0) Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>The form; null where something else was sent, or a part of it.</summary>
    private IFormCollection? Sent()
    {
        try
        {
            return Request.HasFormContentType ? Request.Form : null;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or InvalidOperationException)
        {
            return null;
        }
    }

    private TableWishes Wishes => new() { Sheet = Options.Sheet };

    private void Draw(PlainTable table, CancellationToken cancel)
    {
        Reading = ChartReading.Of(table, Options.Columns, cancel);
        Problems = [.. Problems, .. Reading.Problems.Select(p => p.ToString())];
        if (Reading.Data is not { } data) return;
        Answer = ChartMaking.Make(data, Options);
        Problems = [.. Problems, .. Answer.Problems];
        if (Answer.Question is { } question) CanShow = CanShowChange.Of(question, cancel);
    }
}

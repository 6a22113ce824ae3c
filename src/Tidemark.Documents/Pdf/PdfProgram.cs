using System.Text.Json;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Pdf;

/// <summary>What the process that reads one PDF answers: the words, or a sentence that says why not.</summary>
internal sealed record PdfAnswer(DocumentText? Words, string? Refusal);

/// <summary>Reads one PDF in a process of its own: the path and the limits come as arguments, the answer goes to standard output as JSON.</summary>
/// <remarks>
/// A process, because PdfPig 0.1.16 takes no cancellation and follows some references without end: two forms that draw each other, a colour
/// space that is its own alternative, a name tree that holds itself all fill the stack, which no handler in .NET can catch, and a character
/// map of two thousand million entries keeps it busy for hours. The process is killed then, and only it.
/// </remarks>
internal static class PdfProgram
{
    public static int Main(string[] args)
    {
        if (args is not [var path, var json]) return 2;
        var limits = JsonSerializer.Deserialize<Limits>(json)!;

        // Whoever started this kills it in time, unless it was killed itself.
        using var deadline = new Timer(static _ => Environment.Exit(3), null, limits.MaxPdfTime, Timeout.InfiniteTimeSpan);
        using var output = Console.OpenStandardOutput();
        JsonSerializer.Serialize(output, Answer(path, limits));
        return 0;
    }

    private static PdfAnswer Answer(string path, Limits limits)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var reading = new Reading(limits, CancellationToken.None);
            PdfWords.Read(file, reading);
            return new PdfAnswer(reading.ToText(), null);
        }
        catch (DocumentException e)
        {
            return new PdfAnswer(null, e.Message);
        }
    }
}

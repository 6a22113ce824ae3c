using Tidemark.Charts.Spc;
using Tidemark.Documents;
using Tidemark.Documents.Charts;

namespace Tidemark.Web.Commands;

/// <summary>Opens the tables that charts are drawn from, and writes the charts.</summary>
internal static class ChartCommandFiles
{
    private const int Buffer = 1 << 17;

    // A file of a chart is made in memory, where one of more points has no room; nobody could look at its picture either.
    private const int MostPoints = 2_000_000;

    /// <summary>What can be written, by the ending of the file.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["svg", "png", "pdf", "pptx", "xlsx", "json", "csv"];

    /// <summary>"svg, png or csv", each with something in front.</summary>
    public static string Listed(string before = "") => string.Join(", ", Formats.Select(f => before + f));

    /// <summary>The format of a name; null where it is none.</summary>
    public static ChartFormat? FormatNamed(string name) =>
        Formats.Contains(name, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<ChartFormat>(name, ignoreCase: true) : null;

    /// <summary>The format that a file's ending asks for; null where it is none.</summary>
    public static ChartFormat? FormatOf(string file) => FormatNamed(Path.GetExtension(file).TrimStart('.'));

    public static FileStream Open(string file) => new(Path.GetFullPath(file), FileMode.Open, FileAccess.Read, FileShare.Read, Buffer, FileOptions.SequentialScan);

    /// <summary>Standard input as a file, which can be read twice. It is deleted when it is closed.</summary>
    public static async Task<FileStream> StandardInput(CancellationToken cancel)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"tidemark-{Path.GetRandomFileName()}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose);
        try
        {
            await using var input = Console.OpenStandardInput();
            await input.CopyToAsync(file, cancel);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes a chart to a file, or to standard output for -.</summary>
    /// <exception cref="DocumentException">The chart has too many points for a file, or the format cannot hold it.</exception>
    public static async Task Write(SpcChart chart, string target, ChartFormat format, CancellationToken cancel)
    {
        if (chart.Chart.Count > MostPoints)
            throw new DocumentException($"This chart has {chart.Chart.Count:N0} points, and a file holds {MostPoints:N0} at most. Add rows up with --period, such as month.");
        var bytes = ChartExport.Write(chart, format).Bytes;
        if (target != "-")
        {
            await File.WriteAllBytesAsync(Path.GetFullPath(target), bytes, cancel);
            return;
        }

        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(bytes, cancel);
    }
}

using System.Collections.Concurrent;
using Spectre.Console;
using Tidemark.Documents;

namespace Tidemark.Web.Commands;

/// <summary>A folder of tables, each of which becomes a chart. One that fails does not stop the others.</summary>
internal static class ChartCommandBatch
{
    private static readonly string[] Tables = [".csv", ".tsv", ".txt", ".xlsx"];

    public static async Task<int> Run(DirectoryInfo folder, string output, string format, ChartJob job, CancellationToken cancel)
    {
        format = format.ToLowerInvariant();
        var files = folder.GetFiles().Where(f => Tables.Contains(f.Extension.ToLowerInvariant())).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            await Console.Error.WriteLineAsync($"There is no table in {folder.FullName}. Put files there that end in {string.Join(", ", Tables)}.");
            return CommandLine.Failed;
        }

        Directory.CreateDirectory(output);
        var failed = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await Show(files.Count, done => Parallel.ForEachAsync(
            Named(files, format), new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, async (entry, stop) =>
            {
                if (await One(entry.File, Path.Combine(output, entry.Name), format, job, stop) is { } problem) failed[entry.File.Name] = problem;
                done();
            }));
        foreach (var (name, problem) in failed.OrderBy(f => f.Key, StringComparer.Ordinal)) await Console.Error.WriteLineAsync($"{name}: {problem}");
        var made = files.Count - failed.Count;
        Console.WriteLine($"{made} {(made == 1 ? "chart is" : "charts are")} in {Path.GetFullPath(output)}.{(failed.IsEmpty ? "" : $" {failed.Count} {(failed.Count == 1 ? "table" : "tables")} could not be drawn.")}");
        return failed.IsEmpty ? CommandLine.Done : CommandLine.Failed;
    }

    /// <summary>The table's name with the ending of the chart; two tables of one name keep their own ending as well.</summary>
    private static IEnumerable<(FileInfo File, string Name)> Named(List<FileInfo> files, string format)
    {
        var stems = files.CountBy(f => Path.GetFileNameWithoutExtension(f.Name), StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return files.Select(f => (f, stems[Path.GetFileNameWithoutExtension(f.Name)] == 1 ? Path.ChangeExtension(f.Name, format) : $"{f.Name}.{format}"));
    }

    private static async Task<string?> One(FileInfo table, string target, string format, ChartJob job, CancellationToken cancel)
    {
        try
        {
            await using var file = ChartCommandFiles.Open(table.FullName);
            var outcome = job.Do(file, cancel);
            if (outcome.Chart is null) return string.Join(' ', outcome.Problems);
            await ChartCommandFiles.Write(outcome.Chart, target, job.As(ChartCommandFiles.FormatNamed(format)), cancel);
            return null;
        }
        catch (Exception problem) when (problem is DocumentException or IOException or UnauthorizedAccessException)
        {
            return problem.Message;
        }
    }

    /// <summary>A bar for whoever watches, and nothing where the output goes to a file or another program.</summary>
    private static Task Show(int count, Func<Action, Task> work) => Console.IsOutputRedirected
        ? work(() => { })
        : AnsiConsole.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask("Drawing", maxValue: count);
                return work(() => bar.Increment(1));
            });
}

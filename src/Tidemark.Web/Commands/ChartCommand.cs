using System.CommandLine;
using Tidemark.Documents;
using Tidemark.Documents.Tables;
using Tidemark.Web.Features.Charts;

namespace Tidemark.Web.Commands;

/// <summary>Draws run and control charts from tables. It needs no database and stores nothing but what it is told to write.</summary>
internal static class ChartCommand
{
    private static readonly Argument<string?> Table = new("FILE")
    {
        Description = "A table: CSV or other separated text, or an Excel workbook (.xlsx). - reads standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<DirectoryInfo?> Batch = new("--batch") { Description = "A folder of tables, each of which becomes a chart in the folder --out." };

    private static readonly Option<string[]> Out = new("--out")
    {
        Description = $"Where to write the chart: a file that ends in {ChartCommandFiles.Listed(".")}, or - for standard output. Several are allowed. With --batch, a folder.",
    };

    private static readonly Option<string?> Format = new("--format") { Description = $"What to write to standard output, or for each table of a folder: {ChartCommandFiles.Listed()}. Without it: svg." };

    private static readonly Option<bool> Publishing = new("--publishing") { Description = "Write a slide as a picture without the numbers behind it, so that it can be published." };

    private static readonly Option<bool> CanShow = new("--can-show-change") { Description = "Say how long it would take until this measure shows a change." };

    private static readonly Option<bool?> Headings = new("--headings") { Description = "Whether the first row is one of headings: true or false. Without it this is found out." };

    private static readonly Option<string?> Separator = new("--separator") { Description = "What stands between cells: one character, or tab. Without it this is found out." };

    private static readonly IReadOnlyList<(string Name, Option<string[]> Option)> OfCharts =
        [.. ChartOptionList.All.Select(o => (o.Name, new Option<string[]>($"--{o.Name}") { Description = o.Help, HelpName = o.IsMany ? "TEXT, …" : "TEXT" }))];

    public static Command Create()
    {
        var command = new Command("chart", "Draw a run or control chart from a table, and say what it shows.") { Table, Batch, Out, Format, Publishing, CanShow, Headings, Separator };
        foreach (var (_, option) in OfCharts) command.Options.Add(option);
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult call, CancellationToken cancel)
    {
        var pairs = from entry in OfCharts from text in call.GetValue(entry.Option) ?? [] select KeyValuePair.Create(entry.Name, text);
        var options = ChartOptions.Read(pairs, out var wrong);
        var mistakes = wrong.Select(sentence => $"--{sentence}").ToList();
        var wishes = Wishes(call, options, mistakes);
        var (table, folder, targets, format) = (call.GetValue(Table), call.GetValue(Batch), call.GetValue(Out) ?? [], call.GetValue(Format));
        if (format is not null && ChartCommandFiles.FormatNamed(format) is null) mistakes.Add($"--format: there is no “{format}”. Write one of {ChartCommandFiles.Listed()}.");
        if ((table is null) == (folder is null)) mistakes.Add("Name one table, or a folder of tables with --batch.");
        if (folder is { Exists: false }) mistakes.Add($"There is no folder {folder.FullName}.");
        if (folder is not null && (targets.Length != 1 || targets[0] == "-")) mistakes.Add("Name one folder with --out, in which the charts are written.");
        if (folder is null) mistakes.AddRange(targets.Where(t => t != "-" && ChartCommandFiles.FormatOf(t) is null).Select(t => $"--out: {t} does not end in {ChartCommandFiles.Listed(".")}."));
        if (targets.Count(t => t == "-") > 1) mistakes.Add("--out: standard output takes one chart.");
        if (mistakes.Count > 0)
        {
            foreach (var mistake in mistakes) await Console.Error.WriteLineAsync(mistake);
            return CommandLine.WrongCall;
        }

        var job = new ChartJob(options, wishes, call.GetValue(CanShow), call.GetValue(Publishing));
        return folder is not null
            ? await ChartCommandBatch.Run(folder, targets[0], format ?? "svg", job, cancel)
            : await One(table!, targets, format ?? "svg", job, cancel);
    }

    private static TableWishes Wishes(ParseResult call, ChartOptions options, List<string> mistakes)
    {
        var separator = call.GetValue(Separator);
        if (separator is "tab" or "\\t") separator = "\t";
        if (separator is { Length: not 1 } or "\"" or "\n" or "\r") mistakes.Add("--separator: write one character, or tab.");
        return new TableWishes { Sheet = options.Sheet, HasHeadings = call.GetValue(Headings), Separator = separator is { Length: 1 } ? separator[0] : null };
    }

    private static async Task<int> One(string table, string[] targets, string format, ChartJob job, CancellationToken cancel)
    {
        // What is said must not mix with a chart that goes to another program.
        var says = targets.Contains("-") ? Console.Error : Console.Out;
        await using var file = table == "-" ? await ChartCommandFiles.StandardInput(cancel) : ChartCommandFiles.Open(table);
        ChartOutcome outcome;
        try
        {
            outcome = job.Do(file, cancel);
            foreach (var target in outcome.Chart is null ? [] : targets)
                await ChartCommandFiles.Write(outcome.Chart!, target, job.As(target == "-" ? ChartCommandFiles.FormatNamed(format) : ChartCommandFiles.FormatOf(target)), cancel);
        }
        catch (DocumentException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return CommandLine.Failed;
        }

        foreach (var problem in outcome.Problems) await Console.Error.WriteLineAsync(problem);
        foreach (var sentence in outcome.Said) await says.WriteLineAsync(sentence);
        return outcome.Chart is null ? CommandLine.Failed : CommandLine.Done;
    }
}

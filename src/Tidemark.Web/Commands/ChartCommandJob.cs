using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts;
using Tidemark.Documents.Tables;
using Tidemark.Spc.Choosing;
using Tidemark.Web.Features.Charts;

namespace Tidemark.Web.Commands;

/// <summary>What came of one table.</summary>
/// <param name="Chart">The chart; null where there are problems.</param>
/// <param name="Problems">Why there is none.</param>
/// <param name="Said">What the chart shows, why it was chosen, warnings and remarks.</param>
internal sealed record ChartOutcome(SpcChart? Chart, IReadOnlyList<string> Problems, IReadOnlyList<string> Said);

/// <summary>Makes the chart of one table.</summary>
internal sealed record ChartJob(ChartOptions Options, TableWishes Wishes, bool SaysWhetherChangeShows, bool IsForPublishing)
{
    /// <summary>The format to write: a slide for publishing holds a picture in place of the numbers.</summary>
    public ChartFormat As(ChartFormat? format) => format is ChartFormat.Pptx && IsForPublishing ? ChartFormat.PptxPicture : format!.Value;

    /// <summary>Reads the table, makes the chart and puts it into words.</summary>
    /// <exception cref="Documents.DocumentException">The file is no table, or beyond a limit.</exception>
    public ChartOutcome Do(Stream file, CancellationToken cancel)
    {
        var reading = ChartReading.Of(TableFile.Read(file, TableLimits.CommandLine, Wishes, cancel), Options.Columns, cancel);
        if (reading.Data is not { } data) return new(null, [.. reading.Problems.Select(p => p.ToString())], []);
        var answer = ChartMaking.Make(data, Options);
        if (answer.Chart is not { } chart) return new(null, answer.Problems, []);
        var words = SpcWords.Of(chart);
        List<string> said = [words.Headline, answer.Why, words.Method, .. answer.Warnings.Select(w => $"Take care: {w.Sentence}")];
        if (SaysWhetherChangeShows) said.Add(answer.Question is { } question ? CanShowChange.Of(question, cancel).Sentence : "Whether a change would show can be told of counts and shares over periods only.");
        said.AddRange(reading.Remarks.Concat(answer.Remarks).Select(r => $"Note: {r}"));
        return new(chart, [], said);
    }
}

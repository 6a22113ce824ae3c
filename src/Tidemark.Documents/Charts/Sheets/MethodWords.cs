using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts.Sheets;

/// <summary>What the second sheet of a workbook says: how the chart was made, what was found and what happened meanwhile.</summary>
internal static class MethodWords
{
    private const int MostSignals = 1_000;

    public static IReadOnlyList<(string Label, string Words)> Of(SpcChart chart, ChartWords words)
    {
        List<(string, string)> pairs =
        [
            ("Chart", words.Title),
            ("Headline", words.Headline),
            ("Description", words.Description),
            ("Method", words.Method),
            ("Explanation", words.Explanation),
            ("Rules", chart.Signals.Rules.Name),
            ("Source", words.Source),
            ("Copy", CopyWords.Editable),
        ];
        pairs.AddRange(Meanwhile.Phases(chart).Select(phase => ("Phase", phase)));
        pairs.AddRange(chart.Signals.All.Take(MostSignals).Select(signal => ("Signal", signal.Sentence)));
        if (chart.Signals.All.Count > MostSignals) pairs.Add(("Signal", $"… and {chart.Signals.All.Count - MostSignals:N0} more signals"));
        pairs.AddRange(chart.Notes.OrderBy(note => note.At).Select(note => ("Note", $"{AxisDay.Words(chart.Moments, note.At)}: {note.Text}")));
        pairs.AddRange(chart.Pauses.OrderBy(pause => pause.From).Select(pause => ("Pause", Meanwhile.Pause(chart, pause))));
        pairs.AddRange(chart.Tests.OrderBy(test => test.From).Select(test => ("Test", Meanwhile.Test(chart, test))));
        return [.. pairs.Where(pair => pair.Item2.Length > 0)];
    }
}

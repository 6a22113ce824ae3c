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
            ("Rules", chart.Signals.Rules.Name),
            ("Source", words.Source),
            ("Copy", CopyWords.Editable),
        ];
        pairs.AddRange(Phases(chart).Select(phase => ("Phase", phase)));
        pairs.AddRange(chart.Signals.All.Take(MostSignals).Select(signal => ("Signal", signal.Sentence)));
        if (chart.Signals.All.Count > MostSignals) pairs.Add(("Signal", $"… and {chart.Signals.All.Count - MostSignals:N0} more signals"));
        pairs.AddRange(chart.Notes.OrderBy(note => note.At).Select(note => ("Note", $"{AxisDay.Words(chart.Moments, note.At)}: {note.Text}")));
        pairs.AddRange(chart.Pauses.OrderBy(pause => pause.From).Select(pause => ("Pause", Stretch(chart, pause.From, pause.To, pause.Reason))));
        pairs.AddRange(chart.Tests.OrderBy(test => test.From).Select(test => ("Test", Stretch(chart, test.From, test.To, test.Name))));
        return [.. pairs.Where(pair => pair.Item2.Length > 0)];
    }

    private static IEnumerable<string> Phases(SpcChart chart)
    {
        if (chart.Chart.Phases.Count < 2) yield break;
        for (var p = 0; p < chart.Chart.Phases.Count; p++)
        {
            var phase = chart.Chart.Phases[p];
            if (phase.Count == 0) continue;
            var name = p < chart.PhaseNames.Count && chart.PhaseNames[p].Length > 0 ? $"{chart.PhaseNames[p]}: " : "";
            yield return $"{name}{chart.Moments.NameOf(phase.Start)} to {chart.Moments.NameOf(phase.End - 1)}";
        }
    }

    private static string Stretch(SpcChart chart, double from, double? to, string words)
    {
        var end = to is { } last ? $"to {AxisDay.Words(chart.Moments, last)}" : "and still on";
        return $"{AxisDay.Words(chart.Moments, from)} {end}{(words.Length > 0 ? ": " + words : "")}";
    }
}

using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts;

/// <summary>What went on beside the counting, in words: phases, pauses and tests.</summary>
internal static class Meanwhile
{
    /// <summary>All of it in one paragraph; empty for nothing.</summary>
    public static string Of(SpcChart chart) => string.Join(' ',
    [
        .. Phases(chart).Select(phase => $"Phase: {phase}."),
        .. chart.Pauses.OrderBy(pause => pause.From).Select(pause => $"Pause: {Pause(chart, pause)}."),
        .. chart.Tests.OrderBy(test => test.From).Select(test => $"Test: {Test(chart, test)}."),
    ]);

    public static string Pause(SpcChart chart, ChartPause pause) => Stretch(chart, pause.From, pause.To, pause.Reason);

    public static string Test(SpcChart chart, ChartTest test) => Stretch(chart, test.From, test.To, test.Name);

    public static IEnumerable<string> Phases(SpcChart chart)
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

using Tidemark.Charts.Svg;
using Tidemark.Charts.Words;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Spc;

/// <summary>Says all that a picture shows to those who do not see it.</summary>
internal static class DescriptionWords
{
    private const int MostSignals = 4;
    private const int MostNamed = 6;

    public static string Of(SpcChart source, Findings findings)
    {
        var said = new List<string>();
        AddPoints(source, findings, said);
        for (var p = 0; p < source.Chart.Phases.Count && source.Chart.Count > 0; p++) AddPhase(source, p, said);
        AddSignals(source, findings, said);
        AddStates(source, findings, said);
        foreach (var pause in source.Pauses) said.Add(PauseWords(source, pause));
        AddOpen(source, said);
        AddTarget(source, said);
        AddNotes(source, said);
        return string.Join(' ', said);
    }

    private static void AddPoints(SpcChart source, Findings findings, List<string> said)
    {
        var count = source.Chart.Count;
        if (count == 0)
        {
            said.Add("Nothing is counted yet.");
            return;
        }

        var points = Counting.Of(count, SpcTerms.One(source), SpcTerms.Points(source, 2));
        var place = SvgText.OneLine(source.Place);
        said.Add(Counting.Sentence($"{(place.Length > 0 ? place + ", " : "")}{points}, {MomentWords.FromTo(source, 0, count - 1)}"));
        var missing = Indices(findings, count, PointState.Missing);
        if (missing.Count > 0) said.Add(Counting.Sentence($"{Points(source, missing.Count)} {(missing.Count == 1 ? "has" : "have")} no count"));
    }

    private static void AddPhase(SpcChart source, int phase, List<string> said)
    {
        var chart = source.Chart;
        var made = chart.Phases[phase];
        if (made.Count == 0) return;
        var name = phase < source.PhaseNames.Count ? SvgText.OneLine(source.PhaseNames[phase]) : "";
        var lead = chart.Phases.Count == 1 ? "" : $"{(name.Length > 0 ? name + ", " : "")}{MomentWords.FromTo(source, made.Start, made.End - 1)}: ";
        var centre = double.IsNaN(made.Centre) ? ", which varies" : $" {ValueText.Of(made.Centre, source.Unit)}";
        var words = lead + SpcTerms.CentreName(chart, phase) + centre;
        if (made.IsFrozen) words += $", from the first {made.BaselineEnd - made.Start} {SpcTerms.Points(source, 2)} and carried forward";
        words += LimitWords(source, phase);
        if (!double.IsNaN(ChartLines.Last(chart, chart.Centre))) said.Add(Counting.Sentence(words));
    }

    private static string LimitWords(SpcChart source, int phase)
    {
        var chart = source.Chart;
        var made = chart.Phases[phase];
        var (lower, upper) = ChartLines.ConstantLimits(chart, phase);
        if (!double.IsNaN(lower) && !double.IsNaN(upper))
            return $", limits {ValueText.Of(lower, source.Unit)} to {ValueText.Of(upper, source.Unit)}";
        if (!double.IsNaN(upper)) return $", upper limit {ValueText.Of(upper, source.Unit)}";
        if (!double.IsNaN(lower)) return $", lower limit {ValueText.Of(lower, source.Unit)}";
        for (var i = made.Start; i < made.End; i++)
        {
            if (!double.IsNaN(chart.Upper[i])) return ", limits that vary with what was counted";
        }

        return "";
    }

    private static void AddSignals(SpcChart source, Findings findings, List<string> said)
    {
        if (findings.Signals.Count == 0)
        {
            if (source.Chart.Count > 0) said.Add("There is no signal.");
            return;
        }

        for (var i = 0; i < findings.Signals.Count && i < MostSignals; i++) said.Add(SentenceOf(source, findings.Signals[i]));
        var rest = findings.Signals.Count - MostSignals;
        if (rest > 0) said.Add(Counting.Sentence($"{Counting.Of(rest, "earlier signal", "earlier signals")} {(rest == 1 ? "is" : "are")} in the table"));
    }

    /// <summary>A signal in a sentence: "11 weeks running below the median of 7, from 17 August to 26 October 2026."</summary>
    public static string SentenceOf(SpcChart source, Signal signal)
    {
        var when = signal.Points.Count == 1 ? MomentWords.At(source, signal.First) : MomentWords.FromTo(source, signal.First, signal.Last);
        return Counting.Sentence($"{SignalWords.Long(source, signal)}, {when}");
    }

    private static void AddStates(SpcChart source, Findings findings, List<string> said)
    {
        var count = source.Chart.Count;
        var provisional = Indices(findings, count, PointState.Provisional);
        if (provisional.Count > 0)
            said.Add(Counting.Sentence($"{Points(source, provisional.Count)} {(provisional.Count == 1 ? "is not final and counts" : "are not final and count")} in no rule"));
        var leftOut = Indices(findings, count, PointState.LeftOut);
        if (leftOut.Count == 0) return;
        var named = new List<string>();
        for (var i = 0; i < leftOut.Count && i < MostNamed; i++)
        {
            var reason = source.ExclusionReasons.TryGetValue(leftOut[i], out var text) ? SvgText.OneLine(text) : "";
            named.Add(MomentWords.At(source, leftOut[i]) + (reason.Length > 0 ? $" ({reason})" : ""));
        }

        if (leftOut.Count > MostNamed) named.Add($"{leftOut.Count - MostNamed} more");
        said.Add(Counting.Sentence($"{Points(source, leftOut.Count)} {(leftOut.Count == 1 ? "is" : "are")} left out: {Counting.Listed(named)}"));
    }

    private static string PauseWords(SpcChart source, ChartPause pause)
    {
        var reason = SvgText.OneLine(pause.Reason);
        var from = MomentWords.AtPosition(source, pause.From);
        var time = pause.To is { } to ? $"from {from} to {MomentWords.AtPosition(source, to)}" : $"since {from}";
        return Counting.Sentence($"paused {time}{(reason.Length > 0 ? $": {reason}" : "")}");
    }

    private static void AddOpen(SpcChart source, List<string> said)
    {
        if (source is { IsSensitive: false, OpenInterval: { } open })
            said.Add($"The gap now open is {ValueText.Of(open, source.Unit)} so far; it counts in no rule.");
    }

    private static void AddTarget(SpcChart source, List<string> said)
    {
        if (source.IsSensitive || source.Target is not { } target) return;
        var words = $"The target is {ValueText.Of(target, source.Unit)}";
        var assurance = source.Chart.Count == 0 ? Assurance.Unknown
            : Judgement.AssuranceAt(source.Chart, source.Chart.Count - 1, target, source.Better);
        said.Add(words + assurance switch
        {
            Assurance.Pass => ": as things are, it will be met every time.",
            Assurance.Fail => ": as things are, it will not be met.",
            Assurance.HitAndMiss => ": as things are, it will be met at some times and missed at others, by chance.",
            _ => ".",
        });
    }

    private static void AddNotes(SpcChart source, List<string> said)
    {
        if (source.Notes.Count == 0) return;
        var notes = new List<ChartNote>(source.Notes);
        notes.Sort(static (a, b) => a.At.CompareTo(b.At));
        var named = notes.ConvertAll(n => $"{SvgText.OneLine(n.Text)} ({MomentWords.AtPosition(source, n.At)})");
        said.Add($"Notes: {string.Join("; ", named)}.");
    }

    private static string Points(SpcChart source, int count) => Counting.Of(count, SpcTerms.One(source), SpcTerms.Points(source, 2));

    private static List<int> Indices(Findings findings, int count, PointState state)
    {
        var found = new List<int>();
        for (var i = 0; i < count; i++)
        {
            if (findings[i] == state) found.Add(i);
        }

        return found;
    }
}

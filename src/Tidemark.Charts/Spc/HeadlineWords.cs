using Tidemark.Charts.Words;
using Tidemark.Spc;
using Tidemark.Spc.Choosing;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Spc;

/// <summary>
/// The sentence above a chart. Only a signal may say that something rose or fell; there is no cause, praise or blame in it, and no rule by name.
/// </summary>
internal static class HeadlineWords
{
    private const int MostWords = 20;
    private const int WorthSaying = 5;

    public static string Of(SpcChart source, Findings findings)
    {
        var counted = Counted(source, findings);
        if (counted == 0) return source.Chart.Count == 0 ? "Nothing is counted yet." : $"No {SpcTerms.One(source)} has a value yet.";
        if (TooFew(source, counted) is { } tooFew) return tooFew;
        var now = source.Chart.Phases.Count - 1;
        Signal? main = null;
        var beyond = new List<Signal>();
        foreach (var signal in findings.Signals)
        {
            if (signal.Phase != now) continue;
            if (signal.Points.Count == 1) beyond.Add(signal);
            else if (main is null || (PointMarks.DirectionOf(main) == Direction.None && PointMarks.DirectionOf(signal) != Direction.None)) main = signal;
        }

        if (main is not null) beyond.RemoveAll(b => b.First >= main.First && b.First <= main.Last);
        var clause = Beyond(source, beyond);
        var sentence = main is null ? Steady(source, findings, beyond.Count > 0, withSince: true) : Moved(source, findings, main);
        var whole = sentence + clause;
        if (main is null && CountWords(whole) > MostWords) whole = Steady(source, findings, beyond.Count > 0, withSince: false) + clause;
        else if (CountWords(whole) > MostWords) whole = sentence;
        return whole + (whole.EndsWith('.') ? "" : ".") + (main is not null && PointMarks.ToneOf(source, main) == Tone.Concern ? " What else changed?" : "");
    }

    private static int Counted(SpcChart source, Findings findings)
    {
        var counted = 0;
        for (var i = source.Chart.Phases[^1].Start; i < source.Chart.Count; i++)
        {
            if (findings[i] == PointState.Counted) counted++;
        }

        return counted;
    }

    private static string? TooFew(SpcChart source, int counted)
    {
        var chart = source.Chart;
        if (SpcTerms.CentreName(chart, chart.Phases.Count - 1) == "centre") return null;
        var isRun = chart.Plan.Kind == ChartKind.Run;
        if (counted >= (isRun ? Readiness.PointsForMedian : Readiness.PointsForLimits)) return null;
        var points = Counting.Of(counted, SpcTerms.One(source), SpcTerms.Points(source, 2));
        var phase = chart.Phases.Count > 1 ? " in this phase" : "";
        var needs = isRun ? "a median needs 10 to 12" : $"limits need at least {Readiness.PointsForLimits}";
        return Counting.Sentence($"{points} so far{phase}: {needs}");
    }

    private static string Moved(SpcChart source, Findings findings, Signal signal)
    {
        var isNow = IsNewest(source, findings, signal.Last);
        var since = isNow ? $", since {MomentWords.At(source, signal.First)}" : $", {MomentWords.FromTo(source, signal.First, signal.Last)}";
        return $"{Did(source, signal, isNow)}: {SignalWords.Long(source, signal)}{since}";
    }

    private static string Did(SpcChart source, Signal signal, bool isNow)
    {
        var subject = SpcTerms.Subject(source);
        var time = isNow ? "" : " for a time";
        return (signal.Rule, PointMarks.DirectionOf(signal)) switch
        {
            (_, Direction.Up) => source.IsSensitive ? $"More was reported{time}" : $"{subject} rose{time}",
            (_, Direction.Down) => source.IsSensitive ? $"Fewer were reported{time}" : $"{subject} fell{time}",
            (NearCentre, _) => $"{subject} varied less than expected",
            (FarFromCentre or Alternating, _) => $"{subject} swung from side to side",
            _ => $"{subject} changed over time",
        };
    }

    private static string Steady(SpcChart source, Findings findings, bool hasBeyond, bool withSince)
    {
        var phase = source.Chart.Phases.Count - 1;
        var made = source.Chart.Phases[phase];
        if (SpcTerms.IsBetweenEvents(source) && !hasBeyond && TooEarly(source, findings) is { } early) return early;
        var value = double.IsNaN(made.Centre) ? ChartLines.Last(source.Chart, source.Chart.Centre) : made.Centre;
        var around = double.IsNaN(value) ? "" : $" around {ValueText.Of(value, source.Unit)}";
        var since = phase > 0 && withSince ? $" since {MomentWords.At(source, made.Start)}" : "";
        var open = source is { IsSensitive: false, OpenInterval: { } days } && !hasBeyond ? $"; the gap now open is {ValueText.Of(days, source.Unit)}" : "";
        return $"{SpcTerms.Subject(source)} stayed steady{around}{since}{open}";
    }

    // Gaps come slowly: a row that is no signal yet is worth saying, with what it is not.
    private static string? TooEarly(SpcChart source, Findings findings)
    {
        var chart = source.Chart;
        int row = 0, side = 0;
        for (var i = chart.Count - 1; i >= chart.Phases[^1].Start; i--)
        {
            if (findings[i] != PointState.Counted) continue;
            var here = Math.Sign(chart.Values[i] - chart.Centre[i]);
            if (here == 0 || (side != 0 && here != side)) break;
            side = here;
            row++;
        }

        if (row < WorthSaying) return null;
        var centre = ValueText.Of(ChartLines.Last(chart, chart.Centre), source.Unit);
        return $"The last {Counting.Number(row)} gaps were {(side > 0 ? "longer" : "shorter")} than the "
            + $"{SpcTerms.CentreName(chart, chart.Phases.Count - 1)} of {centre}. It is too early to call it a change";
    }

    private static string Beyond(SpcChart source, List<Signal> beyond)
    {
        if (beyond.Count == 0) return "";
        var one = SpcTerms.One(source);
        var newest = MomentWords.At(source, beyond[0].First);
        var side = beyond[0].Direction == Direction.Up ? "above" : "below";
        return beyond.Count == 1
            ? $"; one {one}, {newest}, was {side} what is usual"
            : $"; {Counting.Of(beyond.Count, one, SpcTerms.Points(source, 2))}, the last {newest}, were outside what is usual";
    }

    private static bool IsNewest(SpcChart source, Findings findings, int last)
    {
        for (var i = last + 1; i < source.Chart.Count; i++)
        {
            if (findings[i] == PointState.Counted) return false;
        }

        return true;
    }

    private static int CountWords(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}

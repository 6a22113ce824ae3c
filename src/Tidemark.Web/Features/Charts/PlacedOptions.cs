using Tidemark.Charts.Spc;
using Tidemark.Spc;

namespace Tidemark.Web.Features.Charts;

/// <summary>Finds the points that phases, freezes, exclusions and notes stand for.</summary>
/// <param name="moments">When the points of the chart are.</param>
/// <param name="problems">Where a place is not on the chart.</param>
internal sealed class PlacedOptions(Moments moments, List<string> problems)
{
    private readonly Dictionary<int, string> _reasons = [];

    public List<string> PhaseNames { get; } = [];

    public IReadOnlyDictionary<int, string> Reasons => _reasons;

    /// <summary>The phases, and the baselines of those that are frozen.</summary>
    public IReadOnlyList<PhasePlan> Phases(ChartOptions options)
    {
        var starts = new SortedDictionary<int, string> { [0] = "" };
        foreach (var phase in options.Phases)
        {
            if (phase.At.FirstFrom(moments) is not { } start) problems.Add($"phase: the chart has no point from {phase.At} on. {Extent()}");
            else if (start == 0 || starts.TryAdd(start, phase.Text)) starts[start] = phase.Text;
            else problems.Add($"phase: two phases begin at the same point, {moments.NameOf(start)}. Leave one out.");
        }

        var plans = starts.Keys.Select(start => new PhasePlan(start)).ToArray();
        foreach (var freeze in options.Freezes)
        {
            if (freeze.LastTo(moments) is not { } last)
            {
                problems.Add($"freeze: the chart has no point up to {freeze}. {Extent()}");
                continue;
            }

            var phase = Array.FindLastIndex(plans, p => p.Start <= last);
            plans[phase] = plans[phase] with { Baseline = last - plans[phase].Start + 1 };
        }

        if (starts.Values.Any(name => name.Length > 0)) PhaseNames.AddRange(starts.Values);
        return plans;
    }

    /// <summary>The indices of excluded points.</summary>
    public IReadOnlyList<int> Excluded(ChartOptions options)
    {
        foreach (var exclusion in options.Excluded)
        {
            var found = At(exclusion.At).ToList();
            if (found.Count == 0) problems.Add($"exclude: the chart has no point at {exclusion.At}. {Extent()}");
            foreach (var index in found) _reasons[index] = exclusion.Text;
        }

        return [.. _reasons.Keys.Order()];
    }

    public IEnumerable<ChartNote> Notes(IEnumerable<PlaceNote> notes, NoteKind kind, string name)
    {
        foreach (var note in notes)
            if (Position(note.At, name) is { } at) yield return new ChartNote(at, note.Text, kind);
    }

    public IEnumerable<ChartPause> Pauses(ChartOptions options)
    {
        foreach (var pause in options.Pauses)
        {
            if (Position(pause.From, "pause") is not { } from) continue;
            var to = pause.To is { } end ? Position(end, "pause") : null;
            if (to < from) problems.Add($"pause: it ends on {pause.To}, before it begins on {pause.From}.");
            else if (to is not null || pause.To is null) yield return new ChartPause(from, to, pause.Text);
        }
    }

    /// <summary>A point by its number; the point of the period that a day lies in; every point of the day where points are days or events.</summary>
    private IEnumerable<int> At(ChartPlace place)
    {
        if (place.Number > 0 || moments.Period is Period.Week or Period.Month or Period.Quarter or Period.Year) return place.LastTo(moments) is { } index ? [index] : [];
        return moments.AreDates ? Enumerable.Range(0, moments.Count).Where(i => moments.DateOf(i) == place.Date) : [];
    }

    private double? Position(ChartPlace place, string name)
    {
        var position = place.Position(moments);
        if (position is null) problems.Add($"{name}: the chart has no place for {place}. {Extent()}");
        return position;
    }

    private string Extent() => moments.Count == 0 ? "It has no points." : moments.AreDates
        ? $"It goes from {moments.NameOf(0)} to {moments.NameOf(moments.Count - 1)}, and has {moments.Count} points."
        : $"It has {moments.Count} points, and no dates.";
}

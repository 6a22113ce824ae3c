using Tidemark.Spc.RunCharts;

namespace Tidemark.Spc.Signals;

/// <summary>Crossings and longest run outside the best box; with fewer than 10 or more than 100 useful points outside the Anhøj bounds. <see cref="BoxBounds"/>.</summary>
public sealed record OutsideBestBox : Rule
{
    /// <inheritdoc/>
    public override string Name => "Outside the best box";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        var runs = view.Runs;
        var (crossings, longest) = BoxBounds.Covers(runs.Useful)
            ? BoxBounds.Best(runs.Useful)
            : (AnhoejBounds.CrossingsMin(runs.Useful), AnhoejBounds.LongestRunMax(runs.Useful));
        if (view.HasRuns && (runs.Crossings < crossings || runs.Longest > longest))
            found.Add(WholePhase.All(this, view));
    }

    internal override string Finding(Signal signal) => "runs are longer or fewer than is usual (best box).";
}

/// <summary>Crossings and longest run outside the cut box; with fewer than 10 or more than 100 useful points outside the Anhøj bounds. <see cref="BoxBounds"/>.</summary>
public sealed record OutsideCutBox : Rule
{
    /// <inheritdoc/>
    public override string Name => "Outside the cut box";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        var runs = view.Runs;
        bool isOut = BoxBounds.Covers(runs.Useful)
            ? runs.Longest > BoxBounds.CutLongestRunMax(runs.Useful, runs.Crossings)
            : runs.Crossings < AnhoejBounds.CrossingsMin(runs.Useful) || runs.Longest > AnhoejBounds.LongestRunMax(runs.Useful);
        if (view.HasRuns && isOut)
            found.Add(WholePhase.All(this, view));
    }

    internal override string Finding(Signal signal) => "runs are longer or fewer than is usual (cut box).";
}

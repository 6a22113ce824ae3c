using Tidemark.Spc.RunCharts;

namespace Tidemark.Spc.Signals;

/// <summary>A run about the centre line that is longer than random variation makes it among so many points. Anhøj and Olesen 2014; <see cref="AnhoejBounds"/>.</summary>
public sealed record LongRun : Rule
{
    /// <inheritdoc/>
    public override string Name => "Unusually long run";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        if (view.HasRuns && view.Runs.Longest > AnhoejBounds.LongestRunMax(view.Runs.Useful))
            found.Add(WholePhase.LongestRun(this, view));
    }

    internal override string Finding(Signal signal) => $"{signal.Points.Count} in a row {Side(signal.Direction)} the centre line, more than is usual among so many points.";
}

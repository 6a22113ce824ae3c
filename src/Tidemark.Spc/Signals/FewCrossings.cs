using Tidemark.Spc.RunCharts;

namespace Tidemark.Spc.Signals;

/// <summary>Fewer crossings of the centre line than random variation makes. Anhøj and Olesen 2014; <see cref="AnhoejBounds"/>.</summary>
public sealed record FewCrossings : Rule
{
    /// <inheritdoc/>
    public override string Name => "Unusually few crossings";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        if (view.HasRuns && view.Runs.Crossings < AnhoejBounds.CrossingsMin(view.Runs.Useful))
            found.Add(WholePhase.All(this, view));
    }

    internal override string Finding(Signal signal) => $"the centre line is crossed less often than is usual for {signal.Points.Count} points.";
}

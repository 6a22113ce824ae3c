using Tidemark.Spc.RunCharts;

namespace Tidemark.Spc.Signals;

/// <summary>
/// Too few or too many runs about the centre line: less likely than 2.5 % on either side, given how many points are above and
/// below. Swed and Eisenhart 1943, Tables for testing randomness of grouping in a sequence of alternatives, Annals of
/// Mathematical Statistics 14(1); used on run charts by Perla, Provost and Murray 2011, BMJ Quality and Safety 20(1).
/// </summary>
public sealed record RunCount : Rule
{
    /// <inheritdoc/>
    public override string Name => "Too few or too many runs";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        var runs = view.Runs;
        if (!view.HasRuns || runs.Useful < RunCountBounds.LeastUseful)
            return;
        var (least, most) = RunCountBounds.Of(runs.Above, runs.Useful - runs.Above);
        if (runs.Count < least || runs.Count > most)
            found.Add(WholePhase.All(this, view) with { Direction = runs.Count < least ? Direction.Down : Direction.Up });
    }

    internal override string Finding(Signal signal) => $"too {(signal.Direction == Direction.Down ? "few" : "many")} runs about the centre line.";
}

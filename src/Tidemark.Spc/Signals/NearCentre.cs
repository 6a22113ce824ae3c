namespace Tidemark.Spc.Signals;

/// <summary>So many points in a row within so many sigmas of the centre line, on either side: limits too wide, or data too smooth to be true. Nelson 1984, test 7.</summary>
/// <param name="Length">How many; 15 in all sets that have the rule.</param>
/// <param name="Sigmas">How near; a point on the line counts as within.</param>
public sealed record NearCentre(int Length, double Sigmas) : Rule
{
    /// <inheritdoc/>
    public override string Name => $"{Length} within {Sigmas} sigma";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        if (view.HasRuns)
            Stretches.Find(this, view, Length, Sigmas, near: true, found);
    }

    internal override string Finding(Signal signal) => $"{signal.Points.Count} in a row within {Sigmas} sigma of the centre line ({Length} or more are a signal).";
}

namespace Tidemark.Spc.Signals;

/// <summary>So many points in a row on one side of the centre line.</summary>
/// <param name="Length">How many; 7 in Making Data Count, 8 in Western Electric's and IHI's sets, 9 in Nelson's, 6 on classic run charts.</param>
/// <param name="CentreBreaks">Whether a point exactly on the line ends a run. Otherwise it is passed over: it neither ends nor lengthens it.</param>
public sealed record Shift(int Length, bool CentreBreaks) : Rule
{
    /// <inheritdoc/>
    public override string Name => $"Shift of {Length}";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        if (!view.HasRuns)
            return;
        var run = new List<int>();
        var side = Direction.None;
        for (int p = 0; p < view.Count; p++)
        {
            var here = view.Side(p);
            if (here == Direction.None && !CentreBreaks)
                continue;
            if (here != side)
            {
                Add(view, side, run, found);
                run.Clear();
                side = here;
            }

            if (here != Direction.None)
                run.Add(view.Row(p));
        }

        Add(view, side, run, found);
    }

    internal override string Finding(Signal signal) =>
        $"{signal.Points.Count} in a row {Side(signal.Direction)} the centre line ({Length} or more are a signal).";

    private void Add(PhaseView view, Direction side, List<int> run, List<Signal> found)
    {
        if (run.Count >= Length)
            found.Add(new(this, view.Index, side, run.ToArray(), run.Skip(Length - 1).ToArray()));
    }
}

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
        // However missing values and those on the line are taken, no shift is longer than the longest run.
        if (!view.HasRuns || view.Runs.Longest < Length)
            return;
        int first = 0, last = -1, length = 0;
        var side = Direction.None;
        for (int p = 0; p < view.Count; p++)
        {
            var here = view.Side(p);
            if (here == Direction.None && !CentreBreaks)
                continue;
            if (here != side)
            {
                Add(view, side, first, last, length, found);
                (first, length, side) = (p, 0, here);
            }

            last = p;
            length++;
        }

        Add(view, side, first, last, length, found);
    }

    internal override string Finding(Signal signal) =>
        $"{signal.Points.Count} in a row {Side(signal.Direction)} the centre line ({Length} or more are a signal).";

    private void Add(PhaseView view, Direction side, int first, int last, int length, List<Signal> found)
    {
        if (side == Direction.None || length < Length)
            return;
        int[] points = new int[length];
        int count = 0;
        for (int p = first; p <= last; p++)
        {
            if (view.Side(p) == side)
                points[count++] = view.Row(p);
        }

        found.Add(new(this, view.Index, side, points, points[(Length - 1)..]));
    }
}

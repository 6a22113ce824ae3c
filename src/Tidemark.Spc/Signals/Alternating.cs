namespace Tidemark.Spc.Signals;

/// <summary>So many points in a row that go up and down in turn: two sources taken by turns, or over-adjustment. Nelson 1984, test 4.</summary>
/// <param name="Length">How many points; 14 in Nelson's set.</param>
public sealed record Alternating(int Length) : Rule
{
    /// <inheritdoc/>
    public override string Name => $"{Length} alternating";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        if (!view.HasRuns)
            return;
        int first = 0, before = 0;
        var values = view.Values;
        for (int p = 1; p < values.Length; p++)
        {
            double step = values[p] - values[p - 1];
            int turn = step > 0 ? 1 : step < 0 ? -1 : 0;
            if (turn == 0 || turn == before)
            {
                Add(view, first, p - 1, found);
                first = turn == 0 ? p : p - 1;
            }

            before = turn;
        }

        Add(view, first, view.Count - 1, found);
    }

    internal override string Finding(Signal signal) => $"{signal.Points.Count} in a row that go up and down in turn ({Length} or more are a signal).";

    private void Add(PhaseView view, int first, int last, List<Signal> found)
    {
        if (last - first + 1 >= Length)
            found.Add(new(this, view.Index, Direction.None, view.RowsBetween(first, last), view.RowsBetween(first + Length - 1, last)));
    }
}

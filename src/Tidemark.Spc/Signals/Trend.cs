namespace Tidemark.Spc.Signals;

/// <summary>What two equal neighbours do to a trend.</summary>
public enum EqualNeighbours
{
    /// <summary>They end it.</summary>
    Break,

    /// <summary>The second of them is passed over: it neither ends nor lengthens the trend.</summary>
    PassedOver,

    /// <summary>They belong to it like any others.</summary>
    Count,
}

/// <summary>So many points in a row that only rise, or only fall.</summary>
/// <param name="Length">How many points, the first included; 7 in Making Data Count, 6 in Nelson's and IHI's sets, 5 on classic run charts.</param>
/// <param name="Equal">What equal neighbours do.</param>
public sealed record Trend(int Length, EqualNeighbours Equal) : Rule
{
    /// <inheritdoc/>
    public override string Name => $"Trend of {Length}";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        if (!view.HasRuns)
            return;
        Find(view, Direction.Up, found);
        Find(view, Direction.Down, found);
    }

    internal override string Finding(Signal signal) =>
        $"{signal.Points.Count} in a row that {(signal.Direction == Direction.Up ? "rise" : "fall")} ({Length} or more are a signal).";

    private void Find(PhaseView view, Direction direction, List<Signal> found)
    {
        var run = new List<int>();
        double last = double.NaN;
        for (int p = 0; p < view.Count; p++)
        {
            double value = view.Value(p);
            if (value == last && Equal == EqualNeighbours.PassedOver)
                continue;
            bool goesOn = direction == Direction.Up ? value > last : value < last;
            if (!goesOn && !(value == last && Equal == EqualNeighbours.Count))
            {
                Add(view, direction, run, found);
                run.Clear();
            }

            if (!double.IsNaN(value))
                run.Add(view.Row(p));
            last = value;
        }

        Add(view, direction, run, found);
    }

    private void Add(PhaseView view, Direction direction, List<int> run, List<Signal> found)
    {
        if (run.Count >= Length)
            found.Add(new(this, view.Index, direction, run.ToArray(), run.Skip(Length - 1).ToArray()));
    }
}

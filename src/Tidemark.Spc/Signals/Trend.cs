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
        // Unless equal neighbours count, no trend has more steps than the longest run of steps; so many points have one step less.
        if (!view.HasRuns || (Equal != EqualNeighbours.Count && view.Steps.Longest < Length - 1))
            return;
        Find(view, Direction.Up, 1, found);
        Find(view, Direction.Down, -1, found);
    }

    internal override string Finding(Signal signal) =>
        $"{signal.Points.Count} in a row that {(signal.Direction == Direction.Up ? "rise" : "fall")} ({Length} or more are a signal).";

    private void Find(PhaseView view, Direction direction, int sign, List<Signal> found)
    {
        int first = 0, end = 0, length = 0;
        double last = double.NaN;
        var values = view.Values;
        for (int p = 0; p < values.Length; p++)
        {
            double value = values[p];
            bool isEqual = value == last;
            if (isEqual && Equal == EqualNeighbours.PassedOver)
                continue;
            if (!((value - last) * sign > 0) && !(isEqual && Equal == EqualNeighbours.Count))
            {
                Add(view, direction, first, end, length, found);
                (first, length) = (p, 0);
            }

            length += double.IsNaN(value) ? 0 : 1;
            end = p;
            last = value;
        }

        Add(view, direction, first, end, length, found);
    }

    private void Add(PhaseView view, Direction direction, int first, int end, int length, List<Signal> found)
    {
        if (length < Length)
            return;
        int[] points = new int[length];
        double last = double.NaN;
        int count = 0;
        for (int p = first; p <= end; p++)
        {
            double value = view.Value(p);
            if (value == last && Equal == EqualNeighbours.PassedOver)
                continue;
            points[count++] = view.Row(p);
            last = value;
        }

        found.Add(new(this, view.Index, direction, points, points[(Length - 1)..]));
    }
}

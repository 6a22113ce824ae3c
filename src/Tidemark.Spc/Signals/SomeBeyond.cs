namespace Tidemark.Spc.Signals;

/// <summary>Two of three beyond two sigma, four of five beyond one: so many of so many points in a row far out on the same side.</summary>
/// <param name="Needed">How many have to be far out.</param>
/// <param name="Window">Of how many in a row.</param>
/// <param name="Sigmas">How far out: beyond (not on) the line at so many sigmas.</param>
public sealed record SomeBeyond(int Needed, int Window, double Sigmas) : Rule
{
    /// <summary>Whether points beyond the limits count as far out. Making Data Count's R package says no, its later guidance yes.</summary>
    public bool CountsBeyondLimits { get; init; } = true;

    /// <summary>Whether every point of the window must be on that side of the centre line, as in Making Data Count.</summary>
    public bool WholeWindowOnOneSide { get; init; }

    /// <summary>Whether the last point of the window must itself be far out, as Western Electric's handbook has it.</summary>
    public bool LastIsBeyond { get; init; }

    /// <summary>Whether the window is judged by the lines at its last point. It matters where limits vary with the denominator.</summary>
    public bool LinesOfLast { get; init; }

    /// <summary>Whether a window may be cut short by the start of the phase: the first <see cref="Needed"/> points suffice.</summary>
    public bool StartsShort { get; init; }

    /// <inheritdoc/>
    public override string Name => $"{Needed} of {Window} beyond {Sigmas} sigma";

    internal override void Find(PhaseView view, List<Signal> found)
    {
        if (!view.HasRuns)
            return;
        foreach (var side in new[] { Direction.Up, Direction.Down })
        {
            if (LinesOfLast || HasEnough(view, side))
                Find(view, side, found);
        }
    }

    internal override string Finding(Signal signal) =>
        $"{Needed} of {Window} in a row beyond {Sigmas} sigma {Side(signal.Direction)} the centre line.";

    private void Find(PhaseView view, Direction side, List<Signal> found)
    {
        SortedSet<int> points = [];
        List<int> completions = [];
        int end = -1;
        for (int last = StartsShort ? Needed - 1 : Window - 1; last < view.Count; last++)
        {
            int first = Math.Max(0, last - Window + 1);
            if (!IsFound(view, side, first, last))
                continue;
            if (first > end)
                Add(view, side, points, completions, found);
            for (int p = first; p <= last; p++)
            {
                if (IsFar(view, side, p, last))
                    points.Add(view.Row(p));
            }

            completions.Add(view.Row(last));
            end = last;
        }

        Add(view, side, points, completions, found);
    }

    /// <summary>Whether so many points are far out at all: most phases have not, and need no windows.</summary>
    private bool HasEnough(PhaseView view, Direction side)
    {
        int far = 0;
        for (int p = 0; p < view.Count && far < Needed; p++)
            far += view.Beyond(p, Sigmas, p) == side ? 1 : 0;
        return far >= Needed;
    }

    private bool IsFound(PhaseView view, Direction side, int first, int last)
    {
        int far = 0;
        if (LastIsBeyond && !IsFar(view, side, last, last))
            return false;
        for (int p = first; p <= last; p++)
        {
            if (WholeWindowOnOneSide && view.Side(p) != side)
                return false;
            far += IsFar(view, side, p, last) ? 1 : 0;
        }

        return far >= Needed;
    }

    private bool IsFar(PhaseView view, Direction side, int point, int last)
    {
        int linesAt = LinesOfLast ? last : point;
        return view.Beyond(point, Sigmas, linesAt) == side
            && (CountsBeyondLimits || view.Beyond(point, view.Chart.Plan.Sigmas, linesAt) == Direction.None);
    }

    private void Add(PhaseView view, Direction side, SortedSet<int> points, List<int> completions, List<Signal> found)
    {
        if (points.Count > 0)
            found.Add(new(this, view.Index, side, points.ToArray(), completions.ToArray()));
        points.Clear();
        completions.Clear();
    }
}

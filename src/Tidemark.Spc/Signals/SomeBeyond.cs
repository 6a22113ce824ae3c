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
        Find(view, Direction.Up, 1, found);
        Find(view, Direction.Down, -1, found);
    }

    internal override string Finding(Signal signal) =>
        $"{Needed} of {Window} in a row beyond {Sigmas} sigma {Side(signal.Direction)} the centre line.";

    private void Find(PhaseView view, Direction side, sbyte sign, List<Signal> found)
    {
        ReadOnlySpan<sbyte> zones = view.Zones(Sigmas), limits = CountsBeyondLimits ? default : view.Zones(view.Chart.Plan.Sigmas);
        if (!LinesOfLast && !IsAnyWindow(zones, sign))
            return;
        SortedSet<int>? points = null;
        List<int> completions = [];
        int end = -1, far = 0, least = (StartsShort ? Needed : Window) - 1;
        for (int last = 0; last < view.Count; last++)
        {
            int first = Math.Max(0, last - Window + 1);
            // The count slides along with the window; judged by the lines of its last point it has to be taken anew.
            far += IsFar(zones, limits, sign, last) ? 1 : 0;
            far -= last >= Window && IsFar(zones, limits, sign, last - Window) ? 1 : 0;
            if (last < least || (LinesOfLast ? CountByLast(view, side, first, last) : far) < Needed)
                continue;
            if ((LastIsBeyond && !IsFar(zones, limits, sign, last)) || (WholeWindowOnOneSide && !IsOnOneSide(view, side, first, last)))
                continue;
            if (first > end)
                Add(view, side, points, completions, found);
            points ??= [];
            for (int p = first; p <= last; p++)
            {
                if (LinesOfLast ? IsFarByLast(view, side, p, last) : IsFar(zones, limits, sign, p))
                    points.Add(view.Row(p));
            }

            completions.Add(view.Row(last));
            end = last;
        }

        Add(view, side, points, completions, found);
    }

    /// <summary>Whether so many points beyond the line stand near enough together. Mostly they do not, and then there is nothing to look at closely.</summary>
    private bool IsAnyWindow(ReadOnlySpan<sbyte> zones, sbyte sign)
    {
        for (int start = 0; zones[start..].IndexOf(sign) is >= 0 and var next; start++)
        {
            start += next;
            if (zones[start..Math.Min(start + Window, zones.Length)].Count(sign) >= Needed)
                return true;
        }

        return false;
    }

    private static bool IsFar(ReadOnlySpan<sbyte> zones, ReadOnlySpan<sbyte> limits, sbyte sign, int point) =>
        zones[point] == sign && (limits.IsEmpty || limits[point] is 0 or PhaseView.NoZone);

    private int CountByLast(PhaseView view, Direction side, int first, int last)
    {
        int far = 0;
        for (int p = first; p <= last; p++)
            far += IsFarByLast(view, side, p, last) ? 1 : 0;
        return far;
    }

    private bool IsFarByLast(PhaseView view, Direction side, int point, int last) =>
        view.Beyond(point, Sigmas, last) == side
        && (CountsBeyondLimits || view.Beyond(point, view.Chart.Plan.Sigmas, last) == Direction.None);

    private static bool IsOnOneSide(PhaseView view, Direction side, int first, int last)
    {
        for (int p = first; p <= last; p++)
        {
            if (view.Side(p) != side)
                return false;
        }

        return true;
    }

    private void Add(PhaseView view, Direction side, SortedSet<int>? points, List<int> completions, List<Signal> found)
    {
        if (points is not { Count: > 0 })
            return;
        found.Add(new(this, view.Index, side, points.ToArray(), completions.ToArray()));
        points.Clear();
        completions.Clear();
    }
}

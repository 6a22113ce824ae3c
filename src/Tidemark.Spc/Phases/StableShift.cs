using Tidemark.Spc.Signals;

namespace Tidemark.Spc.Phases;

/// <summary>
/// The stable shift algorithm: the first points set limits, which run on; where a shift against them starts and so many points
/// follow that new limits could be calculated, these are suggested unless, seen from them, a shift goes back again. Woodcock and
/// others, autospc (2024), vignette “The Stable Shift Algorithm”.
/// </summary>
public static class StableShift
{
    /// <summary>Looks for suggestions in the last phase of a plan; those before it are taken as settled.</summary>
    /// <param name="plan">The chart. Missing and excluded points are passed over: they neither count nor end a run.</param>
    /// <param name="numerators">As for <see cref="Chart.Of"/>.</param>
    /// <param name="denominators">As for <see cref="Chart.Of"/>.</param>
    /// <param name="options">The numbers of the method; the authors' where there are none.</param>
    /// <returns>The suggestions; none where the chart has too few points for limits.</returns>
    /// <exception cref="SpcException">No such chart can be made, it has no runs (MR), its centre line is given, or an option is out of range.</exception>
    public static PhaseSuggestions Suggest(
        ChartPlan plan, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators = default, StableShiftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= new();
        options.Check();
        if (plan.Kind == ChartKind.MR)
            throw new SpcException("Moving ranges have no runs, so no shift can be told from them: look at the I chart.");
        var last = plan.Phases.Count > 0 ? plan.Phases[^1] : null;
        if (plan.GivenCentres.Length > 0 || last?.GivenCentre is not null)
            throw new SpcException("The centre line is given: there is nothing to calculate again.");

        var series = SettledSeries.Of(plan, numerators, denominators);
        int length = last?.Baseline is { } baseline ? Within(series, last.Start + baseline) : options.BaselineLength ?? options.CalculationLength;
        if (series.Count < length || length < 2)
            return new(plan, null, []);
        var first = series.Calculate(0, length, options.MostLeftOut);
        return new(plan, first, Suggestions(series, first.Centre, length, options));
    }

    private static List<PhaseSuggestion> Suggestions(SettledSeries series, double centre, int from, StableShiftOptions options)
    {
        List<PhaseSuggestion> found = [];
        while (NextShift(series, centre, from, options.ShiftLength) is { } start && start + options.CalculationLength <= series.Count)
        {
            int side = series.Side(start, centre);
            var candidate = series.Calculate(start, options.CalculationLength, options.MostLeftOut);
            from = start + 1;
            if (!options.EveryShift && GoesBack(series, candidate.Centre, start, side, options))
                continue;
            found.Add(new(candidate, side > 0 ? Direction.Up : Direction.Down, RunLength(series, centre, start, side, series.Count), centre));
            (centre, from) = (candidate.Centre, start + options.CalculationLength);
        }

        return found;
    }

    /// <summary>The first position from which so many points in a row are on one side. Points on the line neither count nor end a run.</summary>
    private static int? NextShift(SettledSeries series, double centre, int from, int length)
    {
        int start = from, count = 0, side = 0;
        for (int p = from; p < series.Count; p++)
        {
            int here = series.Side(p, centre);
            if (here == 0)
                continue;
            if (here != side)
                (start, count, side) = (p, 0, here);
            if (++count == length)
                return start;
        }

        return null;
    }

    private static int RunLength(SettledSeries series, double centre, int start, int side, int end)
    {
        int count = 0;
        for (int p = start; p < end && series.Side(p, centre) != -side; p++)
            count += series.Side(p, centre) == side ? 1 : 0;
        return count;
    }

    /// <summary>
    /// Whether a shift in the other direction starts among the points of the candidate, or could come of its last run. The very
    /// first run is not asked: on the way to a new level it may still lie on the old side of it.
    /// </summary>
    private static bool GoesBack(SettledSeries series, double centre, int start, int side, StableShiftOptions options)
    {
        int end = start + options.CalculationLength, p = start;
        while (p < end && series.Side(p, centre) != side)
            p++;
        while (p < end)
        {
            if (series.Side(p, centre) != -side)
            {
                p++;
                continue;
            }

            int count = 0;
            while (p < series.Count && count < options.ShiftLength && series.Side(p, centre) != side)
                count += series.Side(p++, centre) == -side ? 1 : 0;
            if (count == options.ShiftLength || (p == series.Count && !options.MayBeTakenBack))
                return true;
        }

        return false;
    }

    /// <summary>How many of the points that count lie before an index.</summary>
    private static int Within(SettledSeries series, int end)
    {
        int count = 0;
        while (count < series.Count && series.Index(count) < end)
            count++;
        return count;
    }
}

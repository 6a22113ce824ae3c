using Tidemark.Charts.Spc;
using Tidemark.Documents.Tables;
using Tidemark.Spc.Periods;
using Period = Tidemark.Charts.Spc.Period;

namespace Tidemark.Web.Features.Charts;

/// <summary>The points of a chart: the rows of the data as they are, added up over periods, or the days between events.</summary>
/// <param name="Moments">When.</param>
/// <param name="Numerators">Counts, values or days.</param>
/// <param name="Denominators">Denominators; empty for none.</param>
/// <param name="Rows">The row of the source behind each point; empty where a point has several.</param>
internal sealed record PointSeries(Moments Moments, ReadOnlyMemory<double> Numerators, ReadOnlyMemory<double> Denominators, ReadOnlyMemory<int> Rows)
{
    /// <summary>Whether each point is the time between two events.</summary>
    public bool AreGaps { get; private init; }

    /// <summary>Whether those times are told by the clock, so that none is nothing.</summary>
    public bool AreTimes { get; private init; }

    /// <summary>Days since the last event; null where nobody said until when was watched.</summary>
    public double? Open { get; private init; }

    public IReadOnlyList<string> Remarks { get; private init; } = [];

    /// <summary>Makes the points.</summary>
    /// <exception cref="Tidemark.Spc.SpcException">The last day that was watched lies before the last event.</exception>
    public static PointSeries Of(ChartData data, ChartOptions options)
    {
        if (options.Period is { } period && !data.Moments.AreDates) throw new OptionException("period: Rows can be added up over periods only where they have dates.");
        if (options.Period is { } length) return Summed(data, options, length);
        if (data.AreEvents) return Gaps(data, options.Until);
        return new(data.Moments, data.Numerators, data.Denominators, data.Rows);
    }

    private static PointSeries Summed(ChartData data, ChartOptions options, Period length)
    {
        var dates = Dates(data.Moments);
        var numerators = data.Numerators;
        if (data.AreEvents)
        {
            var ones = new double[dates.Length];
            Array.Fill(ones, 1);
            numerators = ones;
        }

        var isSum = data.AreEvents || !data.Denominators.IsEmpty || (data.AreWhole && !data.AreShares);
        var plan = new PeriodPlan(Enum.Parse<PeriodLength>(length.ToString()))
        {
            Combining = isSum ? Combining.Sum : Combining.Mean,
            Until = data.AreEvents ? options.Until : null,
        };
        var series = PeriodSeries.Of(plan, dates, numerators.Span, data.Denominators.Span);
        var sums = series.Numerators.ToArray();
        var name = ChartOptionList.Lower(length);
        var remarks = new List<string> { isSum ? $"Rows were added up over each {name}." : $"Each point is the mean of the rows of a {name}." };
        if (data.AreEvents)
        {
            // A list of events is complete in itself: where it has none, there was none.
            for (var i = 0; i < sums.Length; i++)
                if (double.IsNaN(sums[i])) sums[i] = 0;
            remarks.Add($"A {name} without an event counts as 0.");
        }

        var firsts = new DateOnly[series.Periods.Length];
        for (var i = 0; i < firsts.Length; i++) firsts[i] = series.Periods[i].First;
        return new(Moments.OfDates(firsts, length), sums, series.Denominators.ToArray(), default) { Remarks = remarks };
    }

    private static PointSeries Gaps(ChartData data, DateOnly? until)
    {
        var dates = Dates(data.Moments);
        var gaps = EventGaps.OfDates(dates, until);
        var areTimes = !data.Minutes.IsEmpty;
        if (areTimes)
        {
            var times = new DateTime[dates.Length];
            for (var i = 0; i < times.Length; i++) times[i] = dates[i].ToDateTime(TimeOnly.MinValue).AddMinutes(data.Minutes.Span[i]);
            var exact = EventGaps.OfTimes(times, until?.ToDateTime(TimeOnly.MaxValue));
            areTimes = exact.Days.IndexOf(0) < 0;
            if (areTimes) gaps = exact;
        }

        if (dates.Length < 2) throw new OptionException("There is one event only. Days between events need two or more.");
        return new(Moments.OfDates(dates[1..], Period.Event), gaps.Days.ToArray(), default, data.Rows[1..]) { AreGaps = true, AreTimes = areTimes, Open = gaps.Open };
    }

    private static DateOnly[] Dates(Moments moments)
    {
        var dates = new DateOnly[moments.Count];
        for (var i = 0; i < dates.Length; i++) dates[i] = moments.DateOf(i)!.Value;
        return dates;
    }
}

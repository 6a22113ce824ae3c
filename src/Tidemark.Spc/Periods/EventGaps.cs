namespace Tidemark.Spc.Periods;

/// <summary>
/// Days between rare events, for G and T charts. The time since the last event is no gap yet: it is open, and only grows. It is
/// kept apart, so that nobody draws it as a point.
/// </summary>
public sealed class EventGaps
{
    private readonly int[] _order;
    private readonly double[] _days;

    private EventGaps(int[] order, double[] days, double? open) => (_order, _days, Open) = (order, days, open);

    /// <summary>Indices of the events as given, from the earliest on; those of one day, or of one moment, keep their order.</summary>
    public ReadOnlySpan<int> Order => _order;

    /// <summary>Days from each event to the next: one fewer than events, 0 between two of one day.</summary>
    public ReadOnlySpan<double> Days => _days;

    /// <summary>Days since the last event; null without events, or where no day was given to count to.</summary>
    public double? Open { get; }

    /// <summary>Whole days between dates: for a G chart. No time of day is invented for events of one day.</summary>
    /// <param name="events">The dates in any order, one an event.</param>
    /// <param name="until">The day up to which it is known that no other event has happened; null where that is not known.</param>
    /// <exception cref="SpcException"><paramref name="until"/> lies before the last event.</exception>
    public static EventGaps OfDates(ReadOnlySpan<DateOnly> events, DateOnly? until = null)
    {
        var keys = new double[events.Length];
        for (int i = 0; i < keys.Length; i++)
            keys[i] = events[i].DayNumber;
        return Of(keys, until?.DayNumber, $"{until:yyyy-MM-dd}");
    }

    /// <summary>Days and parts of days between times: for a T chart, which has no room for two events at one moment.</summary>
    /// <param name="events">The times in any order, one an event, all on the same clock.</param>
    /// <param name="until">The time up to which it is known that no other event has happened; null where that is not known.</param>
    /// <exception cref="SpcException"><paramref name="until"/> lies before the last event.</exception>
    public static EventGaps OfTimes(ReadOnlySpan<DateTime> events, DateTime? until = null)
    {
        var keys = new double[events.Length];
        var origin = events.IsEmpty ? default : events[0];
        for (int i = 0; i < keys.Length; i++)
            keys[i] = (events[i] - origin).TotalDays;
        return Of(keys, (until - origin)?.TotalDays, $"{until:yyyy-MM-dd HH:mm}");
    }

    private static EventGaps Of(double[] keys, double? until, string untilShown)
    {
        int[] order = [.. Enumerable.Range(0, keys.Length).OrderBy(i => keys[i])];
        double[] days = new double[Math.Max(0, order.Length - 1)];
        for (int i = 0; i < days.Length; i++)
            days[i] = keys[order[i + 1]] - keys[order[i]];
        double? open = order.Length == 0 ? null : until - keys[order[^1]];
        return open < 0 ? throw new SpcException($"The last event is later than {untilShown}, up to which days are counted.") : new(order, days, open);
    }
}

namespace Tidemark.Charts.SafetyCross;

/// <summary>A month of days to be drawn as a cross and put into words.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1 to 12.</param>
/// <param name="Days">One for each day of the month, in order.</param>
public sealed record CrossMonth(int Year, int Month, IReadOnlyList<CrossDay> Days)
{
    /// <summary>One event with its article: "a fall".</summary>
    public string AnEvent { get; init; } = "an event";

    /// <summary>Several events: "falls".</summary>
    public string Events { get; init; } = "events";

    /// <summary>Which ward or place, or empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>The day of the month that is today, if it lies in this month: its number is bold, and the month is told as under way.</summary>
    public int? Today { get; init; }

    /// <summary>Whether it is told in neutral words and tones: what was reported, never good or bad.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>What makes this no month that can be drawn, or null.</summary>
    internal string? Fault()
    {
        if (Year is < 1 or > 9999 || Month is < 1 or > 12) return $"There is no month {Month} of the year {Year}.";
        var length = DateTime.DaysInMonth(Year, Month);
        if (Days.Count != length) return $"{Year}-{Month:00} has {length} days, and {Days.Count} are given.";
        return Today is < 1 || Today > length ? $"{Year}-{Month:00} has no day {Today}." : null;
    }
}

/// <summary>What is known of a day.</summary>
public enum DayState
{
    /// <summary>No entry was made.</summary>
    NoEntry,

    /// <summary>The day is over and nothing happened.</summary>
    None,

    /// <summary>Something happened, once or more.</summary>
    Some,

    /// <summary>Nothing happened so far, and the day is not over.</summary>
    NoneSoFar,

    /// <summary>The work rested.</summary>
    Paused,

    /// <summary>The day is yet to come.</summary>
    Ahead,
}

/// <summary>One day of a month. The default is a day without an entry, which is not a day with none.</summary>
public readonly record struct CrossDay
{
    private CrossDay(DayState state, int count = 0) => (State, Count) = (state, count);

    /// <summary>A day without an entry.</summary>
    public static CrossDay NoEntry => default;

    /// <summary>A day that is over and on which nothing happened.</summary>
    public static CrossDay None => new(DayState.None);

    /// <summary>A day on which nothing happened so far.</summary>
    public static CrossDay NoneSoFar => new(DayState.NoneSoFar);

    /// <summary>A day on which the work rested.</summary>
    public static CrossDay Paused => new(DayState.Paused);

    /// <summary>A day that is yet to come.</summary>
    public static CrossDay Ahead => new(DayState.Ahead);

    /// <summary>What is known.</summary>
    public DayState State { get; }

    /// <summary>How often it happened; 0 where it did not or where it is not known.</summary>
    public int Count { get; }

    /// <summary>Whether the day counts: it has a count that will stay, or is not over and has one already.</summary>
    internal bool IsCounted => State is DayState.None or DayState.Some;

    /// <summary>A day with a count; 0 is a day that is over.</summary>
    /// <param name="count">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static CrossDay Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count == 0 ? None : new(DayState.Some, count);
    }
}

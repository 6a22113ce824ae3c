using System.Globalization;

namespace Tidemark.Charts.Spc;

/// <summary>When the points of a chart were: dates, names in order, or plain numbers from 1.</summary>
public sealed class Moments
{
    private readonly DateOnly[]? _dates;
    private readonly string[]? _names;

    private Moments(int count, DateOnly[]? dates, string[]? names, Period period) =>
        (Count, _dates, _names, Period) = (count, dates, names, period);

    /// <summary>How many points there are.</summary>
    public int Count { get; }

    /// <summary>What one point stands for.</summary>
    public Period Period { get; }

    /// <summary>Whether the points have dates.</summary>
    public bool AreDates => _dates is not null;

    internal bool HasNames => _names is not null;

    /// <summary>Points with dates, in order; two points may have one date.</summary>
    /// <param name="dates">One a point: the first day of its period, or the day of the event.</param>
    /// <param name="period">What one point stands for.</param>
    /// <exception cref="ArgumentException">The dates are not in order.</exception>
    public static Moments OfDates(IReadOnlyList<DateOnly> dates, Period period)
    {
        ArgumentNullException.ThrowIfNull(dates);
        for (var i = 1; i < dates.Count; i++)
        {
            if (dates[i] < dates[i - 1])
                throw new ArgumentException($"Dates of a chart are in order, and {dates[i]:yyyy-MM-dd} comes after {dates[i - 1]:yyyy-MM-dd}.", nameof(dates));
        }

        return new(dates.Count, [.. dates], null, period);
    }

    /// <summary>Points with names in the order given.</summary>
    public static Moments OfNames(IReadOnlyList<string> names) => new(names.Count, null, [.. names], Period.Point);

    /// <summary>Points numbered from 1.</summary>
    public static Moments Numbered(int count) => new(count, null, null, Period.Point);

    /// <summary>The date of a point; null where points have none.</summary>
    public DateOnly? DateOf(int index) => _dates?[index];

    /// <summary>A point's place along the axis: the day number of its date, else its index from 0.</summary>
    public double Position(int index) => _dates is null ? index : _dates[index].DayNumber;

    /// <summary>A point's date as people write it ("7 January 2021"), its name, or its number from 1.</summary>
    public string NameOf(int index) => _dates is not null
        ? Write(_dates[index])
        : _names?[index] ?? (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A date as people write it: with its day where a point is shorter than a month.</summary>
    public string Write(DateOnly date) =>
        date.ToString(Period is Period.Month or Period.Quarter or Period.Year ? "MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
}

/// <summary>What one point of a chart stands for.</summary>
public enum Period
{
    /// <summary>It is not known, or no period: one case, one measurement.</summary>
    Point,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>An event: points come when they come.</summary>
    Event,
}

using System.Globalization;
using System.Runtime.InteropServices;

namespace Tidemark.Charts.Time;

/// <summary>A date of which the day, only the month, or only the year is known. Nothing is ever guessed to a day.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WhenKnown : IComparable<WhenKnown>
{
    /// <summary>A date known as exactly as it is given.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="month">The month, or null when only the year is known.</param>
    /// <param name="day">The day of the month, or null when it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day is given without its month.</exception>
    public WhenKnown(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        if (month is null && day is not null) throw new ArgumentOutOfRangeException(nameof(day), day, "A day needs its month.");
        (Year, Month, Day) = (year, month, day);
        First = new(year, month ?? 1, day ?? 1);
        Last = day is not null ? First : month is not null ? First.AddMonths(1).AddDays(-1) : new(year, 12, 31);
    }

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public WhenKnown(DateOnly day) : this(day.Year, day.Month, day.Day)
    {
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, or null when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null when it is not known.</summary>
    public int? Day { get; }

    /// <summary>The first day that it can mean, inclusive.</summary>
    public DateOnly First { get; }

    /// <summary>The last day that it can mean, inclusive.</summary>
    public DateOnly Last { get; }

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Day is not null;

    /// <summary>Earlier first; of two that start together, the more exact first.</summary>
    public static bool operator <(WhenKnown left, WhenKnown right) => left.CompareTo(right) < 0;

    /// <summary>Later first day, or the same and less exact.</summary>
    public static bool operator >(WhenKnown left, WhenKnown right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(WhenKnown left, WhenKnown right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(WhenKnown left, WhenKnown right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(WhenKnown other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    /// <summary>As people write it: "13 January 2020", "March 2020" or "2020".</summary>
    public override string ToString() =>
        First.ToString(Day is not null ? "d MMMM yyyy" : Month is not null ? "MMMM yyyy" : "yyyy", CultureInfo.InvariantCulture);

    /// <summary>The same, short and without the year of a day: "13 Jan", "Mar 2020" or "2020".</summary>
    internal string Short() =>
        First.ToString(Day is not null ? "d MMM" : Month is not null ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture);
}

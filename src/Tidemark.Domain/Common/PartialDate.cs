using System.Globalization;

namespace Tidemark.Domain.Common;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
}

/// <summary>
/// A date of which the day, or the day and month, may be unknown. Nothing is ever filled in:
/// <see cref="First"/> and <see cref="Last"/> are the ends (both inclusive) of what it may mean.
/// Written as <c>2021-09-13</c>, <c>2021-09</c> or <c>2021</c>.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private PartialDate(DateOnly first, DatePrecision precision)
    {
        Guard.That(IsInRange(first), $"A date lies in the years {EarliestYear} to {LatestYear}.");
        First = first;
        Precision = precision;
    }

    /// <summary>The first day that it may mean, inclusive.</summary>
    public DateOnly First { get; }

    public DatePrecision Precision { get; }

    /// <summary>The last day that it may mean, inclusive.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Day => First,
        DatePrecision.Month => First.AddMonths(1).AddDays(-1),
        _ => First.AddYears(1).AddDays(-1),
    };

    /// <summary>The day, when it is known.</summary>
    public DateOnly? Day => Precision == DatePrecision.Day ? First : null;

    public static PartialDate On(DateOnly day) => new(day, DatePrecision.Day);

    public static PartialDate InMonth(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    public static PartialDate InYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    public static PartialDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new DomainException($"“{text}” is not a date. Write 2021-09-13, or 2021-09 when only the month is known, or 2021.");

    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null) return false;
        DatePrecision? precision = text.Length switch
        {
            10 => DatePrecision.Day,
            7 => DatePrecision.Month,
            4 => DatePrecision.Year,
            _ => null,
        };
        var whole = precision switch
        {
            DatePrecision.Day => text,
            DatePrecision.Month => text + "-01",
            _ => text + "-01-01",
        };
        if (precision is null
            || !DateOnly.TryParseExact(whole, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            || !IsInRange(first))
            return false;
        date = new PartialDate(first, precision.Value);
        return true;
    }

    /// <summary>True when the whole of it lies before <paramref name="day"/>: it is over for certain.</summary>
    public bool IsCertainlyBefore(DateOnly day) => Last < day;

    /// <summary>True when all of it lies on or before <paramref name="day"/>: it has begun for certain.</summary>
    public bool HasCertainlyCome(DateOnly day) => Last <= day;

    public bool MayBeOn(DateOnly day) => First <= day && day <= Last;

    /// <summary>By first day; of two that begin on one day, the more exact comes first.</summary>
    public int CompareTo(PartialDate other) =>
        First != other.First ? First.CompareTo(other.First) : Precision.CompareTo(other.Precision);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>As people write it: “7 January 2021”, “January 2021”, “2021”.</summary>
    public string ToWords() => First.ToString(
        Precision switch { DatePrecision.Day => "d MMMM yyyy", DatePrecision.Month => "MMMM yyyy", _ => "yyyy" }, British);

    /// <summary>As it is stored and exchanged: ISO 8601 with the known parts only.</summary>
    public override string ToString() => First.ToString(
        Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", _ => "yyyy" },
        CultureInfo.InvariantCulture);

    private static bool IsInRange(DateOnly day) => day.Year is >= EarliestYear and <= LatestYear;
}

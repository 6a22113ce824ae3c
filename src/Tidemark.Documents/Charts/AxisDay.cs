using System.Globalization;
using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts;

/// <summary>Days on the axis of a chart and in the cells of a workbook.</summary>
internal static class AxisDay
{
    private static readonly int Epoch = new DateOnly(1899, 12, 30).DayNumber;

    /// <summary>The first day that workbooks number as the calendar does. They believe in a 29 February 1900.</summary>
    private static readonly DateOnly FirstTrue = new(1900, 3, 1);

    /// <summary>The day at a position along an axis of dates; a position between two days is the earlier.</summary>
    public static DateOnly Of(double position) =>
        DateOnly.FromDayNumber((int)Math.Clamp(Math.Floor(position), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>The number of a day in a workbook; null for a day before March 1900, which is written as text.</summary>
    public static int? Serial(DateOnly date) => date < FirstTrue ? null : date.DayNumber - Epoch;

    /// <summary>Whether all dates of a column are numbers in a workbook.</summary>
    public static bool HasSerials(IReadOnlyList<DateOnly> dates) => dates.All(date => date >= FirstTrue);

    /// <summary>A position along the axis as people write it: the day, else the name of the point there.</summary>
    public static string Words(Moments moments, double position) => moments.AreDates
        ? Of(position).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : moments.Count == 0 ? "" : moments.NameOf((int)Math.Clamp(Math.Round(position), 0, moments.Count - 1));
}

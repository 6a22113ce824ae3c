using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Tables;

/// <summary>What one point stands for, from the usual distance between dates.</summary>
internal static class Spacing
{
    /// <summary>Finds the period.</summary>
    /// <param name="days">Day numbers in order.</param>
    /// <param name="precision">What the writing of every date tells; null where it differs.</param>
    /// <param name="areEvents">Whether each date is an event.</param>
    public static Period Of(int[] days, DatePrecision? precision, bool areEvents)
    {
        if (areEvents) return Period.Event;
        switch (precision)
        {
            case DatePrecision.Week:
                return Period.Week;
            case DatePrecision.Month:
                return Period.Month;
            case DatePrecision.Quarter:
                return Period.Quarter;
            case DatePrecision.Year:
                return Period.Year;
            default:
                return OfGaps(days);
        }
    }

    /// <summary>By the middle of all distances: 7 days are a week, 28 to 31 a month, 90 to 92 a quarter, 365 or 366 a year.</summary>
    private static Period OfGaps(int[] days)
    {
        var gaps = new int[Math.Max(days.Length - 1, 0)];
        var count = 0;
        for (var i = 1; i < days.Length; i++)
            if (days[i] > days[i - 1]) gaps[count++] = days[i] - days[i - 1];
        if (count == 0) return Period.Point;
        Array.Sort(gaps, 0, count);
        var used = gaps.AsSpan(0, count);
        return used[count / 2] switch
        {
            1 => Period.Day,
            7 when Share(used, 7, 7) >= 0.7 => Period.Week,
            >= 28 and <= 31 when Share(used, 28, 31) >= 0.7 => Period.Month,
            >= 89 and <= 92 when Share(used, 89, 92) >= 0.7 => Period.Quarter,
            365 or 366 => Period.Year,
            _ => Period.Event,
        };
    }

    private static double Share(ReadOnlySpan<int> gaps, int least, int most)
    {
        var within = 0;
        foreach (var gap in gaps)
            if (gap >= least && gap <= most) within++;
        return (double)within / gaps.Length;
    }
}

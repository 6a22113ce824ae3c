namespace Tidemark.Spc.Periods;

/// <summary>Numbers periods in their order, without gaps. The first and the last of all dates may cut their period short.</summary>
internal readonly struct PeriodCalendar(PeriodLength length, DayOfWeek weekStart)
{
    // Day 0, 1 January of year 1, is a Monday.
    private readonly int _weekOffset = ((int)weekStart + 6) % 7;

    internal int NumberOf(DateOnly date) => length switch
    {
        PeriodLength.Day => date.DayNumber,
        PeriodLength.Week => (date.DayNumber + 7 - _weekOffset) / 7,
        PeriodLength.Month => (date.Year * 12) + date.Month - 1,
        PeriodLength.Quarter => (date.Year * 4) + ((date.Month - 1) / 3),
        PeriodLength.Year => date.Year,
        _ => throw new SpcException($"There is no period of length {(int)length}."),
    };

    internal DateOnly FirstOf(int number) => length switch
    {
        PeriodLength.Day => DateOnly.FromDayNumber(number),
        PeriodLength.Week => DateOnly.FromDayNumber(Math.Max(0, (number * 7) - 7 + _weekOffset)),
        PeriodLength.Month => new(number / 12, (number % 12) + 1, 1),
        PeriodLength.Quarter => new(number / 4, (number % 4 * 3) + 1, 1),
        _ => new(number, 1, 1),
    };

    /// <summary>The last day, inclusive.</summary>
    internal DateOnly LastOf(int number) => number >= NumberOf(DateOnly.MaxValue) ? DateOnly.MaxValue : FirstOf(number + 1).AddDays(-1);
}

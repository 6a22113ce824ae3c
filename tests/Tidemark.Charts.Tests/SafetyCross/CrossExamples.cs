using Tidemark.Charts.SafetyCross;

namespace Tidemark.Charts.Tests.SafetyCross;

internal static class CrossExamples
{
    /// <summary>Five days with a fall, one without an entry, two of a pause.</summary>
    public static CrossMonth October { get; } = Falls(2026, 10, day => day switch
    {
        4 or 15 or 16 or 27 => CrossDay.Of(1),
        9 => CrossDay.Of(2),
        12 => CrossDay.NoEntry,
        21 or 22 => CrossDay.Paused,
        _ => CrossDay.None,
    }) with
    { Place = "Rowan Ward" };

    /// <summary>The tenth is today.</summary>
    public static CrossMonth UnderWay { get; } = Falls(2026, 11, day => day switch
    {
        4 => CrossDay.Of(1),
        9 => CrossDay.Of(2),
        10 => CrossDay.NoneSoFar,
        > 10 => CrossDay.Ahead,
        _ => CrossDay.None,
    }) with
    { Today = 10 };

    public static CrossMonth Sensitive { get; } = October with { AnEvent = "an incident", Events = "incidents", IsSensitive = true };

    /// <summary>A leap year; counts of one, two and three figures.</summary>
    public static CrossMonth LeapFebruary { get; } = Falls(2028, 2, day => day switch
    {
        > 24 => CrossDay.Paused,
        3 => CrossDay.Of(12),
        17 => CrossDay.Of(128),
        _ => CrossDay.Of(day % 3),
    });

    public static CrossMonth Falls(int year, int month, Func<int, CrossDay> of) =>
        new(year, month, [.. Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(of)]) { AnEvent = "a fall", Events = "falls" };
}

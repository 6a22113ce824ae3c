using Tidemark.Charts.Time;

namespace Tidemark.Charts.Tests.Time;

internal static class ProgrammeExamples
{
    /// <summary>The dates on record of the Sexual Safety Collaborative.</summary>
    public static ProgrammeInTime SexualSafety { get; } = new()
    {
        Launched = new(2019, 10, 21),
        Closed = new(2021, 9),
        Pauses = [new(new(2020, 3), new(2020, 9))],
        Gatherings =
        [
            Set(1, new(2020, 1, 13)), Set(2, new(2020, 3, 10)),
            Set(3, new(2020, 9, 15), MeetingMode.Virtual), Set(4, new(2020, 11, 10), MeetingMode.Virtual),
            Set(5, new(2021, 1, 7), MeetingMode.Virtual), Set(6, new(2021, 3, 2), MeetingMode.Virtual),
            Set(7, new(2021, 5, 13)), Set(8, new(2021, 7, 8)), Set(9, new(2021, 9, 13)),
        ],
    };

    /// <summary>Two a month for a year, then nothing: dates fit, but only in rows.</summary>
    public static ProgrammeInTime Dense { get; } = new()
    {
        Launched = new(2025, 1, 6),
        Today = new(2026, 2, 11),
        Gatherings = [.. Enumerable.Range(0, 24)
            .Select(i => Set(i + 1, new(new DateOnly(2025, 1, 14).AddDays(i * 15)), (MeetingMode)(i % 4)) with { Cancelled = i == 9 })],
    };

    /// <summary>Weekly: neither dates nor marks fit side by side.</summary>
    public static ProgrammeInTime Crowded { get; } = new()
    {
        Launched = new(2024, 9, 2),
        Closed = new(2026, 6, 30),
        Gatherings = [.. Enumerable.Range(0, 24)
            .Select(i => Set(i + 1, new(new DateOnly(2025, 3, 4).AddDays(i * 7)), MeetingMode.Virtual))],
    };

    public static ProgrammeInTime MonthsOnly { get; } = new()
    {
        Launched = new(2025, 2),
        Pauses = [new(new(2025, 8, 4), new(2025, 9, 1)), new(new(2026, 1), To: null)],
        Today = new(2026, 3, 20),
        Gatherings =
        [
            Set(1, new(2025, 3)), Set(2, new(2025, 5, 14), MeetingMode.Hybrid),
            Set(3, new(2025, 7), MeetingMode.InPerson), Set(4, when: null),
            new() { Label = "Workshop on measurement", When = new(2025) },
            new() { Label = "Celebration", When = new(2025, 12, 9), Mode = MeetingMode.InPerson },
        ],
    };

    public static GatheringInTime Set(int number, WhenKnown? when, MeetingMode mode = MeetingMode.NotStated) =>
        new() { Number = number, When = when, Mode = mode };
}

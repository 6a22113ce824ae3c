using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>
/// Times in a calendar file. United Kingdom time is written with its zone and the zone's rules; a time in any other zone
/// as the moment in UTC, which every program shows in its reader's own time.
/// </summary>
internal static class CalendarTimeZone
{
    public const string London = "Europe/London";

    /// <summary>
    /// Both changes of the clock by the rules in force since 1996 (before, autumn differed): the last Sundays of March and
    /// October at 01:00 UTC. The local time of each is given in the offset before the change, as RFC 5545 wants it.
    /// </summary>
    public static VTimeZone ForLondon()
    {
        var winter = TimeSpan.Zero;
        var summer = TimeSpan.FromHours(1);
        var zone = new VTimeZone(London);
        zone.Children.Add(Change(Components.Daylight, "BST", new DateTime(1996, 3, 31, 1, 0, 0, DateTimeKind.Unspecified), winter, summer));
        zone.Children.Add(Change(Components.Standard, "GMT", new DateTime(1996, 10, 27, 2, 0, 0, DateTimeKind.Unspecified), summer, winter));
        return zone;
    }

    public static CalDateTime At(DateOnly day, TimeOnly time, string zone) => zone == London
        ? new CalDateTime(day, time, London)
        : new CalDateTime(TimeZoneInfo.ConvertTimeToUtc(Existing(day.ToDateTime(time), zone), TimeZoneInfo.FindSystemTimeZoneById(zone)));

    /// <summary>A time that the clocks skip in spring is read an hour later, as people who meet then would.</summary>
    private static DateTime Existing(DateTime local, string zone) =>
        TimeZoneInfo.FindSystemTimeZoneById(zone).IsInvalidTime(local) ? local.AddHours(1) : local;

    private static VTimeZoneInfo Change(string component, string name, DateTime first, TimeSpan from, TimeSpan to) => new(component)
    {
        Start = new CalDateTime(first),
        OffsetFrom = new UtcOffset(from),
        OffsetTo = new UtcOffset(to),
        TimeZoneName = name,
        RecurrenceRule = new RecurrencePattern(FrequencyType.Yearly) { ByMonth = [first.Month], ByDay = [new WeekDay(DayOfWeek.Sunday, -1)] },
    };
}

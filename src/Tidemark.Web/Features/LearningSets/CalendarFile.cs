using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>
/// Gatherings as an iCalendar file (RFC 5545) that is the same, byte for byte, while the content is the same:
/// <paramref name="changed"/> (UTC, when the content last changed) is its DTSTAMP, which with a METHOD says when the
/// published state came to be (section 3.8.7.2). The words that show in diaries, often on shared screens, leave the topic
/// of a sensitive collaborative out.
/// </summary>
internal sealed class CalendarFile(Collaborative collaborative, TidemarkSettings settings, DateTime changed)
{
    public byte[] Write(IReadOnlyList<Gathering> gatherings)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Tidemark//Tidemark//EN", Scale = "GREGORIAN" };
        calendar.AddProperty("X-WR-CALNAME", CleanText.OnOneLine(CalendarName));
        // How often diaries ask again: the standard name (RFC 7986) and the older one that Outlook reads.
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        calendar.AddProperty("X-PUBLISHED-TTL", "PT12H");
        if (gatherings.Any(g => g is { Start: not null, TimeZone: CalendarTimeZone.London }))
            calendar.AddTimeZone(CalendarTimeZone.ForLondon());
        calendar.Events.AddRange(gatherings.Select(Event));
        return Encoding.UTF8.GetBytes(CalendarLines.Fold(new CalendarSerializer().SerializeToString(calendar)!));
    }

    private string CalendarName => collaborative.Sensitive ? "Learning sets" : $"{collaborative.Name}: learning sets";

    private CalendarEvent Event(Gathering gathering)
    {
        var day = gathering.Date!.Value.Day!.Value;
        var occasion = new CalendarEvent
        {
            // No host in it (RFC 7986 section 5.3): a site that moves would give every diary its dates a second time.
            Uid = gathering.Id.Value.ToString(),
            Sequence = gathering.Sequence,
            DtStamp = new CalDateTime(changed),
            Status = Status(gathering.Status),
            Summary = CleanText.OnOneLine(FeedWords.Name(collaborative, gathering)),
            Location = Place(gathering) is { } place ? CleanText.OnOneLine(place) : null,
            Url = new Uri(settings.Absolute(LearningSetLinks.Show(collaborative.Slug, gathering))),
            Description = CleanText.Of(Description(gathering)),
            Transparency = TakesTime(gathering) ? TransparencyType.Opaque : TransparencyType.Transparent,
        };
        if (gathering.Start is { } start)
        {
            occasion.Start = CalendarTimeZone.At(day, start, gathering.TimeZone);
            // Without an end the event has none: a length is not guessed.
            occasion.End = gathering.End is { } end ? CalendarTimeZone.At(day, end, gathering.TimeZone) : null;
        }
        else
        {
            occasion.Start = new CalDateTime(day);
            occasion.End = new CalDateTime(day.AddDays(1));
        }
        return occasion;
    }

    private string Description(Gathering gathering)
    {
        List<string> parts = [];
        if (gathering.Status == GatheringStatus.Cancelled) parts.Add("This was cancelled.");
        if (gathering.Status == GatheringStatus.Postponed) parts.Add("This was put off. A new date is not known yet.");
        if (!collaborative.Sensitive && gathering.Summary is { } summary) parts.Add(SafeMarkdown.ToPlainText(summary));
        parts.Add(gathering.Mode is { } mode ? $"How we meet: {Words.For(mode)}." : "How we meet: not stated.");
        if (gathering.Start is null) parts.Add("The time is not known.");
        else if (gathering.End is null) parts.Add("When it ends is not known.");
        parts.Add($"Agenda, talks and materials: {settings.Absolute(LearningSetLinks.Show(collaborative.Slug, gathering))}");
        return string.Join("\n\n", parts);
    }

    private static string? Place(Gathering gathering) => (gathering.Mode, gathering.Venue) switch
    {
        (GatheringMode.Virtual, null) => "Online",
        (GatheringMode.Hybrid, { } venue) => $"{venue}, and online",
        (_, var venue) => venue,
    };

    /// <summary>A day without a time would make its reader look busy from midnight to midnight.</summary>
    private static bool TakesTime(Gathering gathering) =>
        gathering is { Start: not null, Status: GatheringStatus.Scheduled or GatheringStatus.Held };

    /// <summary>
    /// Only a gathering that was held is confirmed. One that is planned has no status: nobody said that its date is
    /// tentative, nor, once the day is over, that it took place. The file must not change with the clock, so both are alike.
    /// </summary>
    private static string? Status(GatheringStatus status) => status switch
    {
        GatheringStatus.Held => EventStatus.Confirmed,
        GatheringStatus.Cancelled => EventStatus.Cancelled,
        GatheringStatus.Postponed => EventStatus.Tentative,
        _ => null,
    };
}

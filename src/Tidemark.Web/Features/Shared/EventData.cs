using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Shared;

/// <summary>
/// A collaborative and its gatherings as schema.org has them, for machines that read the page. What is not known is left
/// out. An Event of schema.org has a day, so a gathering of which only the month is known is none.
/// </summary>
internal static class EventData
{
    private const string Context = "https://schema.org";

    // The default encoder also escapes what could end the script element that the data stands in.
    private static readonly JsonSerializerOptions Form = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The collaborative as a series, with its gatherings by their addresses where they are given.</summary>
    public static string Series(Collaborative collaborative, string? host, TidemarkSettings settings, IEnumerable<Gathering>? gatherings = null)
    {
        var series = SeriesNamed(collaborative, settings);
        series["@context"] = Context;
        series["alternateName"] = collaborative.Abbreviation;
        series["description"] = SafeMarkdown.ToPlainText(collaborative.Summary);
        series["startDate"] = collaborative.Launched?.ToString();
        series["endDate"] = collaborative.Closed?.ToString();
        series["organizer"] = Organisation(host);
        var events = gatherings?.Where(IsEvent).OrderBy(g => g.Date).ThenBy(g => g.Start).Select(g => Known(Named(g, collaborative, settings))).ToList();
        series["subEvent"] = events is { Count: > 0 } ? events : null;
        return Json(series);
    }

    /// <summary>The gathering as an event of the series, or null where its day is not known.</summary>
    /// <param name="gathering">What the page is about.</param>
    /// <param name="collaborative">What it belongs to.</param>
    /// <param name="host">The name of the organisation that runs it, if known.</param>
    /// <param name="isOver">Its day is past.</param>
    /// <param name="settings">Say what addresses begin with.</param>
    public static string? Event(Gathering gathering, Collaborative collaborative, string? host, bool isOver, TidemarkSettings settings)
    {
        if (!IsEvent(gathering)) return null;
        var data = Named(gathering, collaborative, settings);
        data["@context"] = Context;
        data["description"] = SafeMarkdown.ToPlainText(gathering.Summary) is { Length: > 0 } summary ? summary : null;
        data["endDate"] = gathering.End is { } end ? Moment(gathering, end) : null;
        data["eventStatus"] = Status(gathering.Status, isOver);
        data["eventAttendanceMode"] = gathering.Mode is { } mode ? $"{Context}/{Attendance(mode)}EventAttendanceMode" : null;
        data["location"] = Location(gathering);
        data["organizer"] = Organisation(host);
        data["superEvent"] = Known(SeriesNamed(collaborative, settings));
        return Json(data);
    }

    private static bool IsEvent(Gathering gathering) => gathering.Date?.Day is not null;

    private static Dictionary<string, object?> SeriesNamed(Collaborative collaborative, TidemarkSettings settings)
    {
        var address = settings.Absolute(CollaborativeLinks.Show(collaborative.Slug));
        return new() { ["@type"] = "EventSeries", ["@id"] = address, ["url"] = address, ["name"] = collaborative.Name };
    }

    private static Dictionary<string, object?> Named(Gathering gathering, Collaborative collaborative, TidemarkSettings settings)
    {
        var address = settings.Absolute(LearningSetLinks.Show(collaborative.Slug, gathering));
        return new()
        {
            ["@type"] = "Event",
            ["@id"] = address,
            ["url"] = address,
            ["name"] = gathering is { Number: not null, Title: { } title } ? $"{Words.Name(gathering)}: {title}" : Words.Name(gathering),
            ["startDate"] = gathering.Start is { } start ? Moment(gathering, start) : gathering.Date.ToString(),
        };
    }

    /// <summary>The local time with its distance from UTC, which says the same moment to a machine anywhere.</summary>
    private static string Moment(Gathering gathering, TimeOnly time)
    {
        var local = gathering.Date!.Value.Day!.Value.ToDateTime(time);
        var moment = new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById(gathering.TimeZone).GetUtcOffset(local));
        return moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    /// <summary>EventScheduled also says that an event took place as planned, which of a past one must be known.</summary>
    private static string? Status(GatheringStatus status, bool isOver) => status switch
    {
        GatheringStatus.Cancelled => $"{Context}/EventCancelled",
        GatheringStatus.Postponed => $"{Context}/EventPostponed",
        GatheringStatus.Scheduled when isOver => null,
        _ => $"{Context}/EventScheduled",
    };

    private static string Attendance(GatheringMode mode) => mode switch
    {
        GatheringMode.Virtual => "Online",
        GatheringMode.InPerson => "Offline",
        _ => "Mixed",
    };

    private static object? Location(Gathering gathering)
    {
        var online = new Dictionary<string, string> { ["@type"] = "VirtualLocation" };
        var place = gathering.Venue is { } venue ? new Dictionary<string, string> { ["@type"] = "Place", ["name"] = venue } : null;
        switch (gathering.Mode)
        {
            case GatheringMode.Virtual:
                if (gathering.Venue is { } room) online["name"] = room;
                return online;
            case GatheringMode.Hybrid:
                return place is null ? online : new[] { online, place };
            default:
                return place;
        }
    }

    private static Dictionary<string, string>? Organisation(string? host) =>
        host is null ? null : new Dictionary<string, string> { ["@type"] = "Organization", ["name"] = host };

    private static string Json(Dictionary<string, object?> data) => JsonSerializer.Serialize(Known(data), Form);

    private static Dictionary<string, object?> Known(Dictionary<string, object?> data) => data.Where(d => d.Value is not null).ToDictionary();
}

using System.Text.Json.Serialization;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Web.Features.Api.Records;

/// <summary>A meeting. Its number, date, times, mode and venue may each be unknown: then they are null.</summary>
public sealed record GatheringRecord
{
    public required GatheringKind Kind { get; init; }

    /// <summary>What pages call it.</summary>
    public required string Name { get; init; }

    /// <summary>Learning sets have one.</summary>
    public required int? Number { get; init; }

    /// <summary>How the number is known, where its source does not state it.</summary>
    public required string? NumberBasis { get; init; }

    /// <summary>Part of its address, where it has no number.</summary>
    public required string? Slug { get; init; }

    public required string? Title { get; init; }

    /// <summary>ISO 8601 with the known parts only: 2021-09-13, 2021-09 or 2021.</summary>
    public required string? Date { get; init; }

    public required DatePrecision? DatePrecision { get; init; }

    /// <summary>Local to the time zone.</summary>
    public required TimeOnly? Start { get; init; }

    /// <summary>Local to the time zone, on the same day.</summary>
    public required TimeOnly? End { get; init; }

    /// <summary>IANA name; null where no time is known.</summary>
    public required string? TimeZone { get; init; }

    public required GatheringMode? Mode { get; init; }

    public required string? Venue { get; init; }

    /// <summary>“scheduled” says no more than that it was planned.</summary>
    public required GatheringStatus Status { get; init; }

    public required string? Summary { get; init; }

    public required string? Note { get; init; }

    /// <summary>The newest published agenda.</summary>
    public required AgendaRecord? Agenda { get; init; }

    /// <summary>Keys of the list of sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>iCalendar file; null where the day is not known.</summary>
    public required string? CalendarUrl { get; init; }

    /// <summary>Its page, for people. Permanent.</summary>
    public required string Url { get; init; }

    [JsonPropertyName("_links")]
    public required Links Links { get; init; }
}

/// <summary>One published issue of an agenda.</summary>
public sealed record AgendaRecord
{
    public required int Release { get; init; }

    public required string? Published { get; init; }

    public required DatePrecision? PublishedPrecision { get; init; }

    public required string? Note { get; init; }

    public required IReadOnlyList<AgendaItemRecord> Items { get; init; }
}

/// <summary>One line of an agenda, holding a talk or not. A talk that is not public is null.</summary>
public sealed record AgendaItemRecord(AgendaItemKind Kind, TimeOnly? Start, int? Minutes, string? Title, Reference? Talk);

/// <summary>A contribution: a ward's story, teaching, a panel.</summary>
public sealed record TalkRecord
{
    public required string Slug { get; init; }

    /// <summary>As its source gives it; null where it gives none.</summary>
    public required string? Title { get; init; }

    /// <summary>The title, or what pages call it where there is none.</summary>
    public required string Heading { get; init; }

    public required TalkKind Kind { get; init; }

    public required string Summary { get; init; }

    public required string? ContentNote { get; init; }

    public required Reference? Gathering { get; init; }

    /// <summary>How the gathering is known, or what the source does say where it is not.</summary>
    public required string? GatheringBasis { get; init; }

    public required int? Minutes { get; init; }

    /// <summary>True when it was not recorded on purpose; null where that is not known.</summary>
    public required bool? NotRecorded { get; init; }

    public required string? Note { get; init; }

    /// <summary>In the order in which the talk names them.</summary>
    public required IReadOnlyList<AppearanceRecord> Appearances { get; init; }

    public required IReadOnlyList<TeamReference> Teams { get; init; }

    public required IReadOnlyList<DriverReference> Drivers { get; init; }

    /// <summary>The version of the theory of change that it presents.</summary>
    public required Reference? TheoryOfChange { get; init; }

    /// <summary>Keys of the list of sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Its page, for people. Permanent.</summary>
    public required string Url { get; init; }

    [JsonPropertyName("_links")]
    public required Links Links { get; init; }
}

/// <summary>A person, or only a team, in a talk, with role and affiliation as they were then.</summary>
public sealed record AppearanceRecord
{
    public required AppearancePart Part { get; init; }

    public required Named? Person { get; init; }

    public required string? Role { get; init; }

    public required Named? Organisation { get; init; }

    public required string? Affiliation { get; init; }

    public required IReadOnlyList<TeamReference> Teams { get; init; }
}

/// <summary>A driver in one version of the theory of change. Versions share slugs where they share drivers.</summary>
public sealed record DriverReference(int TheoryVersion, string Slug, string Title);

/// <summary>A person as public talks name them.</summary>
public sealed record PersonRecord
{
    /// <summary>The same everywhere in this installation.</summary>
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other forms of the name that sources use.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    public required IReadOnlyList<PersonTalkRecord> Talks { get; init; }
}

/// <summary>Role and affiliation belong to the talk: they are as they were then.</summary>
public sealed record PersonTalkRecord(Reference Talk, AppearancePart Part, string? Role, Named? Organisation, string? Affiliation);

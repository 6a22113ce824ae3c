using System.Text.Json.Serialization;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.Api.Records;

/// <summary>A time-limited programme of teams with one aim.</summary>
public sealed record CollaborativeRecord
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? Abbreviation { get; init; }

    /// <summary>In a safe subset of Markdown.</summary>
    public required string Summary { get; init; }

    public required string? Country { get; init; }

    /// <summary>True for a made-up example: no ward, person or figure of it is real.</summary>
    public required bool Invented { get; init; }

    /// <summary>True when the topic may distress. Show the content note and the support lines with anything you show.</summary>
    public required bool Sensitive { get; init; }

    public required string? ContentNote { get; init; }

    public required IReadOnlyList<SupportLineRecord> SupportLines { get; init; }

    /// <summary>Derived from the dates, as it is today in the United Kingdom.</summary>
    public required CollaborativeState State { get; init; }

    /// <summary>ISO 8601 with the known parts only: 2019-10-21, 2019-10 or 2019.</summary>
    public required string? Launched { get; init; }

    public required DatePrecision? LaunchedPrecision { get; init; }

    public required string? Closed { get; init; }

    public required DatePrecision? ClosedPrecision { get; init; }

    public required string? Archived { get; init; }

    public required DatePrecision? ArchivedPrecision { get; init; }

    public required IReadOnlyList<PauseRecord> Pauses { get; init; }

    /// <summary>How much, by when, for whom; null where no source tells it.</summary>
    public required string? Aim { get; init; }

    public required IReadOnlyList<string> Objectives { get; init; }

    /// <summary>What is known of how many took part, in words.</summary>
    public required string? Reach { get; init; }

    /// <summary>How it was made together with people who use services.</summary>
    public required string? Coproduction { get; init; }

    public required ProgrammeRecord? Programme { get; init; }

    public required Named? Host { get; init; }

    public required IReadOnlyList<CommissionerRecord> Commissioners { get; init; }

    public required ContactRecord? Contact { get; init; }

    /// <summary>Facts about the field, with the keys of their sources.</summary>
    public required IReadOnlyList<BackgroundRecord> Background { get; init; }

    /// <summary>What was looked for in the sources and not found.</summary>
    public required IReadOnlyList<string> NotFound { get; init; }

    /// <summary>Its page, for people. Permanent.</summary>
    public required string Url { get; init; }

    [JsonPropertyName("_links")]
    public required CollaborativeLinksRecord Links { get; init; }
}

/// <summary>A stretch of rest. Both ends belong to it; a null end is not known or has not come.</summary>
public sealed record PauseRecord(string From, DatePrecision FromPrecision, string? To, DatePrecision? ToPrecision, string? Reason);

/// <summary>Where a person who is affected by the topic finds help.</summary>
public sealed record SupportLineRecord(string Name, string? Phone, string? Url, string? Note);

/// <summary>What groups collaboratives.</summary>
public sealed record ProgrammeRecord(string Name, string? Abbreviation, string? Country);

public sealed record CommissionerRecord(Named Organisation, string? Note);

public sealed record ContactRecord(string Label, string? Email, string? Note);

public sealed record BackgroundRecord(string Text, IReadOnlyList<string> Sources);

/// <summary>All that is held of one collaborative.</summary>
public sealed record CollaborativeLinksRecord
{
    public required string Self { get; init; }

    public required string LearningSets { get; init; }

    public required string Gatherings { get; init; }

    public required string Talks { get; init; }

    public required string Materials { get; init; }

    public required string Teams { get; init; }

    public required string TheoriesOfChange { get; init; }

    public required string Results { get; init; }

    public required string Organisations { get; init; }

    public required string People { get; init; }

    public required string Sources { get; init; }

    /// <summary>iCalendar.</summary>
    public required string Calendar { get; init; }

    /// <summary>Atom.</summary>
    public required string Feed { get; init; }
}

/// <summary>What a source says was achieved. Two sources may disagree, and both stay.</summary>
public sealed record ResultRecord
{
    public required string Statement { get; init; }

    public required ResultStatus Status { get; init; }

    public required string? Date { get; init; }

    public required DatePrecision? DatePrecision { get; init; }

    public required string? Note { get; init; }

    /// <summary>Keys of the list of sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>A public page or paper that facts were taken from.</summary>
public sealed record SourceRecord
{
    /// <summary>What facts refer to it by.</summary>
    public required string Key { get; init; }

    public required string Publisher { get; init; }

    public required string What { get; init; }

    /// <summary>Outside this site.</summary>
    public required string? Url { get; init; }

    public required string? Note { get; init; }
}

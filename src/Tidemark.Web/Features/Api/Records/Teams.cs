using System.Text.Json.Serialization;
using Tidemark.Domain.Common;
using Tidemark.Domain.Teams;
using Tidemark.Domain.Theory;

namespace Tidemark.Web.Features.Api.Records;

/// <summary>A participating ward, unit, team or area that agreed to be named.</summary>
public sealed record TeamRecord
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required TeamKind Kind { get; init; }

    public required SiteRecord? Site { get; init; }

    public required Named? Organisation { get; init; }

    public required string? Joined { get; init; }

    public required DatePrecision? JoinedPrecision { get; init; }

    public required string? Left { get; init; }

    public required DatePrecision? LeftPrecision { get; init; }

    /// <summary>What is known from a date on, in order of date. Null is not known, or unchanged and not restated.</summary>
    public required IReadOnlyList<TeamFactRecord> Facts { get; init; }

    public required string? Note { get; init; }

    /// <summary>Its place on the page of teams, for people.</summary>
    public required string Url { get; init; }
}

/// <summary>A hospital or place.</summary>
public sealed record SiteRecord(string Name, string? Setting);

public sealed record TeamFactRecord
{
    public required string? From { get; init; }

    public required DatePrecision? FromPrecision { get; init; }

    public required string? WardType { get; init; }

    public required string? Setting { get; init; }

    public required int? Beds { get; init; }

    public required string? SexMix { get; init; }

    public required string? Note { get; init; }
}

/// <summary>A trust, provider, commissioner, host, regulator or professional body that has a part in the collaborative.</summary>
public sealed record OrganisationRecord
{
    /// <summary>The same everywhere in this installation.</summary>
    public required Guid Id { get; init; }

    /// <summary>The registered name; null where no source gives it.</summary>
    public required string? Name { get; init; }

    /// <summary>In the words of the source.</summary>
    public required string NameAsShown { get; init; }

    public required string? Kind { get; init; }

    /// <summary>Code of the NHS Organisation Data Service.</summary>
    public required string? OdsCode { get; init; }

    public required Named? PartOf { get; init; }
}

/// <summary>One version of the driver diagram: aim, drivers, change ideas.</summary>
public sealed record TheoryRecord
{
    public required int Version { get; init; }

    public required string? Label { get; init; }

    public required string? Dated { get; init; }

    public required DatePrecision? DatedPrecision { get; init; }

    public required string? Aim { get; init; }

    public required string? CentralConcept { get; init; }

    public required string? Note { get; init; }

    public required IReadOnlyList<DriverRecord> Drivers { get; init; }

    public required IReadOnlyList<ChangeIdeaRecord> ChangeIdeas { get; init; }

    /// <summary>Keys of the list of sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The diagram as SVG.</summary>
    public required string PictureUrl { get; init; }

    /// <summary>Its page, for people. Permanent.</summary>
    public required string Url { get; init; }

    [JsonPropertyName("_links")]
    public required Links Links { get; init; }
}

/// <summary>What is believed to lead to the aim. Parents are slugs of primary drivers of the same version.</summary>
public sealed record DriverRecord(string Slug, string Title, DriverLevel Level, IReadOnlyList<string> Parents);

/// <summary>Something to test.</summary>
public sealed record ChangeIdeaRecord
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    /// <summary>The problem that it answers.</summary>
    public required string? Problem { get; init; }

    /// <summary>What is done differently.</summary>
    public required string? Change { get; init; }

    /// <summary>What was learned from testing it.</summary>
    public required string? Learning { get; init; }

    /// <summary>Slugs of drivers of the same version.</summary>
    public required IReadOnlyList<string> Drivers { get; init; }
}

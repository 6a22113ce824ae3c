using System.Text.Json.Serialization;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;

namespace Tidemark.Web.Features.Api.Records;

/// <summary>A thing anyone can use: slides, a handout, a recording. Its gathering, talk, licence and file may be unknown.</summary>
public sealed record MaterialRecord
{
    public required string Slug { get; init; }

    /// <summary>As its source shows it; null where it has none.</summary>
    public required string? Title { get; init; }

    /// <summary>The title, or what pages call it where there is none.</summary>
    public required string Heading { get; init; }

    public required MaterialKind Kind { get; init; }

    public required string? Summary { get; init; }

    public required string? Note { get; init; }

    public required string? ContentNote { get; init; }

    public required Reference? Gathering { get; init; }

    public required Reference? Talk { get; init; }

    /// <summary>How the gathering and the talk are known, or what the source does say where they are not.</summary>
    public required string? FilingBasis { get; init; }

    /// <summary>Null where no source states one. Ask before you use it for more than reading.</summary>
    public required LicenceRecord? Licence { get; init; }

    public required string? Credit { get; init; }

    public required string? ReviewBy { get; init; }

    public required DatePrecision? ReviewByPrecision { get; init; }

    public required IReadOnlyList<TeamReference> Teams { get; init; }

    public required IReadOnlyList<DriverReference> Drivers { get; init; }

    /// <summary>Published versions, the newest first.</summary>
    public required IReadOnlyList<MaterialVersionRecord> Versions { get; init; }

    /// <summary>Keys of the list of sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Its page, for people. Permanent.</summary>
    public required string Url { get; init; }

    [JsonPropertyName("_links")]
    public required Links Links { get; init; }
}

/// <summary>The code is of the SPDX list where it has one.</summary>
public sealed record LicenceRecord(string? Code, string? Statement);

/// <summary>One published issue: files that are held here, or an address outside.</summary>
public sealed record MaterialVersionRecord
{
    public required int Number { get; init; }

    public required string? Published { get; init; }

    public required DatePrecision? PublishedPrecision { get; init; }

    public required string? ChangeNote { get; init; }

    public required string? OutsideUrl { get; init; }

    public required IReadOnlyList<FileRecord> Files { get; init; }
}

/// <summary>A held file. Captions and transcripts are here only once a person has checked them.</summary>
public sealed record FileRecord
{
    public required FileRole Role { get; init; }

    public required string Name { get; init; }

    /// <summary>BCP 47.</summary>
    public required string? Language { get; init; }

    public required string? MediaType { get; init; }

    /// <summary>In bytes.</summary>
    public required long? Length { get; init; }

    /// <summary>Of the bytes, in lower-case hexadecimal digits.</summary>
    public required string? Sha256 { get; init; }

    /// <summary>When captions or a transcript were checked.</summary>
    public required string? CheckedOn { get; init; }

    /// <summary>What else whoever saves it gets, such as speaker notes. A person has looked at it and accepted it.</summary>
    public required IReadOnlyList<HiddenContentRecord> AlsoHolds { get; init; }

    /// <summary>Permanent: a new version has another address.</summary>
    public required string Url { get; init; }
}

/// <summary>One kind of content that a file holds without showing it. The kind unreadable means that it could not be looked into.</summary>
public sealed record HiddenContentRecord(HiddenKind Kind, int Count);

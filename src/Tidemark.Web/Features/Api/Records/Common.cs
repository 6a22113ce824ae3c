using System.Text.Json.Serialization;

namespace Tidemark.Web.Features.Api.Records;

/// <summary>One page of a list.</summary>
public sealed record ListPage<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>How many there are on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The first page is 1.</summary>
    public required int Page { get; init; }

    public required int PageSize { get; init; }

    /// <summary>The address of the next page; null on the last.</summary>
    public required string? Next { get; init; }
}

/// <summary>Where the same thing is for programs.</summary>
public sealed record Links(string Self);

/// <summary>A talk, gathering or other thing that is told of elsewhere.</summary>
public sealed record Reference
{
    /// <summary>What pages call it.</summary>
    public required string Name { get; init; }

    /// <summary>Its page, for people. Permanent.</summary>
    public required string Url { get; init; }

    [JsonPropertyName("_links")]
    public required Links Links { get; init; }
}

/// <summary>A team that agreed to be named.</summary>
public sealed record TeamReference
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Its place on the page of teams, for people.</summary>
    public required string Url { get; init; }
}

/// <summary>A person or an organisation by name. The id is the same everywhere in this installation.</summary>
public sealed record Named(Guid Id, string Name);

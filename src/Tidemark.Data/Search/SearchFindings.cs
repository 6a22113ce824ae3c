using Tidemark.Domain.Common;

namespace Tidemark.Data.Search;

/// <summary>What is asked of the index. Null for <paramref name="Within"/> or <paramref name="Kind"/> means all.</summary>
public sealed record SearchRequest(SearchQuery Query, CollaborativeId? Within, SearchKind? Kind, int Skip, int Take);

/// <summary>
/// One page of what was found. <paramref name="Count"/> is of the asked kind, <paramref name="Kinds"/> of all kinds.
/// When <paramref name="IsCut"/>, more nouns hold the words than are counted: the best are.
/// </summary>
public sealed record SearchFindings(int Count, bool IsCut, IReadOnlyDictionary<SearchKind, int> Kinds, IReadOnlyList<SearchHit> Hits)
{
    public static SearchFindings None { get; } = new(0, false, new Dictionary<SearchKind, int>(), []);
}

/// <summary>
/// One noun that was found. In <see cref="Context"/> each found word stands between <see cref="HitStart"/> and
/// <see cref="HitEnd"/>.
/// </summary>
public sealed record SearchHit
{
    /// <summary>A control character, so that no text from people can look like it: the index keeps none.</summary>
    public const char HitStart = '\u0002';

    public const char HitEnd = '\u0003';

    public required SearchKind Kind { get; init; }

    public required CollaborativeId Collaborative { get; init; }

    /// <summary>The address that lands at the found words.</summary>
    public required string Path { get; init; }

    public required string Label { get; init; }

    public required string Title { get; init; }

    public required string Facts { get; init; }

    /// <summary>The slide, page or minute; null when the words stand outside the noun's files.</summary>
    public required string? Place { get; init; }

    public required string Context { get; init; }
}

/// <summary>A noun that holds the words: in its title or text, or in the part that <see cref="PartId"/> names.</summary>
internal sealed record FoundNoun
{
    public long NounId { get; init; }

    public string Kind { get; init; } = "";

    public long? PartId { get; init; }
}

/// <summary>One hit as an engine describes it.</summary>
internal sealed record SearchRow
{
    public long NounId { get; init; }

    public string Kind { get; init; } = "";

    public Guid Collaborative { get; init; }

    public string Path { get; init; } = "";

    public string Label { get; init; } = "";

    public string Title { get; init; } = "";

    public string Facts { get; init; } = "";

    public string? Place { get; init; }

    public string Context { get; init; } = "";

    public SearchHit ToHit() => new()
    {
        Kind = Enum.Parse<SearchKind>(Kind),
        Collaborative = new CollaborativeId(Collaborative),
        Path = Path,
        Label = Label,
        Title = Title,
        Facts = Facts,
        Place = Place,
        Context = Context,
    };
}

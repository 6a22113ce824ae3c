using Tidemark.Domain.Common;

namespace Tidemark.Data.Search;

/// <summary>Finds words in the index; each engine does it with its own full-text search, side by side.</summary>
public interface ISearchIndex
{
    /// <summary>
    /// The nouns that hold all the words, best first: those that hold them in title or summary before those that hold
    /// them inside a file. At most <paramref name="limit"/>.
    /// </summary>
    Task<IReadOnlyList<SearchHit>> Find(TidemarkDbContext db, SearchQuery query, CollaborativeId? collaborative, int limit, CancellationToken cancel);
}

/// <summary>
/// One noun that was found. In <paramref name="Context"/> each found word stands between <see cref="HitStart"/> and
/// <see cref="HitEnd"/>.
/// </summary>
public sealed record SearchHit(SearchKind Kind, string Path, string Label, string Title, string Facts, string? Place, string Context)
{
    /// <summary>A control character, so that no text from people can look like it.</summary>
    public const char HitStart = '\u0002';

    public const char HitEnd = '\u0003';
}

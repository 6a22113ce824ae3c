using System.Collections.Concurrent;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Library;

/// <summary>
/// Keeps what is costly to count for as long as the content stays the same. It is small, and forgets all when anything
/// changes.
/// </summary>
public sealed class LibraryMemory(ContentVersion version)
{
    private const int Most = 500;

    private Kept _kept = new("");

    /// <summary>What is kept under this key, or else what <paramref name="make"/> makes of the content as it is now.</summary>
    public async Task<T> Get<T>(string key, Func<Task<T>> make) where T : notnull
    {
        var current = version.Current;
        var kept = Volatile.Read(ref _kept);
        if (kept.Version != current) Volatile.Write(ref _kept, kept = new Kept(current));
        if (kept.Entries.TryGetValue(key, out var found)) return (T)found;
        var made = await make();
        if (kept.Entries.Count < Most) kept.Entries[key] = made;
        return made;
    }

    private sealed record Kept(string Version)
    {
        public ConcurrentDictionary<string, object> Entries { get; } = new(StringComparer.Ordinal);
    }
}

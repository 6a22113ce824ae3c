using System.Collections.Concurrent;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Library;

/// <summary>
/// Keeps what is costly to count for as long as the content stays the same. It is small, and forgets all when anything
/// changes.
/// </summary>
public sealed class LibraryMemory(ContentVersion version)
{
    private const long Most = 16 * 1024 * 1024;
    private const int UsualBytes = 2 * 1024;

    private Kept _kept = new("");

    /// <summary>What is kept under this key, or else what <paramref name="make"/> makes of the content as it is now.</summary>
    /// <param name="key">Names it, its collaborative included.</param>
    /// <param name="make">Reads it from the database.</param>
    /// <param name="bytes">About how much room it takes, where that is not little.</param>
    public async Task<T> Get<T>(string key, Func<Task<T>> make, Func<T, long>? bytes = null) where T : notnull
    {
        var current = version.Current;
        var kept = Volatile.Read(ref _kept);
        if (kept.Version != current) Volatile.Write(ref _kept, kept = new Kept(current));
        if (kept.Entries.TryGetValue(key, out var found)) return (T)found;
        var made = await make();
        if (kept.Take(UsualBytes + (bytes?.Invoke(made) ?? 0))) kept.Entries[key] = made;
        return made;
    }

    private sealed class Kept(string version)
    {
        private long _taken;

        public string Version { get; } = version;

        public ConcurrentDictionary<string, object> Entries { get; } = new(StringComparer.Ordinal);

        /// <summary>False when there is no room left.</summary>
        public bool Take(long bytes) => Interlocked.Add(ref _taken, bytes) <= Most;
    }
}

using Microsoft.EntityFrameworkCore;

namespace Tidemark.Data.Search;

/// <summary>“Did you mean”: known words that are one or two slips of the finger away. One for the whole process.</summary>
public sealed class Suggestions : IDisposable
{
    private const int MostCandidates = 4;

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Known _known = new(0, []);

    /// <summary>
    /// Known words nearest to the given one, nearest first; none when the word itself is known.
    /// One slip is allowed in words up to five letters, two in longer ones.
    /// </summary>
    public async Task<IReadOnlyList<string>> Near(TidemarkDbContext db, string word, CancellationToken cancel)
    {
        var asked = IndexedText.Words(word).FirstOrDefault();
        if (asked is null || asked.Length != word.Length) return [];
        var byLength = (await Current(db, cancel)).ByLength;
        var slips = asked.Length <= 5 ? 1 : 2;
        var near = new List<(int Distance, string Word)>();
        for (var length = asked.Length - slips; length <= asked.Length + slips; length++)
        {
            if (length < 0 || length >= byLength.Length || byLength[length] is not { } words) continue;
            foreach (var known in words)
            {
                var distance = EditDistance.Within(asked, known, slips);
                if (distance == 0) return [];
                if (distance > 0) near.Add((distance, known));
            }
        }
        return [.. near.OrderBy(n => n.Distance).ThenBy(n => n.Word[0] != asked[0]).ThenBy(n => n.Word, StringComparer.Ordinal)
            .Take(MostCandidates).Select(n => n.Word)];
    }

    public void Dispose() => _loading.Dispose();

    private async Task<Known> Current(TidemarkDbContext db, CancellationToken cancel)
    {
        // Their number, not the highest id: a word with a lower id may be committed later. No word is ever removed.
        var count = await db.SearchWords.CountAsync(cancel);
        if (_known.Count == count) return _known;
        await _loading.WaitAsync(cancel);
        try
        {
            if (_known.Count == count) return _known;
            var byLength = new List<string>?[64];
            await foreach (var word in db.SearchWords.AsNoTracking().Select(w => w.Word).AsAsyncEnumerable().WithCancellation(cancel))
                (byLength[word.Length] ??= []).Add(word);
            return _known = new Known(count, byLength);
        }
        finally
        {
            _loading.Release();
        }
    }

    private sealed record Known(int Count, List<string>?[] ByLength);
}

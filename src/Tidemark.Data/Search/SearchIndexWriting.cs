using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Search;
using Tidemark.Domain.Common;

namespace Tidemark.Data;

public sealed record IndexedNoun(long Id, SearchKind Kind, Guid Target, string Fingerprint);

/// <summary>Writing the search index is the same on both engines: each keeps its own full-text tables by itself.</summary>
public static class SearchIndexWriting
{
    /// <summary>A large file holds more words than one command can have parameters: 32,766 on SQLite, 65,535 on PostgreSQL.</summary>
    private const int WordsAtOnce = 1_000;

    public static async Task<IReadOnlyList<IndexedNoun>> ReadSearchNouns(this TidemarkDbContext db, CollaborativeId collaborative, CancellationToken cancel) =>
        await db.SearchNouns.Where(n => n.CollaborativeId == collaborative)
            .Select(n => new IndexedNoun(n.Id, n.Kind, n.Target, n.Fingerprint)).ToListAsync(cancel);

    /// <summary>Writes a noun with its parts in place of what stood there, in one transaction, and learns its words.</summary>
    public static async Task ReplaceSearchNoun(this TidemarkDbContext db, SearchNoun noun, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SearchNouns.Where(n => n.Kind == noun.Kind && n.Target == noun.Target).ExecuteDeleteAsync(cancel);
        db.SearchNouns.Add(noun);
        await db.SaveChangesAsync(cancel);
        await LearnWords(db, noun, cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }

    public static Task RemoveSearchNoun(this TidemarkDbContext db, long id, CancellationToken cancel) =>
        db.SearchNouns.Where(n => n.Id == id).ExecuteDeleteAsync(cancel);

    /// <summary>
    /// Another process may learn the same word at this moment: the one that comes second leaves it. Each takes them in
    /// the same order, so that neither waits for the other for ever.
    /// </summary>
    private static async Task LearnWords(TidemarkDbContext db, SearchNoun noun, CancellationToken cancel)
    {
        var words = noun.Parts.Select(p => p.Text).Append(noun.Title).Append(noun.Text)
            .SelectMany(IndexedText.Words).ToHashSet(StringComparer.Ordinal);
        foreach (var some in words.Order(StringComparer.Ordinal).Chunk(WordsAtOnce))
        {
            var known = await db.SearchWords.Where(w => some.Contains(w.Word)).Select(w => w.Word).ToListAsync(cancel);
            object[] fresh = [.. some.Except(known, StringComparer.Ordinal)];
            if (fresh.Length == 0) continue;
            var places = string.Join(", ", Enumerable.Range(0, fresh.Length).Select(n => $"({{{n}}})"));
            var insert = FormattableStringFactory.Create($"""INSERT INTO "SearchWords" ("Word") VALUES {places} ON CONFLICT ("Word") DO NOTHING""", fresh);
            await db.Database.ExecuteSqlAsync(insert, cancel);
        }
    }
}

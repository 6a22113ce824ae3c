using Tidemark.Data;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Packs.Importing;

/// <summary>One import under way: the pack, its keys, and the rows that it may change.</summary>
internal sealed record ImportUnderWay(TidemarkDbContext Db, Pack Pack, ImportKeys Keys, CollaborativeId Collaborative, CancellationToken Cancel)
{
    public VisibleRecords Records { get; } = Db.VisibleTo(Viewer.Program);

    /// <summary>The row with this id among those that were there, or a new one that the import adds.</summary>
    public T FindOrAdd<TId, T>(Dictionary<TId, T> there, TId id, Func<T> make) where TId : notnull where T : class
    {
        if (there.TryGetValue(id, out var row)) return row;
        row = make();
        there.Add(id, row);
        Db.Add(row);
        return row;
    }

    /// <summary>
    /// Refuses a pack that gives one address, or number, to two rows. The check of the folder sees only the pack; here are
    /// also the rows that the pack no longer has and that are kept.
    /// </summary>
    public static void RefuseShared<T, TValue>(IEnumerable<T> rows, string noun, Func<T, TValue?> valueOf, Func<T, string> nameOf) where TValue : struct
    {
        if (rows.Where(r => valueOf(r) is not null).GroupBy(valueOf).FirstOrDefault(g => g.Count() > 1) is not { } shared) return;
        throw new DomainException(
            $"“{shared.Key}” would belong to two {noun}s: {string.Join(" and ", shared.Select(r => $"“{nameOf(r)}”").Order(StringComparer.Ordinal))}. "
            + "One of them came with an earlier form of the pack and is kept. Give the other something else, or the id that it had then. Nothing was changed.");
    }

    public static IReadOnlyList<string> Texts(IEnumerable<Slug> slugs) => [.. slugs.Select(s => s.Value)];
}

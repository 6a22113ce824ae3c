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

    public static IReadOnlyList<string> Texts(IEnumerable<Slug> slugs) => [.. slugs.Select(s => s.Value)];
}

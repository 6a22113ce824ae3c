using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

/// <summary>An entry met on a walk through a pack, with the entry that it lies in.</summary>
internal sealed record Met(PackEntry Entry, Met? Within)
{
    /// <summary>The nearest entry, this one or one that it lies in, that is of the given type.</summary>
    public T? Nearest<T>() where T : PackEntry => Entry as T ?? Within?.Nearest<T>();
}

/// <summary>Goes through all entries of a pack, outer ones before those that lie in them.</summary>
internal static class PackWalk
{
    public static IEnumerable<Met> Through(Pack pack) => PackFileShape.All.SelectMany(f => Through(new Met(f.Get(pack), null)));

    private static IEnumerable<Met> Through(Met met) => Shape.Of(met.Entry.GetType()).Keys
        .SelectMany(k => k.EntriesIn(met.Entry))
        .SelectMany(e => Through(new Met(e, met)))
        .Prepend(met);
}

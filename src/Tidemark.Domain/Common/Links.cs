namespace Tidemark.Domain.Common;

/// <summary>Sets a list of links to the wanted ones, keeping those that stay (so that their rows stay too).</summary>
internal static class Links
{
    public static void Set<TLink, TId>(List<TLink> links, IReadOnlyList<TId> wanted, Func<TLink, TId> idOf, Func<TId, TLink> make)
    {
        links.RemoveAll(link => !wanted.Contains(idOf(link)));
        foreach (var id in wanted.Where(id => !links.Exists(link => Equals(idOf(link), id)))) links.Add(make(id));
    }
}

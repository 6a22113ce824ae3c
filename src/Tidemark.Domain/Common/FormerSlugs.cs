namespace Tidemark.Domain.Common;

/// <summary>What becomes of the old address when a thing gets a new one: it is kept, so that it can redirect.</summary>
internal static class FormerSlugs
{
    public static IReadOnlyList<Slug> After(IReadOnlyList<Slug> former, Slug old, Slug current) =>
        old == current ? former : [.. former.Where(s => s != current && s != old), old];

    public static IReadOnlyList<Slug> With(IReadOnlyList<Slug> former, IEnumerable<Slug> more, Slug? current) =>
        [.. former.Concat(more).Where(s => s != current).Distinct()];
}

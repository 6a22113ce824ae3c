using Tidemark.Domain.Common;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

/// <summary>Two things of one kind cannot have the same address, nor one the address that another had before.</summary>
internal static class AddressRules
{
    public static void Check(Findings findings)
    {
        var pack = findings.Pack;
        if (findings.Whole([pack.Collaborative]).Any())
            CheckNoun(findings, [pack.Collaborative], c => (c.Slug, nameof(c.Slug)), c => c.FormerSlugs);
        CheckNoun(findings, pack.Teams.Teams, t => OwnOrId(t.Slug, t), t => t.FormerSlugs);
        CheckNoun(findings, pack.Talks.Talks, t => OwnOrId(t.Slug, t), t => t.FormerSlugs);
        CheckNoun(findings, pack.Materials.Materials, m => OwnOrId(m.Slug, m), m => m.FormerSlugs);
        // A numbered learning set has its number for an address.
        CheckNoun(findings, pack.Gatherings.Gatherings, g => g.Number is null ? OwnOrId(g.Slug, g) : (null, ""), g => g.FormerSlugs);
    }

    private static (Slug?, string) OwnOrId(Slug? own, IdentifiedEntry entry) =>
        own is null ? (entry.Id, nameof(entry.Id)) : (own, nameof(TalkEntry.Slug));

    /// <summary>All kinds of entries that have an address name its parts alike.</summary>
    private static void CheckNoun<T>(
        Findings findings, IReadOnlyList<T> entries, Func<T, (Slug? Slug, string Property)> current, Func<T, IReadOnlyList<Slug>> former)
        where T : PackEntry
    {
        var taken = new Dictionary<Slug, Place>();
        var whole = findings.Whole(entries).ToList();
        foreach (var entry in whole)
            if (current(entry) is ({ } slug, var property)) Take(findings, taken, slug, findings.At(entry, property), Noun<T>());
        foreach (var entry in whole)
            foreach (var (item, slug) in former(entry).Index())
                Take(findings, taken, slug, findings.At(entry, nameof(TalkEntry.FormerSlugs), item), Noun<T>());
    }

    private static string Noun<T>() => typeof(T) == typeof(CollaborativeFile) ? "collaborative" : Naming.Noun(typeof(T));

    private static void Take(Findings findings, Dictionary<Slug, Place> taken, Slug slug, Place at, string noun)
    {
        if (taken.TryAdd(slug, at)) return;
        findings.Add(at, $"“{slug}” is the address of {Naming.WithArticle(noun)} already, in line {taken[slug].Line}.",
            "Write another slug.");
    }
}

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
            CheckNoun(findings, [pack.Collaborative], c => (c.Slug, nameof(c.Slug)), c => c.FormerSlugs, nameof(CollaborativeFile.FormerSlugs));
        CheckNoun(findings, pack.Teams.Teams, t => (t.Slug ?? t.Id, t.Slug is null ? nameof(t.Id) : nameof(t.Slug)), t => t.FormerSlugs, nameof(TeamEntry.FormerSlugs));
        CheckNoun(findings, pack.Talks.Talks, t => (t.Slug ?? t.Id, t.Slug is null ? nameof(t.Id) : nameof(t.Slug)), t => t.FormerSlugs, nameof(TalkEntry.FormerSlugs));
        CheckNoun(findings, pack.Materials.Materials, m => (m.Slug ?? m.Id, m.Slug is null ? nameof(m.Id) : nameof(m.Slug)), m => m.FormerSlugs, nameof(MaterialEntry.FormerSlugs));
        CheckNoun(findings, pack.Gatherings.Gatherings, OfGathering, g => g.FormerSlugs, nameof(GatheringEntry.FormerSlugs));
    }

    /// <summary>A numbered learning set has its number for an address.</summary>
    private static (Slug?, string) OfGathering(GatheringEntry gathering) => gathering switch
    {
        { Number: not null } => (null, nameof(gathering.Number)),
        { Slug: { } slug } => (slug, nameof(gathering.Slug)),
        _ => (gathering.Id, nameof(gathering.Id)),
    };

    private static void CheckNoun<T>(
        Findings findings, IReadOnlyList<T> entries, Func<T, (Slug? Slug, string Property)> current, Func<T, IReadOnlyList<Slug>> former, string formerProperty)
        where T : PackEntry
    {
        var taken = new Dictionary<Slug, Place>();
        var whole = findings.Whole(entries).ToList();
        foreach (var entry in whole)
            if (current(entry) is ({ } slug, var property)) Take(findings, taken, slug, findings.At(entry, property), Noun<T>());
        foreach (var entry in whole)
            foreach (var (item, slug) in former(entry).Index())
                Take(findings, taken, slug, findings.At(entry, formerProperty, item), Noun<T>());
    }

    private static string Noun<T>() => typeof(T) == typeof(CollaborativeFile) ? "collaborative" : Naming.Noun(typeof(T));

    private static void Take(Findings findings, Dictionary<Slug, Place> taken, Slug slug, Place at, string noun)
    {
        if (taken.TryAdd(slug, at)) return;
        findings.Add(at, $"“{slug}” is the address of {Naming.WithArticle(noun)} already, in line {taken[slug].Line}.", "Write another slug.");
    }
}

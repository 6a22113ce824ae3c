using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Collaboratives;

/// <summary>A room of the collaborative with what it holds.</summary>
public sealed record UsableThing(string Name, string Address, string Holds);

/// <summary>The rooms that hold something.</summary>
internal sealed class ThingsToUse(VisibleRecords visible, Collaborative collaborative)
{
    public async Task<IReadOnlyList<UsableThing>> Read(IReadOnlyList<Gathering> gatherings, int teams, CancellationToken cancel)
    {
        var id = collaborative.Id;
        var talks = await visible.Talks.Where(t => t.CollaborativeId == id).GroupBy(t => t.Kind)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var materials = await visible.Materials.Where(m => m.CollaborativeId == id && m.Withdrawn == null).GroupBy(m => m.Kind)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var theory = await visible.Theories.Where(t => t.CollaborativeId == id).OrderByDescending(t => t.Version)
            .Select(t => new { t.Version, t.Label, t.CentralConcept }).FirstOrDefaultAsync(cancel);
        var slug = collaborative.Slug;
        var things = new List<UsableThing?>
        {
            gatherings.Count == 0 ? null : new("Learning sets", LearningSetLinks.Index(slug), Held(gatherings)),
            talks.Count == 0 ? null : new("Talks", TalkLinks.All(slug),
                Held(talks.Sum(t => t.Count), "talk", "talks", [.. talks.OrderBy(t => t.Key).Select(t => Some(t.Count, t.Key))])),
            materials.Count == 0 ? null : new("Materials", LibraryLinks.Index(slug),
                Held(materials.Sum(m => m.Count), "item", "items", [.. materials.OrderBy(m => m.Key).Select(m => Some(m.Count, m.Key))])),
            theory is null ? null : new("Theory of change", TheoryLinks.Newest(slug),
                (theory.Label ?? $"Version {theory.Version}") + (theory.CentralConcept is { } concept ? $", with {concept} at its centre" : "")),
            teams == 0 ? null : new("Teams", TeamLinks.Index(slug), Words.Count(teams, "team is named", "teams are named")),
        };
        return [.. things.OfType<UsableThing>()];
    }

    private static string Held(IReadOnlyList<Gathering> gatherings)
    {
        var others = gatherings.Where(g => g.Kind != GatheringKind.LearningSet).GroupBy(g => g.Kind).OrderBy(g => g.Key)
            .Select(g => Some(g.Count(), g.Key)).ToList();
        var sets = gatherings.Count(g => g.Kind == GatheringKind.LearningSet);
        var held = sets == 0 ? "No learning sets are known" : Words.Count(sets, "learning set", "learning sets");
        return others.Count == 0 ? held : $"{held}. Also {Words.List(others)}";
    }

    private static string Some(int count, GatheringKind kind)
    {
        var one = FirstSmall(Words.For(kind));
        return count == 1 ? $"a {one}" : Words.Count(count, one, one.EndsWith("ch", StringComparison.Ordinal) ? $"{one}es" : $"{one}s");
    }

    private static string Held(int count, string one, string many, IReadOnlyList<string> kinds) =>
        $"{Words.Count(count, one, many)}: {Words.List(kinds)}";

    private static string Some(int count, TalkKind kind) => kind switch
    {
        TalkKind.WardStory => Words.Count(count, "ward story", "ward stories"),
        TalkKind.Teaching => $"{count} on improvement",
        TalkKind.Panel => Words.Count(count, "panel", "panels"),
        TalkKind.LivedExperience => $"{count} from lived experience",
        TalkKind.Sharing => $"{count} in which teams share",
        TalkKind.Reflection => Words.Count(count, "reflection", "reflections"),
        TalkKind.TheoryOfChange => $"{count} on the theory of change",
        TalkKind.Workshop => Words.Count(count, "workshop", "workshops"),
        _ => $"{count} of another kind",
    };

    private static string Some(int count, MaterialKind kind) => kind switch
    {
        MaterialKind.Notes => Words.Count(count, "set of notes", "sets of notes"),
        MaterialKind.PresentationSlides => Words.Count(count, "set of presentation slides", "sets of presentation slides"),
        _ => Words.Count(count, FirstSmall(Words.For(kind)), $"{FirstSmall(Words.For(kind))}s"),
    };

    /// <summary>“QI drop-in” keeps its letters, “Workshop” becomes “workshop”.</summary>
    private static string FirstSmall(string words) =>
        words.Length > 1 && char.IsUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}

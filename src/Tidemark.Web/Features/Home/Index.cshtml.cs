using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Home;

/// <summary>The way in: every collaborative, what comes next, and search.</summary>
public sealed class IndexModel(VisibleRecords visible, TimeProvider clock) : PageModel
{
    private const int MostNext = 5;
    private const int MostTries = 3;

    private static readonly CollaborativeState[] Rank =
    [
        CollaborativeState.Active, CollaborativeState.Paused, CollaborativeState.Recruiting,
        CollaborativeState.Closed, CollaborativeState.Archived,
    ];

    public DateOnly Today { get; } = clock.UkToday();

    public IReadOnlyList<CollaborativeEntry> Collaboratives { get; private set; } = [];

    public IReadOnlyList<NextSet> Next { get; private set; } = [];

    /// <summary>Words that are in the public record, so that a search for them finds something.</summary>
    public IReadOnlyList<string> Tries { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Collaboratives = await ReadCollaboratives(cancel);
        Next = await ReadNext(cancel);
        Tries = await ReadTries(cancel);
    }

    private async Task<IReadOnlyList<CollaborativeEntry>> ReadCollaboratives(CancellationToken cancel)
    {
        var all = await visible.Collaboratives.ToListAsync(cancel);
        var sets = await visible.Gatherings.Where(g => g.Kind == GatheringKind.LearningSet).GroupBy(g => g.CollaborativeId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var talks = await visible.Talks.GroupBy(t => new { t.CollaborativeId, t.Kind })
            .Select(g => new { g.Key.CollaborativeId, g.Key.Kind, Count = g.Count() }).ToListAsync(cancel);
        var materials = await visible.Materials.Where(m => m.Withdrawn == null).GroupBy(m => m.CollaborativeId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var theories = await visible.Theories.Select(t => t.CollaborativeId).Distinct().ToListAsync(cancel);
        return
        [
            .. all.OrderBy(c => Array.IndexOf(Rank, c.StateOn(Today)))
                .ThenByDescending(c => c.Launched?.First ?? DateOnly.MinValue).ThenBy(c => c.Name, StringComparer.Ordinal)
                .Select(c => new CollaborativeEntry(
                    c, sets.GetValueOrDefault(c.Id), talks.Where(t => t.CollaborativeId == c.Id).Sum(t => t.Count),
                    talks.Where(t => t.CollaborativeId == c.Id && t.Kind == TalkKind.WardStory).Sum(t => t.Count),
                    materials.GetValueOrDefault(c.Id), theories.Contains(c.Id))),
        ];
    }

    private async Task<IReadOnlyList<NextSet>> ReadNext(CancellationToken cancel)
    {
        PartialDate? earliest = PartialDate.InYear(Today.Year);
        var ahead = await visible.Gatherings
            .Where(g => g.Kind == GatheringKind.LearningSet && g.Status == GatheringStatus.Scheduled && g.Date >= earliest)
            .Select(g => new { g.CollaborativeId, g.Number, g.Slug, g.Title, g.Date, g.Mode }).ToListAsync(cancel);
        var collaboratives = Collaboratives.ToDictionary(c => c.Collaborative.Id, c => c.Collaborative);
        return
        [
            .. ahead.Where(g => !g.Date!.Value.IsCertainlyBefore(Today)).OrderBy(g => g.Date).ThenBy(g => g.Number)
                .Take(MostNext)
                .Select(g => new NextSet(collaboratives[g.CollaborativeId], g.Number, g.Slug, g.Title, g.Date!.Value, g.Mode)),
        ];
    }

    private async Task<IReadOnlyList<string>> ReadTries(CancellationToken cancel)
    {
        var concepts = await visible.Theories.Where(t => t.CentralConcept != null).OrderByDescending(t => t.Version)
            .Select(t => t.CentralConcept!).Take(MostTries * MostTries).ToListAsync(cancel);
        var teams = await visible.Teams.OrderBy(t => t.Name).Select(t => t.Name).Take(MostTries).ToListAsync(cancel);
        return [.. concepts.Concat(teams).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostTries)];
    }
}

/// <summary>One collaborative with how much of it there is to use.</summary>
public sealed record CollaborativeEntry(
    Collaborative Collaborative, int LearningSets, int Talks, int WardStories, int Materials, bool HasTheory);

/// <summary>A learning set that is still to come, or may be.</summary>
public sealed record NextSet(Collaborative Collaborative, int? Number, Slug? Slug, string? Title, PartialDate Date, GatheringMode? Mode)
{
    /// <summary>“Learning set 5: Waiting less”, as much of it as is known.</summary>
    public string Name => (Number, Title) switch
    {
        ({ } number, { } title) => $"Learning set {number}: {title}",
        ({ } number, null) => $"Learning set {number}",
        (null, { } title) => title,
        _ => "Learning set",
    };
}

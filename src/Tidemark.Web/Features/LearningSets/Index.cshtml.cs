using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>The reference page: every learning set with what belongs to it, and then, honestly, what belongs to none that is known.</summary>
public sealed class IndexModel(
    VisibleRecords visible, CurrentCollaborative current, TidemarkSettings settings, TimeProvider clock) : PageModel
{
    public Collaborative Collaborative => current.Value;

    public DateOnly Today { get; } = clock.UkToday();

    /// <summary>Gatherings and pauses in the order of time; gatherings without a date last.</summary>
    public IReadOnlyList<TrackEntry> Track { get; private set; } = [];

    public IReadOnlyList<Gathering> Gatherings { get; private set; } = [];

    public IReadOnlyList<TalkRow> LooseTalks { get; private set; } = [];

    /// <summary>Talks from workshops of which it is not known which one.</summary>
    public IReadOnlyList<TalkRow> WorkshopTalks { get; private set; } = [];

    public IReadOnlyList<MaterialRow> LooseMaterials { get; private set; } = [];

    public int LearningSetCount => Gatherings.Count(g => g.Kind == GatheringKind.LearningSet);

    /// <summary>How many the calendar file cannot hold, because no day of them is known.</summary>
    public int WithoutDay => Gatherings.Count(g => g.Date?.Day is null);

    public string EventSeries { get; private set; } = "";

    public int TalkCount { get; private set; }

    public async Task OnGet(CancellationToken cancel)
    {
        Gatherings = await visible.Gatherings.Where(g => g.CollaborativeId == current.Id).ToListAsync(cancel);
        var (talks, materials) = await new TalkRows(visible, Collaborative).Read(null, cancel);
        TalkCount = talks.Count;
        Track = TrackEntry.InOrder(Collaborative, Today, Gatherings, talks, materials);
        var loose = talks.Where(t => t.GatheringId is null).ToLookup(t => t.Kind == TalkKind.Workshop);
        LooseTalks = [.. loose[false]];
        WorkshopTalks = [.. loose[true]];
        EventSeries = EventData.Series(Collaborative, await visible.HostOf(Collaborative, cancel), settings, Gatherings);
        LooseMaterials = [.. materials.Where(m => m.GatheringId is null && m.TalkId is null)];
    }
}

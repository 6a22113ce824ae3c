using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>One gathering's page, with or without a number.</summary>
public abstract class GatheringPage(
    VisibleRecords visible, CurrentCollaborative current, TidemarkSettings settings, TimeProvider clock) : PageModel
{
    public Collaborative Collaborative => current.Value;

    public Gathering Gathering { get; private set; } = null!;

    public IReadOnlyList<TalkRow> Talks { get; private set; } = [];

    /// <summary>Materials of the gathering itself; a talk's own stand with the talk.</summary>
    public IReadOnlyList<MaterialRow> Materials { get; private set; } = [];

    public (Gathering? Before, Gathering? After) Neighbours { get; private set; }

    public bool IsOver => Gathering.Date?.IsCertainlyBefore(clock.UkToday()) == true;

    public IEnumerable<CitedSource> Sources => Collaborative.SourcesOf(Gathering.SourceKeys);

    /// <summary>The gathering for machines (schema.org), or null where its day is not known.</summary>
    public string? EventData { get; private set; }

    protected IQueryable<Gathering> All => visible.Gatherings.Where(g => g.CollaborativeId == current.Id);

    protected async Task<IActionResult> Show(Gathering? gathering, CancellationToken cancel)
    {
        if (gathering is null) return NotFound();
        Gathering = gathering;
        var (talks, materials) = await new TalkRows(visible, Collaborative).Read(gathering.Id, cancel);
        Talks = [.. talks.Where(t => t.GatheringId == gathering.Id)];
        Materials = [.. materials.Where(m => m.GatheringId == gathering.Id && m.TalkId is null)];
        if (gathering.Number is { } number)
        {
            var next = await All.Where(g => g.Number == number - 1 || g.Number == number + 1).ToListAsync(cancel);
            Neighbours = (next.Find(g => g.Number < number), next.Find(g => g.Number > number));
        }
        EventData = Shared.EventData.Event(gathering, Collaborative, await visible.HostOf(Collaborative, cancel), IsOver, settings);
        return Page();
    }

    protected string AddressOf(Gathering gathering) => LearningSetLinks.Show(Collaborative.Slug, gathering);
}

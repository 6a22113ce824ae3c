using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Domain.Theory;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Features.Shared.Components.Recording;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>One talk: what it is about, who gave it with their role then, its slides and recording, and what is not known.</summary>
[ReadsQuery("t")]
public sealed class TalkModel(VisibleRecords visible, CurrentCollaborative current, RecordingLoader loader) : PageModel
{
    public Collaborative Collaborative => current.Value;

    public Talk Talk { get; private set; } = null!;

    public IReadOnlyList<Speakers> Cast { get; private set; } = [];

    public IReadOnlyList<MaterialRow> Materials { get; private set; } = [];

    internal IReadOnlyList<RecordingView> Recordings { get; private set; } = [];

    public Gathering? Gathering { get; private set; }

    public TheoryOfChange? Theory { get; private set; }

    public IReadOnlyList<Driver> Drivers { get; private set; } = [];

    public IEnumerable<CitedSource> Sources => Collaborative.SourcesOf(Talk.SourceKeys);

    public async Task<IActionResult> OnGet(string slug, string? t, CancellationToken cancel)
    {
        if (!Slug.TryParse(slug, out var asked)) return NotFound();
        var all = visible.Talks.Where(t => t.CollaborativeId == current.Id);
        var found = await all.Include(t => t.Teams).Include(t => t.Drivers).SingleOrDefaultAsync(t => t.Slug == asked, cancel);
        if (found is null) return await Moved(all, asked, cancel) is { } now ? RedirectPermanent(TalkLinks.Show(current.Slug, now)) : NotFound();
        Talk = found;
        Cast = (await CastList.Of(visible, [Talk], cancel)).Speakers(Talk);
        var materials = await visible.Materials.Where(m => m.TalkId == Talk.Id && m.Withdrawn == null).OrderBy(m => m.Order).ToListAsync(cancel);
        Materials = materials.ConvertAll(m => MaterialRow.Of(m, current.Slug));
        Recordings = await Load([.. materials.Where(m => m.Kind == MaterialKind.Recording)], t, cancel);
        Gathering = await visible.Gatherings.SingleOrDefaultAsync(g => g.Id == Talk.GatheringId, cancel);
        Theory = await visible.Theories.SingleOrDefaultAsync(t => t.Id == Talk.TheoryOfChangeId, cancel);
        var drivers = Talk.Drivers.Select(d => d.DriverId).ToList();
        Drivers = await visible.Theories.SelectMany(t => t.Drivers).Where(d => drivers.Contains(d.Id)).OrderBy(d => d.Order).ThenBy(d => d.Slug).ToListAsync(cancel);
        return Page();
    }

    private async Task<IReadOnlyList<RecordingView>> Load(IReadOnlyList<Material> recordings, string? from, CancellationToken cancel)
    {
        var ids = recordings.Select(m => m.Id).ToList();
        var versions = await visible.MaterialVersions.Where(v => ids.Contains(v.MaterialId)).ToListAsync(cancel);
        var newest = recordings.Select(m => (Material: m, Version: versions.Where(v => v.MaterialId == m.Id).MaxBy(v => v.Number)));
        return await loader.Load([.. newest.Where(n => n.Version is not null).Select(n => new RecordingSource(current.Slug, n.Material.Slug, n.Material.Heading, n.Version!))], from, cancel);
    }

    private static async Task<Slug?> Moved(IQueryable<Talk> talks, Slug asked, CancellationToken cancel)
    {
        IReadOnlyList<Slug> none = [];
        var moved = await talks.Where(t => t.FormerSlugs != none).Select(t => new { t.Slug, t.FormerSlugs }).ToListAsync(cancel);
        return moved.Find(t => t.FormerSlugs.Contains(asked))?.Slug;
    }
}

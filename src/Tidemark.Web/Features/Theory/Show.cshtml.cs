using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tidemark.Charts.Drivers;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Theory;

/// <summary>One version of the theory of change, as a picture and as a list, with what is filed under it.</summary>
public sealed class ShowModel(VisibleRecords visible, CurrentCollaborative current, TimeProvider clock) : PageModel
{
    public Collaborative Collaborative => current.Value;

    public bool IsOver => Collaborative.StateOn(clock.UkToday()) is CollaborativeState.Closed or CollaborativeState.Archived;

    /// <summary>The version shown, or null where the collaborative has none at all.</summary>
    public TheoryOfChange? Theory { get; private set; }

    /// <summary>The version in the address, or null at the address that always shows the newest.</summary>
    public int? AskedVersion { get; private set; }

    public DriverDiagramPicture Picture { get; private set; } = null!;

    /// <summary>False where neither drivers nor ideas are known: then there is nothing to draw.</summary>
    public bool HasDrivers => Theory is { Drivers.Count: > 0 } or { ChangeIdeas.Count: > 0 };

    public TheoryTree Tree { get; private set; } = null!;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<VersionEntry> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? version, CancellationToken cancel)
    {
        AskedVersion = version;
        var all = await visible.Theories.Where(t => t.CollaborativeId == current.Id).Include(t => t.Drivers).Include(t => t.ChangeIdeas)
            .AsSplitQuery().OrderByDescending(t => t.Version).ToListAsync(cancel);
        Theory = version is null ? all.FirstOrDefault() : all.Find(t => t.Version == version);
        if (Theory is null) return version is null ? Page() : NotFound();
        Picture = DriverPicture.OnPage(Theory).Draw("drivers");
        Tree = new TheoryTree(Collaborative.Slug, Theory, Picture.Outline, await CountMaterials(all, cancel));
        Versions = await ReadVersions(all, cancel);
        return Page();
    }

    private async Task<IReadOnlyDictionary<Slug, int>> CountMaterials(IReadOnlyList<TheoryOfChange> all, CancellationToken cancel)
    {
        var slugs = all.SelectMany(t => t.Drivers).ToDictionary(d => d.Id, d => d.Slug);
        var filed = await visible.Materials.Where(m => m.CollaborativeId == current.Id && m.Withdrawn == null)
            .SelectMany(m => m.Drivers).ToListAsync(cancel);
        return filed.Where(l => slugs.ContainsKey(l.DriverId)).Select(l => (l.MaterialId, Slug: slugs[l.DriverId])).Distinct()
            .CountBy(l => l.Slug).ToDictionary();
    }

    private async Task<IReadOnlyList<VersionEntry>> ReadVersions(IReadOnlyList<TheoryOfChange> all, CancellationToken cancel)
    {
        var talks = await visible.Talks.Where(t => t.CollaborativeId == current.Id && t.TheoryOfChangeId != null).OrderBy(t => t.Order)
            .Select(t => new PresentingTalk(t.TheoryOfChangeId!.Value, t.Slug, t.Heading)).ToListAsync(cancel);
        return [.. all.Select(t => new VersionEntry(t, [.. talks.Where(talk => talk.Theory == t.Id)], [.. Collaborative.SourcesOf(t.SourceKeys)]))];
    }
}

/// <summary>A talk that presents a version.</summary>
public sealed record PresentingTalk(TheoryOfChangeId Theory, Slug Slug, string Heading);

/// <summary>A version in the list of versions.</summary>
public sealed record VersionEntry(TheoryOfChange Theory, IReadOnlyList<PresentingTalk> Talks, IReadOnlyList<CitedSource> Sources);

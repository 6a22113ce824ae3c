using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>A gathering without a number, by its own address; one that has moved, or has a number now, redirects.</summary>
public sealed class OtherModel(VisibleRecords visible, CurrentCollaborative current, TidemarkSettings settings, TimeProvider clock)
    : GatheringPage(visible, current, settings, clock)
{
    public async Task<IActionResult> OnGet(string slug, CancellationToken cancel)
    {
        if (!Slug.TryParse(slug, out var asked)) return NotFound();
        IReadOnlyList<Slug> none = [];
        var found = await All.Where(g => g.Slug == asked || g.FormerSlugs != none).ToListAsync(cancel);
        var here = found.Find(g => g.Slug == asked);
        if (here is { Number: null }) return await Show(here, cancel);
        var moved = here ?? found.Find(g => g.FormerSlugs.Contains(asked));
        return moved is null ? NotFound() : RedirectPermanent(AddressOf(moved));
    }
}

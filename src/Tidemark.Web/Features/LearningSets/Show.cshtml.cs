using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>One learning set, by its number.</summary>
public sealed class ShowModel(VisibleRecords visible, CurrentCollaborative current, TidemarkSettings settings, TimeProvider clock)
    : GatheringPage(visible, current, settings, clock)
{
    public async Task<IActionResult> OnGet(int number, CancellationToken cancel) =>
        await Show(await All.SingleOrDefaultAsync(g => g.Number == number, cancel), cancel);
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Collaboratives;

/// <summary>What a collaborative is, what it left to use, and what is known of it.</summary>
public sealed class ShowModel(VisibleRecords visible, CurrentCollaborative current, TidemarkSettings settings, TimeProvider clock) : PageModel
{
    private const int MostNew = 5;

    public Collaborative Collaborative => current.Value;

    public IReadOnlyList<UsableThing> ToUse { get; private set; } = [];

    public IReadOnlyList<KnownFact> Facts { get; private set; } = [];

    public ProgrammeTime Time { get; private set; } = null!;

    public int LearningSets { get; private set; }

    public IReadOnlyList<NamedTeam> Teams { get; private set; } = [];

    public IReadOnlyList<Result> Results { get; private set; } = [];

    public IReadOnlyList<NewMaterial> Newest { get; private set; } = [];

    public string EventSeries { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var today = clock.UkToday();
        var gatherings = await visible.Gatherings.Where(g => g.CollaborativeId == current.Id).ToListAsync(cancel);
        Time = ProgrammeTime.Of(Collaborative, gatherings, today);
        LearningSets = gatherings.Count(g => g.Number is not null);
        Teams = await visible.NamedIn(current.Id, cancel);
        ToUse = await new ThingsToUse(visible, Collaborative).Read(gatherings, Teams.Count, cancel);
        var names = await CollaborativeNames.Read(visible, Collaborative, cancel);
        Facts = CollaborativeFacts.Of(Collaborative, names, today);
        Results = await visible.Results.Where(r => r.CollaborativeId == current.Id).OrderBy(r => r.Order).ToListAsync(cancel);
        Newest = await ReadNewest(cancel);
        EventSeries = EventData.Series(Collaborative, names.Host, settings);
    }

    private async Task<IReadOnlyList<NewMaterial>> ReadNewest(CancellationToken cancel)
    {
        var versions = visible.MaterialVersions;
        return await (
            from version in versions
            join material in visible.Materials on version.MaterialId equals material.Id
            where material.CollaborativeId == current.Id && !versions.Any(v => v.MaterialId == version.MaterialId && v.Number > version.Number)
            orderby version.Published descending, material.Order
            select new NewMaterial(material.Slug, material.Heading, material.Kind, version.Number, version.Published!.Value))
            .Take(MostNew).ToListAsync(cancel);
    }
}

/// <summary>The newest published version of a material.</summary>
public sealed record NewMaterial(Slug Slug, string Heading, MaterialKind Kind, int Version, PartialDate Published);

using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api.Reading;

/// <summary>Learning sets and other gatherings, with their published agendas.</summary>
internal sealed class GatheringData(VisibleRecords visible, CurrentCollaborative current, Names names, TidemarkSettings settings)
{
    private IQueryable<Gathering> All => visible.Gatherings.Where(g => g.CollaborativeId == current.Id);

    public async Task<ListPage<GatheringRecord>> LearningSets(Paging paging, CancellationToken cancel)
    {
        var numbered = All.Where(g => g.Number != null);
        var total = await numbered.CountAsync(cancel);
        return paging.Of(await Records(await numbered.OrderBy(g => g.Number).Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel), cancel), total, settings);
    }

    /// <summary>In order of date; what has none comes last.</summary>
    public async Task<ListPage<GatheringRecord>> List(Paging paging, CancellationToken cancel)
    {
        var total = await All.CountAsync(cancel);
        var found = await All.OrderBy(g => g.Date == null).ThenBy(g => g.Date).ThenBy(g => g.Start).ThenBy(g => g.Number).ThenBy(g => g.Slug)
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancel);
        return paging.Of(await Records(found, cancel), total, settings);
    }

    public async Task<GatheringRecord?> ByNumber(int number, CancellationToken cancel) =>
        (await Records(await All.Where(g => g.Number == number).ToListAsync(cancel), cancel)).SingleOrDefault();

    public async Task<GatheringRecord?> BySlug(Slug slug, CancellationToken cancel) =>
        (await Records(await All.Where(g => g.Slug == slug).ToListAsync(cancel), cancel)).SingleOrDefault();

    /// <summary>Where the gathering with this former slug is now.</summary>
    public async Task<string?> MovedTo(Slug former, CancellationToken cancel)
    {
        IReadOnlyList<Slug> none = [];
        var moved = await All.Where(g => g.FormerSlugs != none).Select(g => new { g.Number, g.Slug, g.FormerSlugs }).ToListAsync(cancel);
        return moved.Find(g => g.FormerSlugs.Contains(former)) is { } now ? DataLinks.Gathering(current.Slug, now.Number, now.Slug) : null;
    }

    /// <summary>All, for the table file: without agendas.</summary>
    public async Task<IReadOnlyList<GatheringRecord>> Everything(CancellationToken cancel) => await Records(
        await All.OrderBy(g => g.Date == null).ThenBy(g => g.Date).ThenBy(g => g.Start).ThenBy(g => g.Number).ThenBy(g => g.Slug).ToListAsync(cancel), cancel);

    private async Task<List<GatheringRecord>> Records(IReadOnlyList<Gathering> found, CancellationToken cancel)
    {
        await names.FindTalks(found.SelectMany(g => g.PublishedAgenda?.Items ?? []).Select(i => i.TalkId), cancel);
        return [.. found.Select(Record)];
    }

    private GatheringRecord Record(Gathering g) => new()
    {
        Kind = g.Kind,
        Name = Words.Name(g),
        Number = g.Number,
        NumberBasis = g.NumberBasis,
        Slug = g.Slug?.Value,
        Title = g.Title,
        Date = g.Date?.ToString(),
        DatePrecision = g.Date?.Precision,
        Start = g.Start,
        End = g.End,
        TimeZone = g.Start is null ? null : g.TimeZone,
        Mode = g.Mode,
        Venue = g.Venue,
        Status = g.Status,
        Summary = g.Summary,
        Note = g.Note,
        Agenda = g.PublishedAgenda is { } release ? Agenda(release) : null,
        Sources = g.SourceKeys,
        CalendarUrl = g.Date?.Day is null ? null : settings.Absolute(LearningSetLinks.Event(current.Slug, g)),
        Url = settings.Absolute(LearningSetLinks.Show(current.Slug, g)),
        Links = new(settings.Absolute(DataLinks.Gathering(current.Slug, g.Number, g.Slug))),
    };

    private AgendaRecord Agenda(AgendaRelease release) => new()
    {
        Release = release.Number!.Value,
        Published = release.Published?.ToString(),
        PublishedPrecision = release.Published?.Precision,
        Note = release.Note,
        Items = [.. release.Items.Select(i => new AgendaItemRecord(i.Kind, i.Start, i.Minutes, i.Title, names.Talk(i.TalkId)))],
    };
}

using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api;

/// <summary>
/// What is new: published versions of materials, and gatherings to come; what has no known day is left out. A version is as
/// old as its day of publishing. When a gathering's record changed is not kept: it is given the time of the content's last
/// change, and each change that a calendar shows (its sequence) makes a new entry, which readers see as news.
/// </summary>
internal static class FeedEndpoints
{
    private const int Longest = 50;

    /// <summary>More than the longest feed, because versions of which no day is known fall away.</summary>
    private const int Candidates = 500;

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapRead(HomeLinks.Feed, Everything, "getFeed", "What is new everywhere", "The newest materials, and gatherings to come.")
            .ProducesFile(AtomFeed.MediaType).AsOpenData("Calendars and feeds");
        routes.MapRead("/{collaborative}/feed.atom", One, "getCollaborativeFeed", "What is new in a collaborative", "The newest materials, and gatherings to come.")
            .AddEndpointFilter<FindCollaborative>().ProducesFile(AtomFeed.MediaType).Produces(StatusCodes.Status404NotFound).AsOpenData("Calendars and feeds");
    }

    private static async Task<IResult> Everything(VisibleRecords visible, ContentTime changed, TidemarkSettings settings, TimeProvider clock, CancellationToken cancel)
    {
        var collaboratives = await visible.Collaboratives.ToListAsync(cancel);
        var feed = new AtomFeed("What is new", StableId.Of(First(collaboratives), "feed of the site"), settings.Absolute(HomeLinks.Feed), settings.Absolute(HomeLinks.Home));
        var time = await changed.Read(cancel);
        return Answer(feed, await Entries(visible, collaboratives, settings, clock.UkToday(), time, cancel), time);
    }

    private static async Task<IResult> One(
        VisibleRecords visible, CurrentCollaborative current, ContentTime changed, TidemarkSettings settings, TimeProvider clock, CancellationToken cancel)
    {
        var collaborative = current.Value;
        var title = collaborative.Sensitive ? "What is new" : $"What is new: {collaborative.Name}";
        var feed = new AtomFeed(
            title, StableId.Of(collaborative.Id.Value, "feed"), settings.Absolute(DataLinks.Feed(current.Slug)), settings.Absolute(CollaborativeLinks.Show(current.Slug)));
        var time = await changed.Read(cancel);
        return Answer(feed, await Entries(visible, [collaborative], settings, clock.UkToday(), time, cancel), time);
    }

    private static IResult Answer(AtomFeed feed, IEnumerable<AtomEntry> entries, DateTime changed) => Results.Bytes(
        feed.Write([.. entries.OrderByDescending(e => e.Updated).ThenBy(e => e.Id, StringComparer.Ordinal).Take(Longest)], changed), $"{AtomFeed.MediaType}; charset=utf-8");

    private static async Task<IEnumerable<AtomEntry>> Entries(
        VisibleRecords visible, IReadOnlyList<Collaborative> collaboratives, TidemarkSettings settings, DateOnly today, DateTime changed, CancellationToken cancel)
    {
        var among = collaboratives.ToDictionary(c => c.Id);
        var ids = among.Keys.ToList();
        var gatherings = await visible.Gatherings.Where(g => ids.Contains(g.CollaborativeId) && g.Date != null).ToListAsync(cancel);
        var versions = await (
            from v in visible.MaterialVersions
            join m in visible.Materials on v.MaterialId equals m.Id
            where ids.Contains(m.CollaborativeId)
            orderby v.Published descending, m.Slug
            select new { m.Id, m.CollaborativeId, m.Slug, m.Heading, m.Kind, v.Number, v.Published, v.ChangeNote }).Take(Candidates).ToListAsync(cancel);
        return versions.Where(v => v.Published?.Day is not null).Select(v => new AtomEntry
        {
            Id = StableId.Of(v.Id.Value, $"version {v.Number}"),
            Title = v.Number > 1 ? $"{v.Heading} (version {v.Number})" : v.Heading,
            Address = settings.Absolute(LibraryLinks.Show(among[v.CollaborativeId].Slug, v.Slug)),
            Updated = Midnight(v.Published!.Value.First),
            Author = Author(among[v.CollaborativeId]),
            Summary = $"{Words.For(v.Kind)}, published {v.Published.Value.ToWords()}." + (v.ChangeNote is { } note ? $" {note}" : ""),
        }).Concat(gatherings.Where(g => g.Date?.Day >= today).Select(g => Entry(g, among[g.CollaborativeId], settings, changed)));
    }

    private static AtomEntry Entry(Gathering gathering, Collaborative collaborative, TidemarkSettings settings, DateTime changed) => new()
    {
        Id = StableId.Of(gathering.Id.Value, $"sequence {gathering.Sequence}"),
        Title = FeedWords.Name(collaborative, gathering),
        Address = settings.Absolute(LearningSetLinks.Show(collaborative.Slug, gathering)),
        Updated = changed,
        Author = Author(collaborative),
        Summary = When(gathering),
    };

    private static string When(Gathering gathering)
    {
        var day = gathering.Date!.Value.ToWords();
        var time = gathering.Start is { } start ? $", {start:HH:mm}" + (gathering.End is { } end ? $" to {end:HH:mm}" : "") : ", time not known";
        return gathering.Status switch
        {
            GatheringStatus.Cancelled => $"Cancelled. It was to be on {day}.",
            GatheringStatus.Postponed => $"Put off. It was to be on {day}.",
            _ => day + time + (gathering.Mode is { } mode ? $", {Words.For(mode)}." : "."),
        };
    }

    private static string Author(Collaborative collaborative) => collaborative.Sensitive ? AtomFeed.Author : collaborative.Name;

    /// <summary>The oldest collaborative stands for the site: ids sort by time, and a site's first one is its own.</summary>
    private static Guid First(IEnumerable<Collaborative> collaboratives) => collaboratives.Select(c => c.Id.Value).DefaultIfEmpty().Min();

    private static DateTime Midnight(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), UkTime.Zone);
}

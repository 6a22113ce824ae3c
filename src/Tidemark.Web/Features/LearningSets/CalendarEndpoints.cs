using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>
/// Calendar files: all gatherings of a collaborative to subscribe to, and single ones to put into a diary. A calendar
/// cannot hold a date of which only the month or year is known, so such a gathering has no file and is not in the list.
/// </summary>
internal static class CalendarEndpoints
{
    private const string ContentType = "text/calendar; charset=utf-8";

    public static void MapCalendars(this IEndpointRouteBuilder routes)
    {
        var calendars = routes.MapGroup("/{collaborative}").AddEndpointFilter<FindCollaborative>().AsOpenData("Calendars and feeds");
        calendars.MapRead("/learning-sets.ics", All, "getLearningSetCalendar", "Calendar of all gatherings",
            "To subscribe to. Gatherings whose day is not known are left out: a calendar cannot hold them.").ProducesFile("text/calendar").Produces(StatusCodes.Status404NotFound);
        calendars.MapRead("/learning-sets/{number:int}.ics", ByNumber, "getLearningSetEvent", "One learning set for a diary",
            "404 where its day is not known.").ProducesFile("text/calendar").Produces(StatusCodes.Status404NotFound);
        calendars.MapRead("/gatherings/{slug}.ics", BySlug, "getGatheringEvent", "One launch, workshop or other gathering for a diary",
            "404 where its day is not known.").ProducesFile("text/calendar").Produces(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> All(
        VisibleRecords visible, CurrentCollaborative current, ContentTime changed, TidemarkSettings settings, CancellationToken cancel)
    {
        var gatherings = await visible.Gatherings.Where(g => g.CollaborativeId == current.Id).ToListAsync(cancel);
        var known = gatherings.Where(g => g.Date?.Day is not null).OrderBy(g => g.Date).ThenBy(g => g.Start).ThenBy(g => g.Id.Value).ToList();
        return Answer(new CalendarFile(current.Value, settings, await changed.Read(cancel)), known, "learning-sets.ics");
    }

    private static async Task<IResult> ByNumber(
        int number, VisibleRecords visible, CurrentCollaborative current, ContentTime changed, TidemarkSettings settings, CancellationToken cancel)
    {
        var found = await visible.Gatherings.SingleOrDefaultAsync(g => g.CollaborativeId == current.Id && g.Number == number, cancel);
        return found?.Date?.Day is null
            ? Results.NotFound()
            : Answer(new CalendarFile(current.Value, settings, await changed.Read(cancel)), [found], $"learning-set-{number}.ics");
    }

    private static async Task<IResult> BySlug(
        string slug, VisibleRecords visible, CurrentCollaborative current, ContentTime changed, TidemarkSettings settings, CancellationToken cancel)
    {
        if (!Slug.TryParse(slug, out var asked)) return Results.NotFound();
        var found = await visible.Gatherings.SingleOrDefaultAsync(g => g.CollaborativeId == current.Id && g.Slug == asked, cancel);
        if (found is null) return await Moved(asked, visible, current, cancel);
        return found.Date?.Day is null
            ? Results.NotFound()
            : Answer(new CalendarFile(current.Value, settings, await changed.Read(cancel)), [found], "event.ics");
    }

    /// <summary>A diary that asks at a former address is sent on for good.</summary>
    private static async Task<IResult> Moved(Slug former, VisibleRecords visible, CurrentCollaborative current, CancellationToken cancel)
    {
        var gatherings = await visible.Gatherings.Where(g => g.CollaborativeId == current.Id && g.Slug != null)
            .Select(g => new { g.Number, g.Slug, g.FormerSlugs }).ToListAsync(cancel);
        var now = gatherings.Find(g => g.FormerSlugs.Contains(former));
        return now is null
            ? Results.NotFound()
            : Results.Redirect(LearningSetLinks.Show(current.Slug, now.Number, now.Slug) + ".ics", permanent: true);
    }

    private static IResult Answer(CalendarFile file, IReadOnlyList<Gathering> gatherings, string name) =>
        Results.File(file.Write(gatherings), ContentType, name);
}

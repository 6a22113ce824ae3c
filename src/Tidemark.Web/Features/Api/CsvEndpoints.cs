using System.Globalization;
using Tidemark.Web.Features.Api.Reading;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Api;

/// <summary>Tables of gatherings and talks for spreadsheets, in the words of the JSON. An empty cell is not known.</summary>
internal static class CsvEndpoints
{
    private const string MediaType = "text/csv";

    private static readonly string[] OfGatherings =
    [
        "number", "number_basis", "kind", "title", "date", "date_precision", "start", "end", "time_zone", "mode", "venue", "status",
        "summary", "note", "sources", "url",
    ];

    private static readonly string[] OfTalks =
    [
        "slug", "title", "heading", "kind", "learning_set", "learning_set_basis", "minutes", "not_recorded", "presenters", "teams",
        "drivers", "summary", "content_note", "note", "sources", "url",
    ];

    public static void MapTables(this IEndpointRouteBuilder routes)
    {
        var tables = routes.MapGroup("/{collaborative}").AddEndpointFilter<FindCollaborative>().AsOpenData("Tables");
        tables.MapRead("/learning-sets.csv", async (GatheringData data, CancellationToken cancel) =>
                CsvFile.Of("learning-sets.csv", OfGatherings, (await data.Everything(cancel)).Select(Row)),
            "getLearningSetTable", "Gatherings as a table", "Learning sets and other gatherings, in order of date.")
            .ProducesFile(MediaType).Produces(StatusCodes.Status404NotFound);
        tables.MapRead("/talks.csv", async (TalkData data, CancellationToken cancel) =>
                CsvFile.Of("talks.csv", OfTalks, (await data.Everything(cancel)).Select(Row)),
            "getTalkTable", "Talks as a table", "In the order of the collaborative. Several names in one cell are parted by semicolons.")
            .ProducesFile(MediaType).Produces(StatusCodes.Status404NotFound);
    }

    private static string?[] Row(GatheringRecord g) =>
    [
        g.Number?.ToString(CultureInfo.InvariantCulture), g.NumberBasis, ApiJson.Word(g.Kind), g.Title, g.Date, ApiJson.Word(g.DatePrecision),
        Time(g.Start), Time(g.End), g.TimeZone, ApiJson.Word(g.Mode), g.Venue, ApiJson.Word(g.Status), g.Summary, g.Note, List(g.Sources), g.Url,
    ];

    private static string?[] Row(TalkRecord t) =>
    [
        t.Slug, t.Title, t.Heading, ApiJson.Word(t.Kind), t.Gathering?.Name, t.GatheringBasis, t.Minutes?.ToString(CultureInfo.InvariantCulture),
        t.NotRecorded switch { true => "true", false => "false", null => null },
        List(t.Appearances.Select(Presenter)), List(t.Teams.Select(team => team.Name)), List(t.Drivers.Select(d => d.Title).Distinct()),
        t.Summary, t.ContentNote, t.Note, List(t.Sources), t.Url,
    ];

    /// <summary>“Ada Byron (ward manager, Saltmarsh Trust)”.</summary>
    private static string Presenter(AppearanceRecord a)
    {
        var name = a.Person?.Name ?? string.Join(" and ", a.Teams.Select(t => t.Name));
        var facts = string.Join(", ", new[] { a.Role, a.Affiliation ?? a.Organisation?.Name }.OfType<string>());
        return facts.Length == 0 ? name : $"{name} ({facts})";
    }

    private static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string? List(IEnumerable<string> items) => string.Join("; ", items) is { Length: > 0 } list ? list : null;
}

using System.Globalization;
using Tidemark.Web.Features.Library.Filters;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Library.Listing;

/// <summary>The list as a CSV file, narrowed and sorted as the page is, all pages at once.</summary>
internal static class MaterialsCsv
{
    private static readonly string[] Columns =
    [
        "Heading", "Title given", "Kind", "Learning set", "Date of learning set", "Wards and teams", "Drivers", "Licence", "Held",
        "File", "Size in bytes", "Version", "Published", "Address",
    ];

    public static void MapMaterialsCsv(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/{collaborative}").AddEndpointFilter<FindCollaborative>().AsOpenData("Tables").MapRead("/materials.csv", Answer,
                "getMaterialTable", "Materials as a table", "All of them, in the order of the page of materials; the query of that page narrows and sorts it.")
            .WithMetadata(new LibraryParametersAttribute()).ProducesFile("text/csv").Produces(StatusCodes.Status404NotFound);

    private static async Task<IResult> Answer(
        HttpRequest request, LibraryList library, CurrentCollaborative current, TidemarkSettings settings, CancellationToken cancel)
    {
        var rows = await library.Whole(request.Query, cancel);
        return CsvFile.Of($"{current.Slug}-materials.csv", Columns, rows.Select(row => Cells(row, settings.Absolute(LibraryLinks.Show(current.Slug, row.Slug)))));
    }

    private static string?[] Cells(MaterialRow row, string address) =>
    [
        row.Heading, row.Title is null ? "no" : "yes", Words.For(row.Kind), row.Gathering?.Name, row.Gathering?.Date?.ToString(),
        string.Join("; ", row.Teams.Select(t => t.Name)), string.Join("; ", row.Drivers.Select(d => d.Title)), row.Licence?.Code ?? row.Licence?.Statement,
        row.Held, row.Newest?.Main?.Name, row.File?.Length.ToString(CultureInfo.InvariantCulture),
        row.Newest?.Number.ToString(CultureInfo.InvariantCulture), row.Newest?.Published?.ToString(), address,
    ];
}

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Library.Listing;

/// <summary>The list as a CSV file, narrowed and sorted as the page is, all pages at once.</summary>
internal static class MaterialsCsv
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        // Nothing in a cell may become a formula when a spreadsheet opens the file.
        InjectionOptions = InjectionOptions.Escape,
        InjectionEscapeCharacter = '\'',
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r'],
        NewLine = "\r\n",
    };

    private static readonly string[] Columns =
    [
        "Heading", "Title given", "Kind", "Learning set", "Date of learning set", "Wards and teams", "Drivers", "Licence", "Held",
        "File", "Size in bytes", "Version", "Published", "Address",
    ];

    public static void MapMaterialsCsv(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/{collaborative}/materials.csv", async (
            HttpRequest request, LibraryList library, CurrentCollaborative current, TidemarkSettings settings, CancellationToken cancel) =>
        {
            var rows = await library.Whole(request.Query, cancel);
            return Results.File(Write(rows, row => settings.PublicUrl.AbsoluteUri.TrimEnd('/') + LibraryLinks.Show(current.Slug, row.Slug)), "text/csv; charset=utf-8", $"{current.Slug}-materials.csv");
        }).AddEndpointFilter<FindCollaborative>();

    private static byte[] Write(IReadOnlyList<MaterialRow> rows, Func<MaterialRow, string> addressOf)
    {
        using var bytes = new MemoryStream();
        // Excel takes a file for UTF-8 only when it begins with a byte order mark.
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (var csv = new CsvWriter(text, Configuration))
        {
            Line(csv, Columns);
            foreach (var row in rows) Line(csv, Cells(row, addressOf(row)));
        }
        return bytes.ToArray();
    }

    private static string?[] Cells(MaterialRow row, string address) =>
    [
        row.Heading, row.Title is null ? "no" : "yes", Words.For(row.Kind), row.Gathering?.Name, row.Gathering?.Date?.ToString(),
        string.Join("; ", row.Teams.Select(t => t.Name)), string.Join("; ", row.Drivers.Select(d => d.Title)), row.Licence?.Code ?? row.Licence?.Statement,
        row.Held, row.Newest?.Main?.Name, row.File?.Length.ToString(CultureInfo.InvariantCulture),
        row.Newest?.Number.ToString(CultureInfo.InvariantCulture), row.Newest?.Published?.ToString(), address,
    ];

    private static void Line(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.NextRecord();
    }
}

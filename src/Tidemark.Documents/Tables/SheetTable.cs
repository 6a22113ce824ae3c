using Tidemark.Documents.Packages;
using Tidemark.Documents.Sheets;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tables;

/// <summary>The table in a workbook: the first sheet that shows and has data, or the one that is named.</summary>
internal static class SheetTable
{
    public static PlainTable Read(Stream file, TableLimits limits, TableWishes wishes, CancellationToken cancellation)
    {
        var package = OfficePackage.Open(file, "Excel workbook", limits.Workbook, cancellation);
        package.UnpackAll();
        var reading = new Reading(limits.Workbook, cancellation);
        var main = package.MainPart();
        var relations = package.RelationshipsOf(main).Where(r => !r.IsExternal && package.Has(r.Target)).ToList();
        var texts = SharedStrings.Read(package, relations.FirstOrDefault(r => r.Type == "sharedStrings")?.Target, reading);
        var formats = NumberFormats.Read(package, relations.FirstOrDefault(r => r.Type == "styles")?.Target);
        var sheets = SheetWords.Sheets(package, main, relations, formats);
        foreach (var sheet in Wished(sheets, wishes.Sheet))
        {
            var cells = new SheetCells(package, texts, formats, limits);
            cells.Read(sheet.Part);
            if (cells.Rows.Count == 0) continue;
            HeadingRow heading;
            using (var reader = new SheetReader(cells.Rows, limits, cancellation)) heading = HeadingRow.Find(reader, wishes.HasHeadings);
            return new PlainTable(stop => new SheetReader(cells.Rows, limits, stop), heading, [.. Remarks(sheet, sheets, wishes), .. cells.Remarks], isSheet: true);
        }

        throw new DocumentException("There are no data in this workbook. Put one row for each date, with a heading above each column.");
    }

    private static IEnumerable<SheetWords.Sheet> Wished(List<SheetWords.Sheet> sheets, string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return sheets.Where(sheet => !sheet.IsHidden);
        var named = sheets.Where(sheet => string.Equals(sheet.Place.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 ? named : throw new DocumentException("There is no sheet of that name in this workbook. Name one of its sheets, or none for the first with data.");
    }

    private static IEnumerable<string> Remarks(SheetWords.Sheet sheet, List<SheetWords.Sheet> sheets, TableWishes wishes) =>
        sheets.Count > 1 && wishes.Sheet is null ? [$"The workbook has {sheets.Count} sheets, and {DataProblem.Quoted(sheet.Place.Name)} was read."] : [];
}

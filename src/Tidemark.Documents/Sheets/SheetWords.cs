using Tidemark.Documents.Packages;
using Tidemark.Documents.Slides;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Sheets;

/// <summary>The words and figures of a workbook, sheet by sheet, and what its sheets hide.</summary>
internal static class SheetWords
{
    public static void Read(OfficePackage package, Reading reading)
    {
        var main = package.MainPart();
        var relations = package.RelationshipsOf(main).Where(r => !r.IsExternal && package.Has(r.Target)).ToList();
        var texts = SharedStrings.Read(package, relations.FirstOrDefault(r => r.Type == "sharedStrings")?.Target, reading);
        var formats = NumberFormats.Read(package, relations.FirstOrDefault(r => r.Type == "styles")?.Target);
        var cells = new CellWords(package, texts, formats, reading);
        var embedded = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in Sheets(package, main, relations, formats)) ReadSheet(package, sheet, cells, reading, embedded);
        reading.Hidden.Add(HiddenKind.StoredData, "The workbook", relations.Count(r => r.Type is "pivotCacheDefinition" or "externalLink"));
        PackageSecrets.ReadEmbedded(package, main, "The workbook", reading, embedded);
    }

    /// <summary>The sheets in order; tells <paramref name="formats"/> when day 0 is.</summary>
    public static List<Sheet> Sheets(OfficePackage package, string main, List<Relationship> relations, NumberFormats formats)
    {
        var sheets = new List<Sheet>();
        using var xml = package.OpenXml(main);
        while (xml.Read())
        {
            if (!xml.IsStart) continue;
            if (xml.Name == "workbookPr") formats.StartsIn1904 = xml.IsOn("date1904");
            if (xml.Name != "sheet" || xml.Relation("id") is not { } id) continue;
            var target = relations.FirstOrDefault(r => r.Id == id)?.Target;
            if (target is null || sheets.Exists(sheet => sheet.Part.Equals(target, StringComparison.OrdinalIgnoreCase)))
                throw ZipTrailer.Damaged(package.Noun);
            var name = PlainWords.FoldLine(xml["name"] ?? "");
            sheets.Add(new Sheet(target, Place.Sheet(sheets.Count + 1, name), xml["state"] is "hidden" or "veryHidden"));
        }

        return sheets;
    }

    private static void ReadSheet(OfficePackage package, Sheet sheet, CellWords cells, Reading reading, HashSet<string> embedded)
    {
        var where = sheet.Place.ToString();
        if (sheet.IsHidden) reading.Hidden.Add(HiddenKind.HiddenSheets, where);
        else reading.Add(sheet.Place, null, cells.Read(sheet.Part, where));
        foreach (var relation in package.RelationshipsOf(sheet.Part).Where(r => !r.IsExternal && package.Has(r.Target)))
        {
            // Word for word, a threaded comment is kept a second time among the plain ones, for older programs; it is counted there.
            if (relation.Type == "comments") reading.Hidden.Add(HiddenKind.Comments, where, CountComments(package, relation.Target));
            if (relation.Type == "drawing" && !sheet.IsHidden) ReadDrawing(package, relation.Target, sheet.Place, reading);
        }

        PackageSecrets.ReadEmbedded(package, sheet.Part, where, reading, embedded);
    }

    private static void ReadDrawing(OfficePackage package, string part, Place place, Reading reading)
    {
        var shapes = new ShapeWords(package, package.RelationshipsOf(part), reading);
        shapes.Read(part);
        reading.Add(place, null, shapes.Text);
        reading.Hidden.Add(HiddenKind.HiddenShapes, place.ToString(), shapes.HiddenShapes);
    }

    private static int CountComments(OfficePackage package, string part)
    {
        var count = 0;
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name == "comment") count++;
        }

        return count;
    }

    internal sealed record Sheet(string Part, Place Place, bool IsHidden);
}

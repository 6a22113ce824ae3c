using System.Text;
using Tidemark.Documents.Packages;

namespace Tidemark.Documents.Text;

/// <summary>The hidden content that every Office file can have: names in its properties, files inside, programs.</summary>
internal static class PackageSecrets
{
    private const int LongestName = 1_000;

    public static void Read(OfficePackage package, Reading reading)
    {
        foreach (var relation in package.RelationshipsOf("").Where(r => !r.IsExternal && package.Has(r.Target)))
        {
            if (relation.Type is "core-properties" or "extended-properties") ReadNames(package, relation.Target, reading);
            if (relation.Type == "custom-properties") ReadCustom(package, relation.Target, reading);
        }

        foreach (var part in package.PartNames)
        {
            if (IsProgram(package, part)) reading.Hidden.Add(HiddenKind.Macros, "The file");
        }
    }

    /// <summary>Counts the files inside that a part, or a chart on it, points at.</summary>
    /// <param name="package">The file.</param>
    /// <param name="part">The part to look from: a slide, a sheet, a document.</param>
    /// <param name="where">What the part is called.</param>
    /// <param name="reading">Where they are counted.</param>
    /// <param name="seen">Files already counted; each is counted once.</param>
    public static void ReadEmbedded(OfficePackage package, string part, string where, Reading reading, HashSet<string> seen)
    {
        foreach (var relation in package.RelationshipsOf(part).Where(r => !r.IsExternal && package.Has(r.Target)))
        {
            if (relation.Type is "package" or "oleObject" or "aFChunk" && seen.Add(relation.Target))
                reading.Hidden.Add(IsWorkbook(package, relation.Target) ? HiddenKind.EmbeddedWorkbooks : HiddenKind.EmbeddedFiles, where);
            if (relation.Type is "chart" or "chartEx" or "drawing" && seen.Add(relation.Target))
                ReadEmbedded(package, relation.Target, where, reading, seen);
        }
    }

    private static bool IsWorkbook(OfficePackage package, string part) =>
        package.TypeOf(part).Contains("spreadsheetml", StringComparison.Ordinal)
        || package.TypeOf(part).Contains("ms-excel", StringComparison.Ordinal)
        || part.Contains(".xls", StringComparison.OrdinalIgnoreCase);

    private static bool IsProgram(OfficePackage package, string part)
    {
        var type = package.TypeOf(part);
        return type.Contains("vbaproject", StringComparison.Ordinal)
            || type.Contains("activex+xml", StringComparison.Ordinal)
            || type.Contains("macrosheet", StringComparison.Ordinal)
            || part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);
    }

    private static void ReadNames(OfficePackage package, string part, Reading reading)
    {
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (!xml.IsStart) continue;
            var property = xml.Name switch
            {
                "creator" => "File properties: author",
                "lastModifiedBy" => "File properties: last changed by",
                "Manager" => "File properties: manager",
                _ => null,
            };
            if (property is null) continue;
            var name = new StringBuilder();
            xml.AppendText(name, LongestName);
            reading.Hidden.AddName(name.ToString(), property);
        }
    }

    private static void ReadCustom(OfficePackage package, string part, Reading reading)
    {
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name == "property") reading.Hidden.Add(HiddenKind.CustomProperties, "File properties");
        }
    }
}

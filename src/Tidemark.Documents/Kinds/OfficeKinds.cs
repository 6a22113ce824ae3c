using Tidemark.Documents.Packages;

namespace Tidemark.Documents.Kinds;

/// <summary>Tells an Office Open XML file from the content type of its main part, as the Office programs do.</summary>
internal static class OfficeKinds
{
    public static FileKind Of(OfficePackage package)
    {
        var main = package.RelationshipsOf("").FirstOrDefault(r => r is { Type: "officeDocument", IsExternal: false });
        if (main is null || !package.Has(main.Target)) return FileKind.Zip;
        var type = package.TypeOf(main.Target);
        if (type.Contains("macroenabled", StringComparison.Ordinal)) return Macro(type);
        var kind = type switch
        {
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
                or "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml"
                or "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml" => FileKind.Pptx,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
                or "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" => FileKind.Docx,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
                or "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml" => FileKind.Xlsx,
            _ => FileKind.Zip,
        };
        return kind != FileKind.Zip && package.PartNames.Any(part => IsMacroProject(package, part)) ? WithMacros(kind) : kind;
    }

    private static bool IsMacroProject(OfficePackage package, string part) =>
        package.TypeOf(part).Contains("vbaproject", StringComparison.Ordinal) || part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);

    private static FileKind Macro(string type)
    {
        if (type.Contains("powerpoint", StringComparison.Ordinal)) return FileKind.MacroPowerPoint;
        return type.Contains("word", StringComparison.Ordinal) ? FileKind.MacroWord : FileKind.MacroExcel;
    }

    private static FileKind WithMacros(FileKind kind) => kind switch
    {
        FileKind.Pptx => FileKind.MacroPowerPoint,
        FileKind.Docx => FileKind.MacroWord,
        _ => FileKind.MacroExcel,
    };
}

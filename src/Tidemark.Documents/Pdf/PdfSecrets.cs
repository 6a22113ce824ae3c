using Tidemark.Documents.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Tidemark.Documents.Pdf;

/// <summary>What a PDF holds without printing it: names, files, scripts, notes.</summary>
internal static class PdfSecrets
{
    public static void ReadDocument(PdfDocument document, Reading reading)
    {
        reading.Hidden.AddName(document.Information.Author, "File properties: author");
        if (document.Advanced.TryGetEmbeddedFiles(out var files))
        {
            foreach (var file in files)
                reading.Hidden.Add(IsWorkbook(file.Name) ? HiddenKind.EmbeddedWorkbooks : HiddenKind.EmbeddedFiles, "The file");
        }

        var catalog = document.Structure.Catalog.CatalogDictionary;
        if (Find(document, catalog, "Names") is { } names && names.ContainsKey(NameToken.Create("JavaScript")))
            reading.Hidden.Add(HiddenKind.Macros, "The file");
        if (Find(document, catalog, "OpenAction") is { } action && action.TryGet(NameToken.S, out NameToken kind) && kind.Data is "JavaScript" or "Launch")
            reading.Hidden.Add(HiddenKind.Macros, "The file");
    }

    public static void ReadPage(Page page, Place place, Reading reading)
    {
        foreach (var annotation in page.GetAnnotations())
        {
            if (annotation.Type == AnnotationType.FileAttachment) reading.Hidden.Add(HiddenKind.EmbeddedFiles, place.ToString());
            else if (IsNote(annotation)) reading.Hidden.Add(HiddenKind.Comments, place.ToString());
        }
    }

    private static bool IsNote(Annotation annotation) =>
        annotation.Type is not (AnnotationType.Link or AnnotationType.Widget or AnnotationType.Popup or AnnotationType.PrinterMark)
        && !string.IsNullOrWhiteSpace(annotation.Content);

    private static bool IsWorkbook(string? name) => name is not null && name.Contains(".xls", StringComparison.OrdinalIgnoreCase);

    private static DictionaryToken? Find(PdfDocument document, DictionaryToken from, string name)
    {
        if (!from.TryGet(NameToken.Create(name), out IToken? token)) return null;
        if (token is IndirectReferenceToken reference) token = document.Structure.GetObject(reference.Data)?.Data;
        return token as DictionaryToken;
    }
}

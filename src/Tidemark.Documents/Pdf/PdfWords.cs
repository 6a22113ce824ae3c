using Tidemark.Documents.Packages;
using Tidemark.Documents.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Tidemark.Documents.Pdf;

/// <summary>The words of a PDF, page by page in reading order. Only <see cref="PdfProgram"/> calls it, in a process that may be killed.</summary>
internal static class PdfWords
{
    private const string Noun = "PDF";

    public static void Read(Stream file, Reading reading)
    {
        var filters = new GuardedFilters(Noun, reading.Limits);
        try
        {
            ReadPages(file, filters, reading);
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new DocumentException("This PDF is protected with a password. Take the password off and send it again.", cause: e);
        }
        catch (OutOfMemoryException e)
        {
            throw new DocumentException("This PDF needs more memory to read than it may have. Print it to a new PDF and send that.", cause: e);
        }
        catch (Exception e) when (e is not DocumentException)
        {
            // The library throws whatever its code happens to run into on a broken file.
            filters.ThrowIfRefused();
            throw ZipTrailer.Damaged(Noun, e);
        }
    }

    private static void ReadPages(Stream file, GuardedFilters filters, Reading reading)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = reading.Limits.MaxDepth,
            FilterProvider = filters,
        };
        using var document = PdfDocument.Open(file, options);
        filters.ThrowIfRefused();
        if (document.NumberOfPages > reading.Limits.MaxPages) throw new DocumentException($"This {Noun} has more pages than the {reading.Limits.MaxPages:N0} allowed.");
        if (document.NumberOfPages == 0) throw ZipTrailer.Damaged(Noun);
        PdfSecrets.ReadDocument(document, reading);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var place = Place.Page(number);
            var page = document.GetPage(number);
            filters.ThrowIfRefused();
            reading.Add(place, null, ContentOrderTextExtractor.GetText(page));
            PdfSecrets.ReadPage(page, place, reading);
        }
    }
}

using Tidemark.Documents.Captions;
using Tidemark.Documents.Kinds;
using Tidemark.Documents.Packages;
using Tidemark.Documents.Pdf;
using Tidemark.Documents.Sheets;
using Tidemark.Documents.Slides;
using Tidemark.Documents.Writing;

namespace Tidemark.Documents.Text;

/// <summary>The words that a file shows, place by place, and what it holds without showing it.</summary>
/// <param name="Parts">The words in reading order. Empty for pictures, sound and video.</param>
/// <param name="HiddenContent">What is hidden, one entry for each kind found. None of its words are in <paramref name="Parts"/>.</param>
/// <param name="IsCut">Something was left out because the file is beyond <see cref="Limits.MaxCells"/> or <see cref="Limits.MaxCharacters"/>.</param>
public sealed record DocumentText(IReadOnlyList<TextPart> Parts, IReadOnlyList<HiddenContent> HiddenContent, bool IsCut)
{
    /// <summary>Reads a file.</summary>
    /// <remarks>A PDF is copied to the folder for temporary files and read by a process of its own, which ends with the call (see <see cref="PdfProgram"/>).</remarks>
    /// <param name="file">
    /// The file from its first byte. It must be readable and seekable (a file, or bytes in memory): containers keep their directory at the end.
    /// It stays open and its position is left anywhere. Nobody else may read it meanwhile.
    /// </param>
    /// <param name="kind">What it is, as <see cref="FileKinds.Recognise"/> told.</param>
    /// <param name="limits">The limits; null means <see cref="Limits.Default"/>.</param>
    /// <param name="cancellation">Ends the reading; give one that is cancelled after the time allowed.</param>
    /// <returns>The words and the hidden content. Every zip container has been unpacked once, and counted, when this returns.</returns>
    /// <exception cref="DocumentException">
    /// The file is of a kind that is refused, not of the kind given, damaged, protected, or beyond a limit. The message is fit to show.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    public static DocumentText Read(Stream file, FileKind kind, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (!file.CanRead || !file.CanSeek) throw new ArgumentException("The stream must be readable and seekable.", nameof(file));
        if (kind.Refusal is { } refusal) throw new DocumentException(refusal);
        limits ??= Limits.Default;
        if (file.Length == 0) throw new DocumentException("This file is empty.");
        if (file.Length > limits.MaxFileBytes && HasWords(kind))
            throw new DocumentException($"This {kind.Noun} is larger than {ReadBudget.Megabytes(limits.MaxFileBytes)}.");
        cancellation.ThrowIfCancellationRequested();
        if (kind == FileKind.Pdf) return PdfProcess.Read(file, limits, cancellation);
        var reading = new Reading(limits, cancellation);
        if (kind is FileKind.Pptx or FileKind.Docx or FileKind.Xlsx) ReadOffice(file, kind, reading);
        else if (HasWords(kind)) ReadLines(file, kind, reading);
        return reading.ToText();
    }

    private static bool HasWords(FileKind kind) =>
        kind is FileKind.Pptx or FileKind.Docx or FileKind.Xlsx or FileKind.Pdf or FileKind.WebVtt or FileKind.Csv or FileKind.PlainText;

    private static void ReadOffice(Stream file, FileKind kind, Reading reading)
    {
        var package = OfficePackage.Open(file, kind.Noun, reading.Limits, reading.Cancellation);
        var found = OfficeKinds.Of(package);
        if (found != kind) throw new DocumentException(found.Refusal ?? $"This is not a {kind.Noun}, but a {found.Noun}.");
        package.UnpackAll();
        PackageSecrets.Read(package, reading);
        if (kind == FileKind.Pptx) SlideWords.Read(package, reading);
        else if (kind == FileKind.Docx) WritingWords.Read(package, reading);
        else SheetWords.Read(package, reading);
    }

    private static void ReadLines(Stream file, FileKind kind, Reading reading)
    {
        var text = TextDecoding.Read(file, kind.Noun, reading.Limits.MaxCharacters, out var cut);
        reading.IsCut |= cut;
        if (kind == FileKind.WebVtt) CaptionWords.Read(text, cut, reading);
        else LineWords.Read(text, reading);
    }
}

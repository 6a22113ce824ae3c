using Tidemark.Documents.Kinds;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tests.Files;

/// <summary>Reads bytes as the product does: the kind from the content, then the words. A hang ends as a cancellation, which no test expects.</summary>
internal static class Reader
{
    private static readonly TimeSpan HangAfter = TimeSpan.FromMinutes(2);

    public static DocumentText Read(byte[] bytes, FileKind? kind = null, Limits? limits = null)
    {
        using var hang = new CancellationTokenSource(HangAfter);
        using var file = new MemoryStream(bytes, writable: false);
        return DocumentText.Read(file, kind ?? FileKinds.Recognise(file, hang.Token), limits, hang.Token);
    }

    public static string Refusal(byte[] bytes, FileKind? kind = null, Limits? limits = null) =>
        Assert.Throws<DocumentException>(() => Read(bytes, kind, limits)).Message;

    public static FileKind Kind(byte[] bytes)
    {
        using var file = new MemoryStream(bytes, writable: false);
        return FileKinds.Recognise(file);
    }

    public static int Count(this DocumentText text, HiddenKind kind) => text.HiddenContent.SingleOrDefault(hidden => hidden.Kind == kind)?.Count ?? 0;

    public static string[] Where(this DocumentText text, HiddenKind kind) => [.. text.HiddenContent.Single(hidden => hidden.Kind == kind).Where];

    public static string All(this DocumentText text) => string.Join('\n', text.Parts.Select(part => part.Text));
}

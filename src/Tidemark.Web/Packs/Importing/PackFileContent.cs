using System.Collections.Concurrent;
using System.Security.Cryptography;
using Tidemark.Documents;
using Tidemark.Documents.Kinds;
using Tidemark.Documents.Text;
using Tidemark.Domain.Library;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;
using HiddenKind = Tidemark.Domain.Library.HiddenKind;

namespace Tidemark.Web.Packs.Importing;

/// <summary>What a file of a pack is and holds, told from its content.</summary>
internal sealed class PackFileContent : IFileContent
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>By SHA-256. The same bytes hide the same, and a PDF is read by a process of its own, which takes a while.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<HiddenFound>> _known = new(StringComparer.Ordinal);

    private PackFileContent()
    {
    }

    public static PackFileContent Reader { get; } = new();

    /// <summary>The media type to serve it with. The stream is left at its start.</summary>
    public static string MediaType(Stream content)
    {
        var kind = FileKinds.Recognise(content);
        content.Position = 0;
        return kind.MediaType;
    }

    public string? WhatIsWrong(FileEntry entry, PackFileOnDisk file)
    {
        using var content = File.OpenRead(file.FullPath);
        var kind = FileKinds.Recognise(content);
        if (kind.Refusal is { } refusal) return refusal;
        if (entry.Role == FileRole.Captions && kind != FileKind.WebVtt) return "Captions must be a WebVTT file.";
        if (entry.Role == FileRole.PosterImage && kind is not (FileKind.Png or FileKind.Jpeg)) return "The picture of a recording must be a PNG or JPEG file.";
        return null;
    }

    public IReadOnlyList<HiddenFound> WhatIsHidden(PackFileOnDisk file)
    {
        using var content = File.OpenRead(file.FullPath);
        var kind = FileKinds.Recognise(content);
        if (kind is not (FileKind.Pptx or FileKind.Docx or FileKind.Xlsx or FileKind.Pdf)) return [];
        content.Position = 0;
        var sha = Convert.ToHexString(SHA256.HashData(content));
        return _known.TryGetValue(sha, out var known) ? known : _known[sha] = Read(content, kind);
    }

    private static IReadOnlyList<HiddenFound> Read(Stream content, FileKind kind)
    {
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            return [.. DocumentText.Read(content, kind, null, limit.Token).HiddenContent
                .Select(h => new HiddenFound(KindOf(h.Kind), h.Count, h.Where, h.Names)).OrderBy(h => h.Kind)];
        }
        catch (DocumentException refused)
        {
            return [new HiddenFound(HiddenKind.Unreadable, 1, [refused.Message], [])];
        }
        catch (OperationCanceledException)
        {
            return [new HiddenFound(HiddenKind.Unreadable, 1, ["Reading it takes too long."], [])];
        }
    }

    /// <summary>The reader of documents and the domain know nothing of each other; their kinds have the same names.</summary>
    internal static HiddenKind KindOf(Documents.Text.HiddenKind kind) => Enum.Parse<HiddenKind>(kind.ToString());
}

using Tidemark.Documents.Kinds;
using Tidemark.Domain.Library;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Importing;

/// <summary>What a file of a pack is, told from its content.</summary>
internal static class PackFileContent
{
    /// <summary>The media type to serve it with. The stream is left at its start.</summary>
    public static string MediaType(Stream content)
    {
        var kind = FileKinds.Recognise(content);
        content.Position = 0;
        return kind.MediaType;
    }

    /// <summary>A sentence on why the file cannot be taken, or null.</summary>
    public static string? Check(FileEntry entry, PackFileOnDisk file)
    {
        using var content = File.OpenRead(file.FullPath);
        var kind = FileKinds.Recognise(content);
        if (kind.Refusal is { } refusal) return refusal;
        if (entry.Role == FileRole.Captions && kind != FileKind.WebVtt) return "Captions must be a WebVTT file.";
        if (entry.Role == FileRole.PosterImage && kind is not (FileKind.Png or FileKind.Jpeg)) return "The picture of a recording must be a PNG or JPEG file.";
        return null;
    }
}

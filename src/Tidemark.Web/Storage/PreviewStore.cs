using System.Buffers.Binary;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Storage;

/// <summary>
/// Pictures made from held files, each under the hash of its file. They can all be made again, so that nothing is lost
/// with them.
/// </summary>
public sealed class PreviewStore(TidemarkSettings settings)
{
    private const int HeaderLength = 24;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private string Folder => Path.Combine(settings.FilesDirectory, "previews");

    public string PathOf(string sha256) => Path.Combine(Folder, sha256 + ".png");

    /// <summary>True when a picture was made, or when it is known that none can be.</summary>
    public bool IsSettled(string sha256) => File.Exists(PathOf(sha256)) || File.Exists(RefusalOf(sha256));

    /// <summary>Takes the picture over from <paramref name="path"/>.</summary>
    public void Keep(string sha256, string path)
    {
        Directory.CreateDirectory(Folder);
        var half = PathOf(sha256) + ".half";
        File.Copy(path, half, overwrite: true);
        File.Move(half, PathOf(sha256), overwrite: true);
    }

    /// <summary>Remembers that no picture of this file can be made, so that it is not tried for ever.</summary>
    public void GiveUp(string sha256)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(RefusalOf(sha256), []);
    }

    public FileStream? Open(string sha256) => File.Exists(PathOf(sha256))
        ? new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true)
        : null;

    /// <summary>Width and height of the picture of this file, or null when there is none.</summary>
    public (int Width, int Height)? SizeOf(string sha256) => File.Exists(PathOf(sha256)) ? PngSize(PathOf(sha256)) : null;

    /// <summary>Width and height of a PNG file, or null when it is none.</summary>
    public static (int Width, int Height)? PngSize(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> header = stackalloc byte[HeaderLength];
        if (file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith(PngSignature)) return null;
        return (BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..]));
    }

    private string RefusalOf(string sha256) => Path.Combine(Folder, sha256 + ".none");
}

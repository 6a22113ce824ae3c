using System.Buffers.Binary;

namespace Tidemark.Documents.Charts.Pictures;

/// <summary>How large a PNG is, in pixels, as its header says.</summary>
internal readonly record struct PngSize(int Width, int Height)
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the header.</summary>
    /// <exception cref="ArgumentException">The bytes are no PNG.</exception>
    public static PngSize Of(ReadOnlySpan<byte> png)
    {
        if (png.Length < 24 || !png.StartsWith(Signature)) throw new ArgumentException("The picture is a PNG.", nameof(png));
        var size = new PngSize(BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
        return size is { Width: > 0, Height: > 0 } ? size : throw new ArgumentException("The picture has a width and a height.", nameof(png));
    }
}

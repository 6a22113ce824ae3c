using System.Buffers.Binary;

namespace Tidemark.Documents.Packages;

/// <summary>Where a zip container says its directory lies (APPNOTE 6.3.10, sections 4.3.14 to 4.3.16), with and without zip64.</summary>
/// <param name="DirectoryAt">Start of the central directory in the file.</param>
/// <param name="DirectoryBytes">Its length.</param>
/// <param name="Entries">How many entries it has.</param>
internal sealed record ZipTrailer(long DirectoryAt, long DirectoryBytes, long Entries)
{
    private const int EndBytes = 22;
    private const int LocatorBytes = 20;
    private const int End64Bytes = 56;
    private const uint EndSignature = 0x06054b50;
    private const uint LocatorSignature = 0x07064b50;
    private const uint End64Signature = 0x06064b50;

    /// <summary>Finds the trailer. The directory must end where the trailer starts and the trailer's comment where the file ends.</summary>
    public static ZipTrailer Find(Stream file, string noun)
    {
        var tail = new byte[Math.Min(file.Length, EndBytes + ushort.MaxValue)];
        ReadAt(file, file.Length - tail.Length, tail, noun);
        var (at, somewhere) = FindEnd(tail);
        if (at < 0)
            throw new DocumentException(somewhere
                ? $"This {noun} has other data after its end. Open it, save it again and send the new copy."
                : $"This {noun} is not complete. It may have been cut off while it was copied.");
        var end = tail.AsSpan(at, EndBytes);
        var endAt = file.Length - tail.Length + at;
        var trailer = new ZipTrailer(U32(end, 16), U32(end, 12), U16(end, 10));
        if (U16(end, 4) != U16(end, 6) || U16(end, 8) != U16(end, 10)) throw Damaged(noun);
        var last = endAt;
        if (IsZip64(trailer) || U16(end, 4) == ushort.MaxValue) (trailer, last) = Find64(file, endAt, noun);
        else if (U16(end, 4) != 0) throw Damaged(noun);
        if (trailer.DirectoryAt < 0 || trailer.DirectoryBytes < 0 || trailer.DirectoryAt > last || trailer.DirectoryBytes != last - trailer.DirectoryAt)
            throw Damaged(noun);
        return trailer;
    }

    /// <summary>Reads exactly as many bytes as fit, or says that the file is damaged.</summary>
    public static void ReadAt(Stream file, long at, Span<byte> into, string noun)
    {
        if (at < 0 || at > file.Length - into.Length) throw Damaged(noun);
        file.Position = at;
        if (file.ReadAtLeast(into, into.Length, throwOnEndOfStream: false) < into.Length) throw Damaged(noun);
    }

    /// <summary>The sentence for every way in which a container contradicts itself.</summary>
    public static DocumentException Damaged(string noun, Exception? cause = null) =>
        new($"This {noun} is damaged and cannot be read. Open it, save it again and send the new copy.", cause: cause);

    public static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    public static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    /// <summary>An unsigned 64-bit figure; what does not fit a signed one comes back as -1, which no caller accepts.</summary>
    public static long U64(ReadOnlySpan<byte> bytes, int at)
    {
        var value = BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]);
        return value > long.MaxValue ? -1 : (long)value;
    }

    private static (int At, bool Somewhere) FindEnd(ReadOnlySpan<byte> tail)
    {
        var somewhere = false;
        for (var at = tail.Length - EndBytes; at >= 0; at--)
        {
            if (U32(tail, at) != EndSignature) continue;
            somewhere = true;
            if (at + EndBytes + U16(tail, at + 20) == tail.Length) return (at, true);
        }

        return (-1, somewhere);
    }

    private static bool IsZip64(ZipTrailer trailer) =>
        trailer.Entries == ushort.MaxValue || trailer.DirectoryAt == uint.MaxValue || trailer.DirectoryBytes == uint.MaxValue;

    private static (ZipTrailer Trailer, long At) Find64(Stream file, long endAt, string noun)
    {
        Span<byte> locator = stackalloc byte[LocatorBytes];
        ReadAt(file, endAt - LocatorBytes, locator, noun);
        if (U32(locator, 0) != LocatorSignature || U32(locator, 4) != 0) throw Damaged(noun);
        var at = U64(locator, 8);
        Span<byte> end = stackalloc byte[End64Bytes];
        ReadAt(file, at, end, noun);
        var length = U64(end, 4);
        if (U32(end, 0) != End64Signature || U32(end, 16) != 0 || U32(end, 20) != 0 || U64(end, 24) != U64(end, 32)
            || length != endAt - LocatorBytes - at - 12)
            throw Damaged(noun);
        return (new ZipTrailer(U64(end, 48), U64(end, 40), U64(end, 32)), at);
    }
}

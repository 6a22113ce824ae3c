using System.Buffers.Binary;

namespace Tidemark.Web.Features.Shared.Components.Recording;

/// <summary>How long an MPEG-4 recording plays, as its movie header says (ISO/IEC 14496-12, box mvhd).</summary>
internal static class Mp4Length
{
    private const int MostBoxes = 1000;
    private const int Header = 8;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(2);

    /// <summary>Null where the header is not there, or says nothing that can be.</summary>
    public static TimeSpan? Of(Stream file)
    {
        var end = file.Length;
        if (Find(file, 0, end, "moov"u8) is not { } movie || Find(file, movie.Start, movie.End, "mvhd"u8) is not { } header) return null;
        Span<byte> data = stackalloc byte[32];
        file.Position = header.Start;
        if (header.End - header.Start < data.Length || file.ReadAtLeast(data, data.Length, throwOnEndOfStream: false) < data.Length) return null;
        // Version 1 has times of 8 bytes, version 0 of 4: made, changed, units a second, units in all.
        var (scale, units) = data[0] == 1
            ? (BinaryPrimitives.ReadUInt32BigEndian(data[20..]), BinaryPrimitives.ReadUInt64BigEndian(data[24..]))
            : (BinaryPrimitives.ReadUInt32BigEndian(data[12..]), BinaryPrimitives.ReadUInt32BigEndian(data[16..]));
        if (scale == 0 || units == 0) return null;
        var seconds = (double)units / scale;
        return seconds <= Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static (long Start, long End)? Find(Stream file, long at, long end, ReadOnlySpan<byte> name)
    {
        Span<byte> header = stackalloc byte[Header * 2];
        for (var box = 0; box < MostBoxes && end - at >= Header; box++)
        {
            file.Position = at;
            var read = file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
            if (read < Header) return null;
            long start = at + Header, length = BinaryPrimitives.ReadUInt32BigEndian(header);
            if (length == 1)
            {
                if (read < header.Length) return null;
                (start, length) = (at + header.Length, BinaryPrimitives.ReadInt64BigEndian(header[Header..]));
            }
            else if (length == 0)
            {
                length = end - at;
            }
            if (length < start - at || length > end - at) return null;
            if (header[4..Header].SequenceEqual(name)) return (start, at + length);
            at += length;
        }
        return null;
    }
}

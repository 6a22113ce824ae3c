using System.Text;

namespace Tidemark.Documents.Packages;

/// <summary>Reads the directory of a zip container and refuses every one that two programs could read differently.</summary>
/// <remarks>
/// Own code, because the platform's reader neither tells where entries lie (so overlaps go unseen) nor compares a local header with the directory.
/// </remarks>
internal static class ZipDirectory
{
    private const uint EntrySignature = 0x02014b50;
    private const uint LocalSignature = 0x04034b50;
    private const int EntryBytes = 46;
    private const int LocalBytes = 30;
    private const int MaxNameBytes = 1_024;
    private const int MaxDirectoryBytesPerEntry = EntryBytes + MaxNameBytes + 4_096;

    /// <summary>Lists the entries in the order in which they lie in the file. Nothing is unpacked.</summary>
    public static IReadOnlyList<ZipEntry> Read(Stream file, string noun, Limits limits)
    {
        var trailer = ZipTrailer.Find(file, noun);
        if (trailer.Entries > limits.MaxEntries) throw new DocumentException($"This {noun} holds more than {limits.MaxEntries:N0} parts.");
        if (trailer.DirectoryBytes > trailer.Entries * MaxDirectoryBytesPerEntry) throw ZipTrailer.Damaged(noun);
        var directory = new byte[trailer.DirectoryBytes];
        ZipTrailer.ReadAt(file, trailer.DirectoryAt, directory, noun);
        var entries = new List<ZipEntry>((int)trailer.Entries);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rest = directory.AsSpan();
        for (var i = 0; i < trailer.Entries; i++)
        {
            var entry = ReadEntry(file, ref rest, noun);
            if (!names.Add(entry.Name)) throw ZipTrailer.Damaged(noun);
            entries.Add(entry);
        }

        if (!rest.IsEmpty) throw ZipTrailer.Damaged(noun);
        entries.Sort((a, b) => a.HeaderAt.CompareTo(b.HeaderAt));
        RefuseOverlaps(entries, trailer.DirectoryAt, noun);
        return entries;
    }

    private static ZipEntry ReadEntry(Stream file, ref Span<byte> rest, string noun)
    {
        if (rest.Length < EntryBytes || ZipTrailer.U32(rest, 0) != EntrySignature) throw ZipTrailer.Damaged(noun);
        int nameBytes = ZipTrailer.U16(rest, 28), extraBytes = ZipTrailer.U16(rest, 30), commentBytes = ZipTrailer.U16(rest, 32);
        var whole = EntryBytes + nameBytes + extraBytes + commentBytes;
        if (nameBytes is 0 or > MaxNameBytes || rest.Length < whole) throw ZipTrailer.Damaged(noun);
        if ((ZipTrailer.U16(rest, 8) & 1) != 0)
            throw new DocumentException($"This {noun} is protected with a password. Take the password off and send it again.");
        var method = ZipTrailer.U16(rest, 10);
        if (method is not (0 or 8)) throw ZipTrailer.Damaged(noun);
        var sizes = Sizes(rest, rest.Slice(EntryBytes + nameBytes, extraBytes), noun);
        var rawName = rest.Slice(EntryBytes, nameBytes);
        var dataAt = CheckLocalHeader(file, sizes.HeaderAt, rawName, method, noun);
        var name = NameOf(rawName, noun);
        rest = rest[whole..];
        if (method == 0 && sizes.Packed != sizes.Declared) throw ZipTrailer.Damaged(noun);
        return new ZipEntry(name, method == 8, sizes.HeaderAt, dataAt, sizes.Packed, sizes.Declared);
    }

    private static (long Declared, long Packed, long HeaderAt) Sizes(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> extra, string noun)
    {
        long declared = ZipTrailer.U32(entry, 24), packed = ZipTrailer.U32(entry, 20), headerAt = ZipTrailer.U32(entry, 42);
        if (declared != uint.MaxValue && packed != uint.MaxValue && headerAt != uint.MaxValue) return (declared, packed, headerAt);
        var wide = Zip64Field(extra);
        var at = 0;
        declared = Widen(declared, wide, ref at, noun);
        packed = Widen(packed, wide, ref at, noun);
        headerAt = Widen(headerAt, wide, ref at, noun);
        return (declared, packed, headerAt);
    }

    private static long Widen(long narrow, ReadOnlySpan<byte> wide, ref int at, string noun)
    {
        if (narrow != uint.MaxValue) return narrow;
        if (wide.Length < at + 8) throw ZipTrailer.Damaged(noun);
        var value = ZipTrailer.U64(wide, at);
        at += 8;
        return value >= 0 ? value : throw ZipTrailer.Damaged(noun);
    }

    private static ReadOnlySpan<byte> Zip64Field(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            int id = ZipTrailer.U16(extra, 0), length = ZipTrailer.U16(extra, 2);
            if (extra.Length < 4 + length) break;
            if (id == 1) return extra.Slice(4, length);
            extra = extra[(4 + length)..];
        }

        return [];
    }

    private static long CheckLocalHeader(Stream file, long at, ReadOnlySpan<byte> rawName, int method, string noun)
    {
        Span<byte> local = stackalloc byte[LocalBytes];
        ZipTrailer.ReadAt(file, at, local, noun);
        if (ZipTrailer.U32(local, 0) != LocalSignature || ZipTrailer.U16(local, 8) != method || ZipTrailer.U16(local, 26) != rawName.Length)
            throw ZipTrailer.Damaged(noun);
        Span<byte> localName = stackalloc byte[MaxNameBytes];
        localName = localName[..rawName.Length];
        ZipTrailer.ReadAt(file, at + LocalBytes, localName, noun);
        if (!localName.SequenceEqual(rawName)) throw ZipTrailer.Damaged(noun);
        return at + LocalBytes + rawName.Length + ZipTrailer.U16(local, 28);
    }

    private static string NameOf(ReadOnlySpan<byte> raw, string noun)
    {
        var name = Encoding.UTF8.GetString(raw);
        var strange = name[0] == '/' || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal)
            || name.Any(char.IsControl) || name.Split('/').Any(step => step is ".." or ".");
        if (strange) throw new DocumentException($"This {noun} holds a part with a name that could write outside its folder. It is refused.");
        return name;
    }

    private static void RefuseOverlaps(List<ZipEntry> entries, long directoryAt, string noun)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var next = i + 1 < entries.Count ? entries[i + 1].HeaderAt : directoryAt;
            if (entries[i].PackedBytes > directoryAt || entries[i].EndsAt > next) throw ZipTrailer.Damaged(noun);
        }
    }
}

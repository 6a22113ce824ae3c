using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Tidemark.Documents.Tests.Files;

/// <summary>One entry as a zip writer that lies could write it. Null means the truth.</summary>
/// <param name="InsideOf">Index of an earlier entry whose bytes start with this one's: nothing is written for this one but its line in the directory.</param>
internal sealed record ZipSpec(string Name, byte[] Content, long? DeclaredBytes = null, int Flags = 0, string? LocalName = null, int? InsideOf = null, int Method = 8);

/// <summary>Writes zip containers byte by byte, well-formed or not.</summary>
internal static class ZipBytes
{
    /// <summary>The parts that make a container a presentation with one slide.</summary>
    public static List<ZipSpec> Presentation(string slide) =>
    [
        new("[Content_Types].xml", Utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/p.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"/></Types>")),
        new("_rels/.rels", Rels("officeDocument", "p.xml")),
        new("p.xml", Utf8("<p:presentation xmlns:p=\"p\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><p:sldId r:id=\"r1\"/></p:presentation>")),
        new("_rels/p.xml.rels", Rels("slide", "s.xml")),
        new("s.xml", Utf8(slide)),
    ];

    public static byte[] Write(IEnumerable<ZipSpec> specs, bool zip64 = false)
    {
        using var file = new MemoryStream();
        using var directory = new MemoryStream();
        var dataAt = new List<long>();
        foreach (var spec in specs)
        {
            var packed = Packed(spec);
            var at = spec.InsideOf is { } other ? dataAt[other] : file.Position;
            if (spec.InsideOf is null) file.Write(Local(spec));
            var name = Encoding.UTF8.GetBytes(spec.Name);
            var declared = (uint)(spec.DeclaredBytes ?? spec.Content.Length);

            Write(directory, 4, 0x02014b50, 2, 20, 2, 20, 2, spec.Flags, 2, spec.Method, 4, 0, 4, 0, 4, packed.Length, 4, declared,
                2, name.Length, 2, 0, 2, 0, 2, 0, 2, 0, 4, 0, 4, at);
            directory.Write(name);
            dataAt.Add(file.Position - packed.Length);
        }

        WriteEnd(file, directory.ToArray(), dataAt.Count, zip64);
        return file.ToArray();
    }

    /// <summary>An entry's local header, name and packed bytes.</summary>
    public static byte[] Local(ZipSpec spec)
    {
        using var local = new MemoryStream();
        var packed = Packed(spec);
        var name = Encoding.UTF8.GetBytes(spec.LocalName ?? spec.Name);
        var declared = (uint)(spec.DeclaredBytes ?? spec.Content.Length);
        Write(local, 4, 0x04034b50, 2, 20, 2, spec.Flags, 2, spec.Method, 4, 0, 4, 0, 4, packed.Length, 4, declared, 2, name.Length, 2, 0);
        local.Write(name);
        local.Write(packed);
        return local.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Rels(string type, string target) => Utf8(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/></Relationships>");

    private static void WriteEnd(MemoryStream file, byte[] directory, int count, bool zip64)
    {
        var at = file.Position;
        file.Write(directory);
        if (zip64)
        {
            var end = file.Position;
            Write(file, 4, 0x06064b50, 8, 44, 2, 45, 2, 45, 4, 0, 4, 0, 8, count, 8, count, 8, directory.Length, 8, at);
            Write(file, 4, 0x07064b50, 4, 0, 8, end, 4, 1);
            Write(file, 4, 0x06054b50, 2, 0, 2, 0, 2, 0xFFFF, 2, 0xFFFF, 4, 0xFFFFFFFF, 4, 0xFFFFFFFF, 2, 0);
            return;
        }

        Write(file, 4, 0x06054b50, 2, 0, 2, 0, 2, count, 2, count, 4, directory.Length, 4, at, 2, 0);
    }

    /// <summary>Writes pairs of width and little-endian value.</summary>
    private static void Write(MemoryStream to, params ReadOnlySpan<long> pairs)
    {
        Span<byte> bytes = stackalloc byte[8];
        for (var i = 0; i < pairs.Length; i += 2)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes, pairs[i + 1]);
            to.Write(bytes[..(int)pairs[i]]);
        }
    }

    private static byte[] Packed(ZipSpec spec) => spec.Method == 8 ? Deflate(spec.Content) : spec.Content;

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(content);
        return packed.ToArray();
    }
}

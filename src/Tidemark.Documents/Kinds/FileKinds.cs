using System.Text;
using Tidemark.Documents.Packages;

namespace Tidemark.Documents.Kinds;

/// <summary>Tells what a file is from its content. Its name and what the browser said of it play no part.</summary>
public static class FileKinds
{
    private const int HeadBytes = 65_536;

    /// <summary>Tells the kind of a file.</summary>
    /// <param name="file">The file from its first byte; readable and seekable. It stays open and its position is put back to the start.</param>
    /// <param name="cancellation">Ends the looking.</param>
    /// <returns>
    /// The kind. <see cref="FileKind.Unknown"/> where none fits or the container is damaged. That a kind is told does not mean that the file is
    /// sound: <see cref="Text.DocumentText.Read"/> finds that out.
    /// </returns>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static FileKind Recognise(Stream file, CancellationToken cancellation = default)
    {
        if (!file.CanRead || !file.CanSeek) throw new ArgumentException("The stream must be readable and seekable.", nameof(file));
        file.Position = 0;
        var head = new byte[Math.Min(HeadBytes, file.Length)];
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var kind = ByMagic(head.AsSpan(0, read));
        if (kind == FileKind.Zip) kind = Container(file, cancellation);
        else if (kind == FileKind.OldOffice && CompoundFile.IsEncryptedPackage(file, cancellation)) kind = FileKind.ProtectedOffice;
        else if (kind == FileKind.Unknown) kind = TextKinds.Of(head.AsSpan(0, read), isCut: file.Length > read);
        file.Position = 0;
        return kind;
    }

    private static FileKind ByMagic(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8)) return FileKind.Zip;
        if (head.StartsWith("%PDF-"u8)) return FileKind.Pdf;
        if (head is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..]) return FileKind.OldOffice;
        if (head is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..]) return FileKind.Png;
        if (head is [0xFF, 0xD8, 0xFF, ..]) return FileKind.Jpeg;
        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8)) return FileKind.Gif;
        if (head.StartsWith("RIFF"u8) && head.Length >= 12 && head[8..12].SequenceEqual("WEBP"u8)) return FileKind.WebP;
        if (head.StartsWith("ID3"u8) || head is [0xFF, 0xFB or 0xFA or 0xF3 or 0xF2, ..]) return FileKind.Mp3;
        return head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) ? Mpeg4(head) : FileKind.Unknown;
    }

    /// <summary>The brands of the "ftyp" box (ISO/IEC 14496-12): QuickTime and still pictures use the same box and are none of ours.</summary>
    private static FileKind Mpeg4(ReadOnlySpan<byte> head) => Encoding.Latin1.GetString(head[8..12]) switch
    {
        "M4A " or "M4B " => FileKind.M4a,
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "M4VH" or "M4VP" or "dash" or "MSNV" or "mmp4"
            or "f4v " or "3gp4" or "3gp5" or "3gp6" => FileKind.Mp4,
        _ => FileKind.Unknown,
    };

    private static FileKind Container(Stream file, CancellationToken cancellation)
    {
        try
        {
            return OfficeKinds.Of(OfficePackage.Open(file, "file", Limits.Default, cancellation));
        }
        catch (DocumentException)
        {
            return FileKind.Unknown;
        }
    }
}

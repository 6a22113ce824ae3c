using System.Text;
using Tidemark.Documents.Packages;

namespace Tidemark.Documents.Text;

/// <summary>Turns the bytes of a text file into characters.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Windows-1252: what Excel and Notepad in Britain write where they do not write UTF-8.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reads a file as UTF-16 if its byte order mark says so, else as UTF-8, else as Windows-1252.</summary>
    /// <param name="file">A seekable file, read from its start.</param>
    /// <param name="noun">What it is called in a sentence.</param>
    /// <param name="maxCharacters">Bytes and characters beyond this many are left out.</param>
    /// <param name="isCut">Whether something was left out.</param>
    public static string Read(Stream file, string noun, int maxCharacters, out bool isCut)
    {
        isCut = file.Length > maxCharacters;
        var bytes = new byte[Math.Min(file.Length, maxCharacters)];
        ZipTrailer.ReadAt(file, 0, bytes, noun);
        return Decode(bytes, isCut);
    }

    /// <summary>Decodes bytes from the start of a text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isCut">The end may lie in the middle of a character.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, bool isCut)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (isCut) bytes = bytes[..WholeCharacters(bytes)];
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    private static int WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.Length;
        while (end > 0 && bytes.Length - end < 3 && (bytes[end - 1] & 0xC0) == 0x80) end--;
        return end > 0 && bytes[end - 1] >= 0xC0 ? end - 1 : bytes.Length;
    }
}

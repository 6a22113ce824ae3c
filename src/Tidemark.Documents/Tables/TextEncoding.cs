using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Tables;

/// <summary>Tells how the letters of a text file are stored: by its mark, else by looking at all of it.</summary>
internal static class TextEncoding
{
    private const int Head = 4_096;
    private const int Chunk = 1 << 20;

    // Tab, line ends and the end-of-file mark of old programs stand in text.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31]);

    /// <summary>UTF-8 or UTF-16 by a mark; UTF-16 by its zeros; UTF-8 where every byte fits it; else Windows-1252.</summary>
    /// <param name="file">Seekable; its position is left anywhere.</param>
    /// <param name="cancellation">Ends the looking.</param>
    /// <exception cref="DocumentException">It holds bytes that no text has.</exception>
    public static Encoding Of(Stream file, CancellationToken cancellation)
    {
        var buffer = new byte[Math.Min(Chunk, Math.Max(file.Length, 4))];
        file.Position = 0;
        var read = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (buffer is [0xFF, 0xFE, ..]) return Encoding.Unicode;
        if (buffer is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode;
        var head = buffer.AsSpan(0, Math.Min(read, Head));
        if (head.Contains((byte)0)) return OfZeros(head);
        if (head.ContainsAny(Controls)) throw NoText();
        return IsUtf8(file, buffer, read, cancellation) ? Encoding.UTF8 : TextDecoding.Windows1252;
    }

    /// <summary>In tables most letters are Latin, so every second byte of UTF-16 is zero.</summary>
    private static Encoding OfZeros(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if ((i & 1) == 0) even++;
            else odd++;
        }

        var most = head.Length / 2 * 9 / 10;
        if (odd >= most && even == 0 && odd > 0) return Encoding.Unicode;
        if (even >= most && odd == 0 && even > 0) return Encoding.BigEndianUnicode;
        throw NoText();
    }

    private static DocumentException NoText() =>
        new("This is no table: it holds bytes that no text has. Send a CSV file, an Excel workbook (.xlsx), or paste the rows.");

    private static bool IsUtf8(Stream file, byte[] buffer, int read, CancellationToken cancellation)
    {
        var kept = 0;
        while (read > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var bytes = buffer.AsSpan(0, kept + read);
            var whole = Whole(bytes);
            if (!Utf8.IsValid(bytes[..whole])) return false;
            bytes[whole..].CopyTo(buffer);
            kept = bytes.Length - whole;
            read = file.Read(buffer, kept, buffer.Length - kept);
        }

        return kept == 0;
    }

    /// <summary>Up to where a piece surely ends with a whole letter.</summary>
    private static int Whole(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            var at = bytes[^back];
            if (at < 0x80) return bytes.Length;
            if (at >= 0xC0) return back < Width(at) ? bytes.Length - back : bytes.Length;
        }

        return bytes.Length;
    }

    private static int Width(byte first) => first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
}

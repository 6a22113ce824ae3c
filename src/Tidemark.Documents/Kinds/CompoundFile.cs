namespace Tidemark.Documents.Kinds;

/// <summary>The compound file that Office used up to 2003 and still wraps around a file protected with a password (MS-OFFCRYPTO 2.3.4.4).</summary>
internal static class CompoundFile
{
    private const long MaxSearched = 64_000_000;

    // "EncryptedPackage" in UTF-16: the name of the stream that holds the protected file. Searched for, because the directory may lie anywhere.
    private static readonly byte[] Mark = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsEncryptedPackage(Stream file, CancellationToken cancellation)
    {
        var buffer = new byte[131_072];
        var kept = 0;
        file.Position = 0;
        for (long searched = 0; searched < MaxSearched;)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = file.Read(buffer, kept, buffer.Length - kept);
            if (read == 0) return false;
            searched += read;
            var bytes = buffer.AsSpan(0, kept + read);
            if (bytes.IndexOf(Mark) >= 0) return true;
            kept = Math.Min(Mark.Length - 1, bytes.Length);
            bytes[^kept..].CopyTo(buffer);
        }

        return false;
    }
}

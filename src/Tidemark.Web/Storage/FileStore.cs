using System.Security.Cryptography;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Storage;

/// <summary>
/// The bytes of held files, each under its SHA-256: the same bytes are kept once, and a file that is there is whole.
/// </summary>
public sealed class FileStore(TidemarkSettings settings)
{
    private string Incoming => Path.Combine(settings.FilesDirectory, "incoming");

    /// <summary>Takes in all of the stream. It is on the disk when this returns.</summary>
    public async Task<(string Sha256, long Length)> Put(Stream content, CancellationToken cancel)
    {
        Directory.CreateDirectory(Incoming);
        var half = Path.Combine(Incoming, Guid.CreateVersion7().ToString("N"));
        try
        {
            var (sha, length) = await CopyAndHash(content, half, cancel);
            var whole = PathOf(sha);
            Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
            if (!File.Exists(whole)) File.Move(half, whole, overwrite: false);
            return (sha, length);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>The file's bytes, or null when they are missing or cut short.</summary>
    public FileStream? Open(string sha256, long length)
    {
        return Holds(sha256, length)
            ? new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true)
            : null;
    }

    /// <summary>True when the file is there in its whole length.</summary>
    public bool Holds(string sha256, long length) => new FileInfo(PathOf(sha256)) is { Exists: true } file && file.Length == length;

    public string PathOf(string sha256) => Path.Combine(settings.FilesDirectory, sha256[..2], sha256);

    /// <summary>Removes what an earlier run left half-written.</summary>
    public void SweepHalfWritten()
    {
        if (Directory.Exists(Incoming)) Directory.Delete(Incoming, recursive: true);
    }

    private static async Task<(string Sha256, long Length)> CopyAndHash(Stream content, string path, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true);
        var buffer = new byte[64 * 1024];
        long length = 0;
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            length += read;
        }
        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }
}

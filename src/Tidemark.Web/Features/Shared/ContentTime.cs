using Tidemark.Data;

namespace Tidemark.Web.Features.Shared;

/// <summary>When the content last changed, for files that must say so and must not differ from one request to the next.</summary>
internal sealed class ContentTime(TidemarkDbContext db)
{
    public async Task<DateTime> Read(CancellationToken cancel) => Of(await db.ReadContentStamp(cancel));

    /// <summary>The time (UTC, in whole seconds) that a version 7 UUID was made; the Unix epoch for the empty one.</summary>
    public static DateTime Of(Guid made)
    {
        Span<byte> bytes = stackalloc byte[16];
        made.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = 0L;
        foreach (var part in bytes[..6]) milliseconds = (milliseconds << 8) | part;
        return DateTime.UnixEpoch.AddSeconds(milliseconds / 1000);
    }
}

using Microsoft.EntityFrameworkCore;

namespace Tidemark.Data;

public static class ContentStampReading
{
    /// <summary>The stamp of the content as it is now; all zeros while there is none.</summary>
    public static async Task<Guid> ReadContentStamp(this TidemarkDbContext db, CancellationToken cancel) =>
        await db.ContentStamps.AsNoTracking().Select(s => s.Value).SingleOrDefaultAsync(cancel);

    /// <summary>True when no collaborative is held.</summary>
    public static async Task<bool> HoldsNothing(this TidemarkDbContext db, CancellationToken cancel) =>
        !await db.Collaboratives.AnyAsync(cancel);
}

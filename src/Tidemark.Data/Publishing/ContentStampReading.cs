using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Publishing;

namespace Tidemark.Data;

public static class ContentStampReading
{
    /// <summary>The stamp of the content as it is now; all zeros while there is none.</summary>
    public static async Task<Guid> ReadContentStamp(this TidemarkDbContext db, CancellationToken cancel) =>
        await db.ContentStamps.AsNoTracking().Select(s => s.Value).SingleOrDefaultAsync(cancel);

    /// <summary>
    /// With the caller's next save, every page is made anew: for what pages show and no row holds, such as a preview.
    /// </summary>
    public static Task RenewContentStamp(this TidemarkDbContext db, CancellationToken cancel) => ContentStamp.Renew(db, cancel);

    /// <summary>True when no collaborative is held.</summary>
    public static async Task<bool> HoldsNothing(this TidemarkDbContext db, CancellationToken cancel) =>
        !await db.Collaboratives.AnyAsync(cancel);
}

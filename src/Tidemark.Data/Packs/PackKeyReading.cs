using Microsoft.EntityFrameworkCore;

namespace Tidemark.Data.Packs;

public static class PackKeyReading
{
    /// <summary>Every key of one pack.</summary>
    public static async Task<IReadOnlyList<PackKey>> ReadPackKeys(this TidemarkDbContext db, string pack, CancellationToken cancel) =>
        await db.PackKeys.AsNoTracking().Where(k => k.Pack == pack).ToListAsync(cancel);

    /// <summary>The pack that a row came from, and all of that pack's keys; empty for a row that came from none.</summary>
    public static async Task<IReadOnlyList<PackKey>> ReadPackKeysAround(this TidemarkDbContext db, Guid target, CancellationToken cancel)
    {
        var pack = await db.PackKeys.AsNoTracking().Where(k => k.Target == target).Select(k => k.Pack).FirstOrDefaultAsync(cancel);
        return pack is null ? [] : await db.ReadPackKeys(pack, cancel);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Tidemark.Data.Jobs;
using Tidemark.Data.Packs;
using Tidemark.Data.Search;

namespace Tidemark.Data.Publishing;

/// <summary>
/// One row that changes with every change of content, in the same transaction. Caches of pages are keyed by it, in
/// every process that shares the database. It is an id and no counter, so that two writers at once leave two stamps.
/// </summary>
internal sealed class ContentStamp
{
    private const int OnlyRow = 1;

    /// <summary>What no page shows, and what therefore leaves the stamp alone.</summary>
    private static readonly Type[] NotContent =
        [typeof(ContentStamp), typeof(Job), typeof(PackKey), typeof(SearchNoun), typeof(SearchPart), typeof(SearchWord), typeof(MistakeReport)];

    public int Id { get; private set; } = OnlyRow;

    public Guid Value { get; private set; }

    public static async Task RenewOnChange(TidemarkDbContext db, CancellationToken cancel)
    {
        var changed = db.ChangeTracker.Entries().Any(e =>
            e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !NotContent.Contains(e.Metadata.ClrType));
        if (changed) await Renew(db, cancel);
    }

    /// <summary>Renews the stamp with the caller's next save.</summary>
    public static async Task Renew(TidemarkDbContext db, CancellationToken cancel)
    {
        var stamp = await db.ContentStamps.FindAsync([OnlyRow], cancel) ?? await First(db, cancel);
        stamp.Value = Guid.CreateVersion7();
    }

    /// <summary>The row itself is made at once: two writers that both added it would get in each other's way.</summary>
    private static async Task<ContentStamp> First(TidemarkDbContext db, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "ContentStamps" ("Id", "Value") VALUES ({OnlyRow}, {Guid.Empty}) ON CONFLICT ("Id") DO NOTHING""", cancel);
        return await db.ContentStamps.SingleAsync(cancel);
    }
}

internal sealed class ContentStampMapping : IEntityTypeConfiguration<ContentStamp>
{
    public void Configure(EntityTypeBuilder<ContentStamp> builder) => builder.Property(s => s.Id).ValueGeneratedNever();
}

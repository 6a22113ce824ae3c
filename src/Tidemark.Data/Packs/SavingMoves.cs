using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Packs;

public static class SavingMoves
{
    /// <summary>
    /// Saves all changes or none, also where rows change places, such as two talks that take each other's address. Both
    /// engines judge a unique index row by row, so in the same transaction whatever moves first steps aside.
    /// </summary>
    public static async Task SaveWithMoves(this TidemarkDbContext db, CancellationToken cancel)
    {
        var moves = Moves(db).ToList();
        if (moves.Count == 0)
        {
            await db.SaveChangesAsync(cancel);
            return;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (property, wanted) in moves) property.CurrentValue = Aside(property, wanted);
        await db.SaveChangesAsync(cancel);
        foreach (var (property, wanted) in moves) property.CurrentValue = wanted;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static IEnumerable<(PropertyEntry Property, object? Wanted)> Moves(TidemarkDbContext db) =>
        from entry in db.ChangeTracker.Entries()
        where entry.State == EntityState.Modified
        from column in entry.Metadata.GetIndexes().Where(i => i.IsUnique).SelectMany(i => i.Properties).Distinct()
        let property = entry.Property(column.Name)
        where property.IsModified
        select (property, property.CurrentValue);

    /// <summary>A value that no row has and that no reader ever sees.</summary>
    private static object? Aside(PropertyEntry property, object? wanted) => property.Metadata.ClrType switch
    {
        var type when Nullable.GetUnderlyingType(type) is not null => null,
        var type when type == typeof(Slug) => Slug.Parse($"moving-{Guid.CreateVersion7():N}"),
        var type when type == typeof(int) => -1 - (int)wanted!,
        var type => throw new InvalidOperationException($"A unique {type.Name} cannot step aside."),
    };
}

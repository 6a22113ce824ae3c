using System.Collections;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Tidemark.Data.Jobs;
using Tidemark.Data.Mappings;
using Tidemark.Data.Publishing;

namespace Tidemark.Data.Tests.Mappings;

/// <summary>What is stored comes back the same, to the last property of the last noun.</summary>
public sealed class RoundTripTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    // Columns that a full sample leaves at rest: a slug and a number exclude each other, a finished job belongs to no runner.
    private static readonly string[] NotInFull = ["Gathering.Slug", "Job.ClaimedUntil", "Job.Attempts"];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_is_known_of_a_noun_comes_back_the_same(Engine engine)
    {
        var stored = await Store(await databases.On(engine), Samples.Full());

        var atRest = stored.SelectMany(s => s.Values.Select(v => (Name: $"{s.Type.ClrType.Name}.{v.Property}", v.Value)))
            .GroupBy(v => v.Name, v => v.Value, StringComparer.Ordinal).Where(values => values.All(IsAtRest)).Select(values => values.Key);
        Assert.Equal(NotInFull.Order(StringComparer.Ordinal), atRest.Order(StringComparer.Ordinal));
        await ComesBack(await databases.On(engine), stored);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_is_not_known_comes_back_unknown(Engine engine)
    {
        var stored = await Store(await databases.On(engine), Samples.Bare());

        var known = stored.SelectMany(s => s.Values.Where(v => v.IsNullable && v.Value is not null).Select(v => $"{s.Type.ClrType.Name}.{v.Property}"));
        // A gathering has one of the two.
        Assert.Equal(["Gathering.Number", "Gathering.Slug"], known.Order(StringComparer.Ordinal));
        await ComesBack(await databases.On(engine), stored);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Every_table_has_a_full_sample(Engine engine)
    {
        var database = await databases.On(engine);
        var stored = await Store(database, Samples.Full());

        var tables = await database.Use(db => Task.FromResult(db.Model.GetEntityTypes().Select(t => t.ClrType.Name).Order(StringComparer.Ordinal).ToList()));
        Assert.Equal(tables, stored.Select(s => s.Type.ClrType.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Times_come_back_as_UTC(Engine engine)
    {
        var database = await databases.On(engine);
        var job = new Job("kind", "", Samples.At);
        await database.Save(job);

        var back = await database.Use(db => db.Jobs.SingleAsync(j => j.Id == job.Id));

        Assert.Equal((Samples.At, DateTimeKind.Utc), (back.Enqueued, back.Enqueued.Kind));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_unchanged_noun_is_not_written_again(Engine engine)
    {
        var database = await databases.On(engine);
        await Store(database, Samples.Full());

        await database.Use(async db =>
        {
            await db.Collaboratives.LoadAsync();
            await db.Talks.Include(t => t.Teams).LoadAsync();
            Assert.False(db.ChangeTracker.HasChanges());
        });
    }

    private static async Task<List<Stored>> Store(TestDatabase database, IReadOnlyList<object> nouns) => await database.Use(async db =>
    {
        db.AddRange(nouns);
        await db.SaveChangesAsync();
        return db.ChangeTracker.Entries().Select(Read).ToList();
    });

    private static async Task ComesBack(TestDatabase database, List<Stored> stored) => await database.Use(async db =>
    {
        foreach (var row in stored.Where(s => s.Type.ClrType != typeof(ContentStamp)))
        {
            var back = await db.FindAsync(row.Type.ClrType, row.Key);
            Assert.NotNull(back);
            foreach (var (before, after) in row.Values.Zip(Read(db.Entry(back)).Values))
                Assert.Equal($"{row.Type.ClrType.Name}.{before.Property} = {Written(before.Value)}", $"{row.Type.ClrType.Name}.{after.Property} = {Written(after.Value)}");
        }
    });

    private static Stored Read(EntityEntry entry) => new(
        entry.Metadata,
        [.. entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue)],
        [.. entry.Properties.Select(p => new Cell(p.Metadata.Name, p.Metadata.IsNullable, p.CurrentValue))]);

    private static string Written(object? value) => JsonSerializer.Serialize(value, StoredJson.Options);

    private static bool IsAtRest(object? value) => value switch
    {
        null => true,
        string text => text.Length == 0,
        IEnumerable list => !list.Cast<object>().Any(),
        Enum => false,
        _ when !value.GetType().IsValueType => false,
        _ => value.Equals(Activator.CreateInstance(value.GetType())),
    };

    private sealed record Cell(string Property, bool IsNullable, object? Value);

    private sealed record Stored(IReadOnlyEntityType Type, object?[] Key, IReadOnlyList<Cell> Values);
}

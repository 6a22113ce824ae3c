using Tidemark.Data.Packs;

namespace Tidemark.Data.Tests.Packs;

public sealed class PackKeyReadingTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_keys_of_one_pack_are_read_by_its_name_or_from_any_of_its_rows(Engine engine)
    {
        var database = await databases.On(engine);
        var (talk, team, elsewhere) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await database.Save(new PackKey("one", "talk", "a", talk), new PackKey("one", "team", "a", team), new PackKey("other", "talk", "a", elsewhere));

        Assert.Equal([talk, team], await Targets(database, db => db.ReadPackKeys("one", CancellationToken.None)));
        Assert.Equal([talk, team], await Targets(database, db => db.ReadPackKeysAround(team, CancellationToken.None)));
        Assert.Equal([elsewhere], await Targets(database, db => db.ReadPackKeysAround(elsewhere, CancellationToken.None)));
        Assert.Empty(await Targets(database, db => db.ReadPackKeys("none", CancellationToken.None)));
        Assert.Empty(await Targets(database, db => db.ReadPackKeysAround(Guid.CreateVersion7(), CancellationToken.None)));
    }

    private static Task<List<Guid>> Targets(TestDatabase database, Func<TidemarkDbContext, Task<IReadOnlyList<PackKey>>> read) => database.Use(async db =>
    {
        var keys = await read(db);
        Assert.Empty(db.ChangeTracker.Entries());
        return keys.OrderBy(k => k.Kind, StringComparer.Ordinal).Select(k => k.Target).ToList();
    });
}

using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Packs;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Data.Tests.Packs;

/// <summary>Rows that take each other's place pass the unique indexes, and all of it is saved or nothing.</summary>
public sealed class SavingMovesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Two_collaboratives_take_each_other_s_address(Engine engine)
    {
        var database = await databases.On(engine);
        var (one, other) = (TestData.Collaborative(), TestData.Collaborative());
        await database.Save(one, other);

        await Exchange(database, one.Id, other.Id);

        Assert.Equal((other.Slug, one.Slug), (await Slug(database, one.Id), await Slug(database, other.Id)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Three_learning_sets_move_round(Engine engine)
    {
        var database = await databases.On(engine);
        var collaborative = TestData.Collaborative();
        await database.Save(collaborative, TestData.LearningSet(collaborative, 1), TestData.LearningSet(collaborative, 2), TestData.LearningSet(collaborative, 3));
        var before = await Numbers(database, collaborative.Id);

        await database.Use(async db =>
        {
            foreach (var set in await db.Gatherings.Where(g => g.CollaborativeId == collaborative.Id).ToListAsync())
                set.Name(GatheringKind.LearningSet, (set.Number % 3) + 1, null, null, null);
            await db.SaveWithMoves(CancellationToken.None);
        });

        var after = await Numbers(database, collaborative.Id);
        Assert.Equal(before.ToDictionary(s => s.Key, s => (s.Value % 3) + 1), after);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_move_to_a_place_that_is_taken_changes_nothing(Engine engine)
    {
        var database = await databases.On(engine);
        var (one, other, third) = (TestData.Collaborative(), TestData.Collaborative(), TestData.Collaborative());
        await database.Save(one, other, third);

        await Assert.ThrowsAsync<DbUpdateException>(() => database.Use(async db =>
        {
            (await db.Collaboratives.SingleAsync(c => c.Id == one.Id)).MoveTo(other.Slug);
            (await db.Collaboratives.SingleAsync(c => c.Id == other.Id)).MoveTo(third.Slug);
            await db.SaveWithMoves(CancellationToken.None);
        }));

        Assert.Equal((one.Slug, other.Slug), (await Slug(database, one.Id), await Slug(database, other.Id)));
    }

    private static Task Exchange(TestDatabase database, CollaborativeId one, CollaborativeId other) => database.Use(async db =>
    {
        var (first, second) = (await db.Collaboratives.SingleAsync(c => c.Id == one), await db.Collaboratives.SingleAsync(c => c.Id == other));
        var (slug, otherSlug) = (first.Slug, second.Slug);
        first.MoveTo(otherSlug);
        second.MoveTo(slug);
        await db.SaveWithMoves(CancellationToken.None);
    });

    private static Task<Slug> Slug(TestDatabase database, CollaborativeId id) =>
        database.Use(db => db.Collaboratives.Where(c => c.Id == id).Select(c => c.Slug).SingleAsync());

    private static Task<Dictionary<GatheringId, int?>> Numbers(TestDatabase database, CollaborativeId id) =>
        database.Use(db => db.Gatherings.Where(g => g.CollaborativeId == id).ToDictionaryAsync(g => g.Id, g => g.Number));
}

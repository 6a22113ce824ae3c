using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Jobs;
using Tidemark.Data.Packs;
using Tidemark.Data.Publishing;
using Tidemark.Data.Search;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Tests.Publishing;

/// <summary>Caches of pages are keyed by the stamp: it must change with what pages show, and with nothing else.</summary>
public sealed class ContentStampTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_empty_database_has_a_stamp_of_zeros_and_holds_nothing(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);

        Assert.Equal(Guid.Empty, await Stamp(database));
        Assert.True(await database.Use(db => db.HoldsNothing(CancellationToken.None)));
        await database.Save(TestData.Collaborative());
        Assert.False(await database.Use(db => db.HoldsNothing(CancellationToken.None)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task It_changes_when_content_is_added_changed_or_removed(Engine engine)
    {
        var database = await databases.On(engine);
        var programme = TestData.Programme();
        var stamps = new List<Guid> { await Stamp(database) };

        await database.Save(programme);
        stamps.Add(await Stamp(database));
        await database.Use(async db =>
        {
            (await db.Programmes.SingleAsync(p => p.Id == programme.Id)).Describe("Another name", null, null);
            await db.SaveChangesAsync();
        });
        stamps.Add(await Stamp(database));
        await database.Use(async db =>
        {
            db.Remove(await db.Programmes.SingleAsync(p => p.Id == programme.Id));
            await db.SaveChangesAsync();
        });
        stamps.Add(await Stamp(database));

        Assert.Equal(4, stamps.Distinct().Count());
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task It_stays_when_nothing_that_a_page_shows_has_changed(Engine engine)
    {
        var database = await databases.On(engine);
        var (at, programme) = (new DateTime(2026, 6, 15, 0, 0, 0, DateTimeKind.Utc), TestData.Programme());
        await database.Save(programme);
        var before = await Stamp(database);
        var noun = new SearchNoun(SearchKind.Talk, Guid.CreateVersion7(), EntityId.New<CollaborativeId>());
        noun.Describe("/a", "Talk", "Title", "Text", "", "");
        noun.Hold([new SearchPart("Slide 1", "", "Words")]);

        await database.Save(new Job("kind", "", at), noun, new SearchWord($"{engine}"), new PackKey("pack", "talk", $"{engine}", Guid.CreateVersion7()),
            new MistakeReport(Guid.CreateVersion7(), "/a", ReportWish.Correct, "Wrong", null, at));
        await database.Use(async db =>
        {
            (await db.Programmes.SingleAsync(p => p.Id == programme.Id)).Describe(programme.Name, null, null);
            await db.SaveChangesAsync();
        });

        Assert.Equal(before, await Stamp(database));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Two_writers_at_once_leave_two_stamps_from_the_very_first(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);

        await database.Use(async first =>
        {
            first.Add(TestData.Programme());
            await ContentStamp.Renew(first, CancellationToken.None);
            await database.Use(async second =>
            {
                second.Add(TestData.Programme());
                await ContentStamp.Renew(second, CancellationToken.None);
                await first.SaveChangesAsync();
                var after = await Stamp(database);
                await second.SaveChangesAsync();
                Assert.NotEqual(after, await Stamp(database));
            });
        });

        Assert.Equal(2, await database.Use(db => db.Programmes.CountAsync()));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task It_is_taken_back_with_the_change_that_brought_it(Engine engine)
    {
        var database = await databases.On(engine);
        await database.Save(TestData.Programme());
        var before = await Stamp(database);

        await database.Use(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(TestData.Programme());
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
        });

        Assert.Equal(before, await Stamp(database));
    }

    private static Task<Guid> Stamp(TestDatabase database) => database.Use(db => db.ReadContentStamp(CancellationToken.None));
}

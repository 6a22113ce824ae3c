using Microsoft.EntityFrameworkCore;

namespace Tidemark.Data.Tests;

public sealed class TidemarkDbContextTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Saving_without_await_is_refused(Engine engine)
    {
        var database = await databases.On(engine);
        var programme = TestData.Programme();

        await database.Use(db =>
        {
            db.Add(programme);
            Assert.Equal("Save with SaveChangesAsync.", Assert.Throws<NotSupportedException>(() => db.SaveChanges()).Message);
            Assert.Throws<NotSupportedException>(() => db.SaveChanges(acceptAllChangesOnSuccess: false));
            return Task.CompletedTask;
        });

        Assert.False(await database.Use(db => db.Programmes.AnyAsync(p => p.Id == programme.Id)));
    }

    [Fact]
    public async Task Every_SQLite_connection_is_told_how_to_write()
    {
        var database = await databases.On(Engine.Sqlite);

        // Four at once, so that four connections are opened; half of them without await, which opens in another way.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => database.Use(async db =>
        {
            if (n % 2 == 0) await db.Database.OpenConnectionAsync();
            else db.Database.OpenConnection();
            Assert.Equal("wal", await Pragma<string>(db, """SELECT journal_mode AS "Value" FROM pragma_journal_mode"""));
            Assert.Equal(2, await Pragma<int>(db, """SELECT synchronous AS "Value" FROM pragma_synchronous"""));
            Assert.Equal(10_000, await Pragma<int>(db, """SELECT timeout AS "Value" FROM pragma_busy_timeout"""));
            Assert.Equal(1, await Pragma<int>(db, """SELECT foreign_keys AS "Value" FROM pragma_foreign_keys"""));
        })));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task What_others_hang_on_cannot_be_removed(Engine engine)
    {
        var database = await databases.On(engine);
        var collaborative = TestData.Collaborative();
        await database.Save(collaborative, TestData.Team(collaborative));

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => database.Use(db => db.Collaboratives.Where(c => c.Id == collaborative.Id).ExecuteDeleteAsync()));
    }

    private static Task<T> Pragma<T>(TidemarkDbContext db, string sql) => db.Database.SqlQueryRaw<T>(sql).SingleAsync();
}

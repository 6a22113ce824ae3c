using Tidemark.Data.Search;

namespace Tidemark.Data.Tests.Search;

public sealed class SuggestionsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Known_words_near_by_are_suggested_the_nearest_first(Engine engine)
    {
        var database = await databases.On(engine);
        Assert.Empty(await Near(database, "curtans"));
        await database.Save([.. new[] { "curtains", "captains", "ward", "wards", "word", "wide" }.Select(w => new SearchWord(w))]);

        Assert.Equal(["curtains"], await Near(database, "curtans"));
        Assert.Equal(["curtains"], await Near(database, "CUTRAINS"));
        Assert.Equal(["ward", "wards"], await Near(database, "wardz"));
        Assert.Empty(await Near(database, "ward"));
        Assert.Empty(await Near(database, "curtains"));
        Assert.Empty(await Near(database, "zzzzz"));
        Assert.Empty(await Near(database, "ca"));
        Assert.Empty(await Near(database, "two words"));
        Assert.Empty(await Near(database, ""));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Words_that_were_learnt_later_are_suggested_too(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        await database.Save(new SearchWord("birch"));
        Assert.Equal(["birch"], await Near(database, "birhc"));

        await database.Save(new SearchWord("hazel"));

        Assert.Equal(["hazel"], await Near(database, "hazle"));
    }

    [Fact]
    public async Task A_word_that_another_process_was_slow_to_save_is_suggested_too()
    {
        await using var database = await TestDatabase.Create(Engine.Postgres);
        await using var slow = database.FromAnotherProcess();
        await slow.Use(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new SearchWord("birch"));
            await db.SaveChangesAsync();
            // This word gets the higher number, and is there first.
            await database.Save(new SearchWord("hazel"));
            Assert.Equal(["hazel"], await Near(database, "hazle"));
            await transaction.CommitAsync();
        });

        Assert.Equal(["birch"], await Near(database, "birhc"));
    }

    [Theory]
    [InlineData("Ward-story: 3 cafés, it's", "ward story cafés")]
    [InlineData("a an the THE", "the the")]
    [InlineData("", "")]
    public void Words_of_three_letters_and_more_are_learnt(string text, string words) => Assert.Equal(words, string.Join(' ', IndexedText.Words(text)));

    [Fact]
    public void Words_that_no_column_holds_are_not_learnt() =>
        Assert.Equal([new string('a', 40)], IndexedText.Words($"{new string('a', 40)} {new string('b', 41)}"));

    private static Task<IReadOnlyList<string>> Near(TestDatabase database, string word) =>
        database.Use(db => database.Get<Suggestions>().Near(db, word, CancellationToken.None));
}

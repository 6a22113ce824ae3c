using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Search;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Tests.Search;

/// <summary>The full-text tables follow the rows, through every change and removal.</summary>
public sealed class SearchIndexWritingTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_noun_that_is_written_again_is_found_by_its_new_words_only(Engine engine)
    {
        var (database, collaborative) = (await databases.On(engine), EntityId.New<CollaborativeId>());
        var first = SearchCorpus.Noun(collaborative, "a", "Birch", "Oak", "Elm", "Ash");
        await Replace(database, first);

        var second = new SearchNoun(first.Kind, first.Target, collaborative);
        second.Describe("/b", "Talk", "Rowan", "Hazel", "", "second");
        second.Hold([new SearchPart("Slide 1", "", "Willow")]);
        await Replace(database, second);

        foreach (var gone in new[] { "birch", "oak", "elm", "ash" }) Assert.Empty(await Find(database, gone, collaborative));
        foreach (var word in new[] { "rowan", "hazel", "willow" }) Assert.Equal("/b", Assert.Single(await Find(database, word, collaborative)).Path);
        var indexed = Assert.Single(await database.Use(db => db.ReadSearchNouns(collaborative, CancellationToken.None)));
        Assert.Equal((first.Kind, first.Target, "second"), (indexed.Kind, indexed.Target, indexed.Fingerprint));
        await IsSound(database);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_noun_that_is_removed_goes_with_its_parts(Engine engine)
    {
        var (database, collaborative) = (await databases.On(engine), EntityId.New<CollaborativeId>());
        await Replace(database, SearchCorpus.Noun(collaborative, "a", "Birch", "Oak", "Elm"));
        var id = Assert.Single(await database.Use(db => db.ReadSearchNouns(collaborative, CancellationToken.None))).Id;

        await database.Use(db => db.RemoveSearchNoun(id, CancellationToken.None));

        foreach (var gone in new[] { "birch", "oak", "elm" }) Assert.Empty(await Find(database, gone, collaborative));
        Assert.Equal(0, await database.Use(db => db.SearchParts.CountAsync(p => p.SearchNounId == id)));
        await IsSound(database);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_row_that_is_changed_in_place_is_found_by_its_new_words(Engine engine)
    {
        var (database, collaborative) = (await databases.On(engine), EntityId.New<CollaborativeId>());
        await Replace(database, SearchCorpus.Noun(collaborative, "a", "Birch", "Oak", "Elm"));

        await database.Use(async db =>
        {
            var noun = await db.SearchNouns.Include(n => n.Parts).SingleAsync(n => n.CollaborativeId == collaborative);
            noun.Describe("/a", "Talk", "Rowan", "Oak", "", "");
            noun.Hold([new SearchPart("Slide 1", "", "Willow")]);
            await db.SaveChangesAsync();
        });

        foreach (var gone in new[] { "birch", "elm" }) Assert.Empty(await Find(database, gone, collaborative));
        foreach (var word in new[] { "rowan", "oak", "willow" }) Assert.Single(await Find(database, word, collaborative));
        await IsSound(database);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Words_beyond_counting_are_learnt_once(Engine engine)
    {
        var (database, collaborative) = (await databases.On(engine), EntityId.New<CollaborativeId>());
        // More than either engine takes as parameters of one command.
        var words = Enumerable.Range(0, 70_000).Select(n => new string([.. $"{n:D5}".Select(d => (char)('a' + (d - '0')))])).ToList();

        await Replace(database, SearchCorpus.Noun(collaborative, "a", "Many", "Words", string.Join(' ', words)));
        await Replace(database, SearchCorpus.Noun(collaborative, "b", "Many", "Words", string.Join(' ', words.Take(10))));

        Assert.Equal(1, await database.Use(db => db.SearchWords.CountAsync(w => w.Word == words[5])));
        Assert.True(await database.Use(db => db.SearchWords.CountAsync()) >= 70_000);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_word_that_stands_everywhere_is_still_found_in_one_collaborative(Engine engine)
    {
        await using var database = await TestDatabase.Create(engine);
        var (large, small) = (EntityId.New<CollaborativeId>(), EntityId.New<CollaborativeId>());
        var slides = Enumerable.Range(0, 2_000).Select(n => $"A common slide {n}").ToArray();
        for (var noun = 0; noun < 3; noun++) await Replace(database, SearchCorpus.Noun(large, $"large-{noun}", "Large", "Text", slides));
        await Replace(database, SearchCorpus.Noun(small, "small", "Small", "Text", "Nothing here", "Another common slide"));

        var everywhere = await SearchCorpus.Ask(database, "common");
        Assert.True(everywhere.IsCut);
        Assert.InRange(everywhere.Count, 1, 4);
        Assert.Equal("/small?s=2", Assert.Single(await Find(database, "common", small)).Path);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Two_processes_may_learn_the_same_new_words_at_once(Engine engine)
    {
        await using var one = await TestDatabase.Create(engine);
        await using var other = one.FromAnotherProcess();
        var collaborative = EntityId.New<CollaborativeId>();
        List<string> all = ["other", "process"];
        for (var round = 0; round < 10; round++)
        {
            var letter = (char)('a' + round);
            var words = Enumerable.Range(0, 200).Select(n => new string([letter, (char)('a' + (n / 26)), (char)('a' + (n % 26)), 'x'])).ToList();
            all.AddRange(words);
            // Each meets them in the order opposite to the other: that must not make them wait for each other for ever.
            await Task.WhenAll(
                Task.Run(() => Replace(one, SearchCorpus.Noun(collaborative, $"one-{round}", "Process", string.Join(' ', words))), TestContext.Current.CancellationToken),
                Task.Run(() => Replace(other, SearchCorpus.Noun(collaborative, $"other-{round}", "Other", string.Join(' ', words.AsEnumerable().Reverse()))), TestContext.Current.CancellationToken));
        }

        Assert.Equal(all.Order(StringComparer.Ordinal), (await one.Use(db => db.SearchWords.Select(w => w.Word).ToListAsync())).Order(StringComparer.Ordinal));
        Assert.Equal(20, (await one.Use(db => db.ReadSearchNouns(collaborative, CancellationToken.None))).Count);
        Assert.Equal(["/one-9", "/other-9"], (await Find(other, "jabx", collaborative)).Select(h => h.Path).Order(StringComparer.Ordinal));
        await IsSound(one);
    }

    private static Task Replace(TestDatabase database, SearchNoun noun) => database.Use(db => db.ReplaceSearchNoun(noun, CancellationToken.None));

    private static async Task<IReadOnlyList<SearchHit>> Find(TestDatabase database, string query, CollaborativeId? within) =>
        (await SearchCorpus.Ask(database, query, within)).Hits;

    /// <summary>SQLite compares its full-text tables with the rows and fails where they differ. PostgreSQL's are columns of the rows.</summary>
    private static async Task IsSound(TestDatabase database)
    {
        if (database.Engine != Engine.Sqlite) return;
        await database.Use(async db =>
        {
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "SearchNounWords"("SearchNounWords", rank) VALUES ('integrity-check', 1)""");
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "SearchPartWords"("SearchPartWords", rank) VALUES ('integrity-check', 1)""");
        });
    }
}

using CsCheck;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Search;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Tests.Search;

/// <summary>Both engines find the same nouns.</summary>
public sealed class SearchIndexTests(SearchCorpus corpus) : IClassFixture<SearchCorpus>
{
    public static TheoryData<string, string, Engine> Queries
    {
        get
        {
            var queries = new TheoryData<string, string, Engine>();
            foreach (var (query, found) in Table)
            {
                queries.Add(query, found, Engine.Sqlite);
                queries.Add(query, found, Engine.Postgres);
            }
            return queries;
        }
    }

    // What is typed, and the nouns that are found.
    private static (string Query, string Found)[] Table =>
    [
        ("curtains", "elsewhere opening"), ("CURTAIN", "elsewhere opening"), ("opening light", "opening"), ("opening cardiff", ""),
        ("\"morning light\"", "opening"), ("\"light morning\"", ""), ("the curtains", "opening"), ("the curtains of a ward", ""),
        ("restrictive", "opening"), ("\"met every week\"", "opening"), ("restrictive curtains", ""),
        ("story or poster", "poster"), ("-curtains", "elsewhere opening"), ("opening -light", "opening"), ("curtains AND opening", "opening"),
        ("curtains OR cardiff", ""), ("NOT curtains", ""), ("NEAR(curtains opening)", ""), ("title:curtains", ""), ("curt*", ""),
        ("(curtains)", "elsewhere opening"), ("curtains!", "elsewhere opening"), ("co-production", "opening"), ("production", "opening"),
        ("patients", "opening poster"), ("staff/patients", "poster"), ("wards", "opening poster"), ("learning set 4", "set"), ("Cardiff", "set"),
        ("national: picture", "national"), ("example.org", "national"), ("walking", "poster"), ("m²", "weekly"), ("café", "weekly"), ("cafe", "weekly"), ("nothing", ""), ("😀", ""), ("", ""),
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_finds_the_nouns_that_hold_all_its_words(string query, string found, Engine engine)
    {
        var hits = await Find(await corpus.On(engine), query);

        Assert.Equal(found, string.Join(' ', hits.Select(h => h.Path.Split('?')[0].TrimStart('/')).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_hit_says_what_it_is_and_marks_the_words(Engine engine)
    {
        var hit = Assert.Single(await Find(await corpus.On(engine), "\"morning light\""));

        Assert.Equal((SearchKind.Talk, "/opening", "Talk", "Opening the curtains", "Facts of opening", null),
            (hit.Kind, hit.Path, hit.Label, hit.Title, hit.Facts, hit.Place));
        Assert.Contains("\u0002", hit.Context, StringComparison.Ordinal);
        // PostgreSQL leaves the full stop out.
        Assert.Equal("Birch Ward tells how morning light and co-production changed the ward", Unmarked(hit.Context).TrimEnd('.'));
        Assert.Matches("how \u0002morning(\u0003 \u0002| )light\u0003 and", hit.Context);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_hit_inside_a_file_says_where(Engine engine)
    {
        var hit = Assert.Single(await Find(await corpus.On(engine), "restrictive"));

        Assert.Equal(("/opening?s=2", "Slide 2"), (hit.Path, hit.Place));
        Assert.Equal("\u0002Restrictive\u0003 practice fell by half", hit.Context);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Titles_come_before_the_rest_and_files_come_last(Engine engine)
    {
        var hits = await Find(await corpus.On(engine), "week");

        Assert.Equal(["/weekly", "/set", "/opening?s=1"], hits.Select(h => h.Path));
        Assert.Equal(["/weekly"], (await SearchCorpus.Ask(await corpus.On(engine), "week", take: 1)).Hits.Select(h => h.Path));
        var second = await SearchCorpus.Ask(await corpus.On(engine), "week", skip: 1, take: 1);
        Assert.Equal("/set", Assert.Single(second.Hits).Path);
        Assert.Equal((3, false), (second.Count, second.IsCut));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task One_collaborative_is_searched_alone(Engine engine)
    {
        var database = await corpus.On(engine);

        Assert.Equal(["/opening"], (await Find(database, "curtains", corpus.Mornings)).Select(h => h.Path));
        Assert.Equal(["/elsewhere"], (await Find(database, "curtains", corpus.Other)).Select(h => h.Path));
        Assert.Empty(await Find(database, "restrictive", corpus.Other));
        Assert.Empty(await Find(database, "curtains", EntityId.New<CollaborativeId>()));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Nothing_that_can_be_typed_breaks_the_search(Engine engine)
    {
        var database = await corpus.On(engine);
        string[] hostile =
        [
            "\"", "\"\"", "'", "\"a", "a\"", "*", "a*", "AND", "AND OR NOT", "NEAR(", "a NEAR b", "NEAR(a b, 2)", "^a", "a:b", "Title : a", "{Title Text}: a", "(", "a)(b",
            "\\", "a\\", "%", "_", "'; DROP TABLE \"SearchNouns\"; --", "a\0b", "\0", "😀", "👩‍👩‍👧‍👦 ward", "\uD83D", "\u202Ecurtains", "<->", "a <-> b", "a & b", "a | !b", "!", ":*", "a:*",
            "a:ABCD", "-", "+", "--a", "a -", "e\u0301", "ª", "ﬁ", "ไทย", "\u1C90", "中文", "𝔸", "٣", new string('a', 10_000), string.Join(' ', Enumerable.Range(0, 500)),
        ];
        foreach (var text in hostile) await Find(database, text);
        await Gen.String[Gen.Char["ab \"'*()^:-+{}&|!<>\\/.,~@#$%\0é"], 0, 20].SampleAsync(async text => { await Find(database, text); }, iter: 200, threads: 1);

        Assert.NotEmpty(await Find(database, "curtains"));
    }

    private static string Unmarked(string context) => context.Replace("\u0002", "", StringComparison.Ordinal).Replace("\u0003", "", StringComparison.Ordinal);

    private static async Task<IReadOnlyList<SearchHit>> Find(TestDatabase database, string query, CollaborativeId? within = null) =>
        (await SearchCorpus.Ask(database, query, within)).Hits;
}

/// <summary>A few nouns with words that are easily mistaken.</summary>
public sealed class SearchCorpus : IAsyncDisposable
{
    private readonly Dictionary<Engine, Task<TestDatabase>> _made = [];

    public CollaborativeId Mornings { get; } = EntityId.New<CollaborativeId>();

    public CollaborativeId Other { get; } = EntityId.New<CollaborativeId>();

    public Task<TestDatabase> On(Engine engine)
    {
        lock (_made)
        {
            if (!_made.TryGetValue(engine, out var database)) _made[engine] = database = Make(engine);
            return database;
        }
    }

    public static SearchNoun Noun(CollaborativeId collaborative, string path, string title, string text, params string[] slides)
    {
        var noun = new SearchNoun(SearchKind.Talk, Guid.CreateVersion7(), collaborative);
        noun.Describe($"/{path}", "Talk", title, text, $"Facts of {path}", "fingerprint");
        noun.Hold(slides.Select((slide, index) => new SearchPart($"Slide {index + 1}", $"?s={index + 1}", slide)));
        return noun;
    }

    public static Task<SearchFindings> Ask(
        TestDatabase database, string query, CollaborativeId? within = null, SearchKind? kind = null, int skip = 0, int take = 20) => database.Use(
        db => database.Get<SearchIndex>().Find(db, new SearchRequest(SearchQuery.Parse(query), within, kind, skip, take), CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _made.Values) await (await database).DisposeAsync();
    }

    private async Task<TestDatabase> Make(Engine engine)
    {
        var database = await TestDatabase.Create(engine);
        SearchNoun[] nouns =
        [
            Noun(Mornings, "opening", "Opening the curtains", "Birch Ward tells how morning light and co-production changed the ward.",
                "Patients and staff met every week", "Restrictive practice fell by half"),
            Noun(Mornings, "national", "A national picture", "Teaching by Dr Example (see https://example.org/page)."),
            Noun(Mornings, "poster", "Ward story or poster", "A poster about walks and talks. Staff/patients drew it."),
            Noun(Mornings, "set", "Learning set 4", "Held in Cardiff, in a week of rain."),
            Noun(Mornings, "weekly", "The week", "Seven days, 30 m² of the café."),
            Noun(Other, "elsewhere", "Curtains elsewhere", "Another collaborative closes them."),
        ];
        foreach (var noun in nouns) await database.Use(db => db.ReplaceSearchNoun(noun, CancellationToken.None));
        return database;
    }
}

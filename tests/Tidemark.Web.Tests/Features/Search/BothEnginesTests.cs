using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Data.Search;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Search;

/// <summary>The same packs on PostgreSQL as the shared site has on SQLite.</summary>
public sealed class PostgresSite : IAsyncLifetime
{
    public TidemarkSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await TidemarkSite.Start(Engine.Postgres);

    public ValueTask DisposeAsync() => Site?.DisposeAsync() ?? ValueTask.CompletedTask;
}

public sealed class BothEnginesTests(DemoSite demo, PostgresSite postgres) : IClassFixture<PostgresSite>
{
    [Theory]
    [InlineData("huddle", 3)]
    [InlineData("huddles", 3)]
    [InlineData("evening huddle", 3)]
    [InlineData("\"evening huddle\"", 3)]
    [InlineData("\"pocket by the bed\"", 3)]
    [InlineData("the", 20)]
    [InlineData("what is it", 1)]
    [InlineData("trauma-informed", 2)]
    [InlineData("trauma informed", 2)]
    [InlineData("Thornbury-Lisle", 2)]
    [InlineData("thornbury", 2)]
    [InlineData("cup of tea", 2)]
    [InlineData("counting", 1)]
    [InlineData("card's", 0)]
    [InlineData("example.org", 0)]
    [InlineData("ward OR huddle", 0)]
    [InlineData("-ward", 20)]
    [InlineData("ward*", 20)]
    [InlineData("NEAR(ward, huddle)", 0)]
    [InlineData("^ward", 20)]
    [InlineData("\"ward", 20)]
    [InlineData("'ward' & !huddle | (:*", 1)]
    [InlineData("ward\\' <-> :B", 0)]
    [InlineData("WARD\0\u0002", 20)]
    [InlineData("wárd", 20)]
    [InlineData("17 november 2025", 0)]
    [InlineData("5 pm", 0)]
    [InlineData("365", 1)]
    [InlineData("שלום 😀 中文", 0)]
    public async Task The_same_question_finds_the_same_things(string words, int atLeast)
    {
        var onSqlite = await Find(demo.Site, words);
        var onPostgres = await Find(postgres.Site, words);

        Assert.Equal(onSqlite.Order(StringComparer.Ordinal), onPostgres.Order(StringComparer.Ordinal));
        Assert.True(onSqlite.Count >= atLeast, $"“{words}” found {onSqlite.Count}");
    }

    [Fact]
    public async Task PostgreSQL_marks_the_found_words_and_names_the_place()
    {
        var page = await postgres.Site.Http.Page("/search?q=%22pocket+by+the+bed%22");

        var slide = page.QuerySelectorAll("ol.tm-rows > li").Single(li => li.QuerySelector("h2").Words() == "Hazel Ward: “What helps me” cards");
        Assert.StartsWith("Slide 7:", slide.QuerySelector("p.tm-measure").Words(), StringComparison.Ordinal);
        Assert.Contains("bed", slide.QuerySelectorAll("mark").Select(m => m.Words()));
    }

    [Theory]
    [InlineData("quillfeather")]
    [InlineData("thistledown")]
    [InlineData("bittersweet")]
    public async Task PostgreSQL_does_not_find_hidden_words(string word) => Assert.Empty(await Find(postgres.Site, word));

    private static async Task<IReadOnlyList<string>> Find(TidemarkSite site, string words)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var request = new SearchRequest(SearchQuery.Parse(words), null, null, 0, SearchIndex.MostNouns);
        var findings = await scope.ServiceProvider.GetRequiredService<SearchIndex>()
            .Find(scope.ServiceProvider.GetRequiredService<TidemarkDbContext>(), request, TestContext.Current.CancellationToken);
        Assert.Equal(findings.Count, findings.Hits.Count);
        return [.. findings.Hits.Select(h => $"{h.Kind} {h.Title} {(h.Place is null ? "" : "inside")}")];
    }
}

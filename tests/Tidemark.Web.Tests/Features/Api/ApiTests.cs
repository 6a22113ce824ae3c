using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Tidemark.Testing;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Api;

public sealed class ApiTests(DemoSite demo)
{
    private const string Demo = "/api/v1/collaboratives/calm-wards";
    private const string Reference = "/api/v1/collaboratives/sexual-safety";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Unknown_is_null_and_a_date_says_how_much_of_it_is_known()
    {
        var sets = (await Json(Reference + "/learning-sets")).GetProperty("items").EnumerateArray().ToList();
        var collaborative = await Json(Demo);

        Assert.Equal(9, sets.Count);
        Assert.Equal(Enumerable.Range(1, 9), sets.Select(s => s.GetProperty("number").GetInt32()));
        Assert.All(sets, s => Assert.Equal(JsonValueKind.Null, s.GetProperty("start").ValueKind));
        Assert.All(sets, s => Assert.Equal(JsonValueKind.Null, s.GetProperty("timeZone").ValueKind));
        Assert.Equal("2020-01-13", sets[0].GetProperty("date").GetString());
        Assert.Equal("day", sets[0].GetProperty("datePrecision").GetString());
        Assert.Equal("2026-11", collaborative.GetProperty("closed").GetString());
        Assert.Equal("month", collaborative.GetProperty("closedPrecision").GetString());
        Assert.Equal("year", collaborative.GetProperty("archivedPrecision").GetString());
    }

    [Fact]
    public async Task Kinds_are_words_with_hyphens_and_times_hours_and_minutes()
    {
        var set = await Json(Demo + "/learning-sets/1");

        Assert.Equal("learning-set", set.GetProperty("kind").GetString());
        Assert.Equal("in-person", set.GetProperty("mode").GetString());
        Assert.Equal("10:00", set.GetProperty("start").GetString());
        var talk = set.GetProperty("agenda").GetProperty("items").EnumerateArray().First(i => i.GetProperty("kind").GetString() == "talk").GetProperty("talk");
        Assert.Equal("http://localhost:5080/calm-wards/talks/why-evenings", talk.GetProperty("url").GetString());
        Assert.Equal("http://localhost:5080" + Demo + "/talks/why-evenings", talk.GetProperty("_links").GetProperty("self").GetString());
    }

    [Fact]
    public async Task Pages_follow_each_other_to_the_end_and_each_item_comes_once()
    {
        List<string> slugs = [];
        var address = Demo + "/materials?pageSize=4";
        var total = 0;
        while (address is not null)
        {
            var page = await Json(address);
            total = page.GetProperty("total").GetInt32();
            Assert.Equal(4, page.GetProperty("pageSize").GetInt32());
            slugs.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("slug").GetString()!));
            address = page.GetProperty("next").GetString() is { } next ? new Uri(next).PathAndQuery : null;
        }

        Assert.True(total > 8, $"{total}");
        Assert.Equal(total, slugs.Count);
        Assert.Equal(total, slugs.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(JsonValueKind.Null, (await Json(Demo + "/materials?page=9999")).GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=")]
    [InlineData("page=x")]
    [InlineData("page=1&page=2")]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=2147483647&pageSize=200")]
    [InlineData("pageSize=0")]
    [InlineData("pageSize=201")]
    [InlineData("pageSize=%F0%9F%98%80")]
    public async Task A_bad_page_is_refused_with_a_sentence(string query)
    {
        using var response = await demo.Http.GetAsync($"{Demo}/talks?{query}", Cancel);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("must be one whole number from 1 to", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/collaboratives/no-such")]
    [InlineData(Demo + "/learning-sets/999")]
    [InlineData(Demo + "/learning-sets/x")]
    [InlineData(Demo + "/gatherings/not_a_slug")]
    [InlineData(Demo + "/talks/when-a-test-goes-wrong")]
    [InlineData(Demo + "/materials/no-such")]
    [InlineData(Demo + "/theories-of-change/99")]
    public async Task What_is_not_there_is_a_problem_that_any_site_may_read(string address)
    {
        using var response = await demo.Http.GetAsync(address, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Fact]
    public async Task Former_addresses_redirect_for_good()
    {
        using var collaborative = await demo.Http.GetAsync("/api/v1/collaboratives/calmer-evenings/talks?page=2", Cancel);
        using var talk = await demo.Http.GetAsync(Demo + "/talks/evening-huddle", Cancel);

        Assert.Equal(Demo + "/talks?page=2", collaborative.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.MovedPermanently, talk.StatusCode);
        Assert.Equal(Demo + "/talks/first-evening-huddle", talk.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Only_api_answers_are_open_to_other_sites()
    {
        using var api = await demo.Http.GetAsync(Demo, Cancel);
        using var styles = await demo.Http.GetAsync("/assets/site.css", Cancel);

        Assert.Equal("*", api.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(styles.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal("same-origin", styles.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Theory]
    [InlineData(Demo + "/talks")]
    [InlineData("/calm-wards/learning-sets.ics")]
    [InlineData("/feed.atom")]
    [InlineData("/calm-wards/talks.csv")]
    [InlineData("/openapi.json")]
    [InlineData("/api")]
    public async Task What_has_not_changed_is_a_304_also_from_the_cache(string address)
    {
        for (var time = 0; time < 2; time++)
        {
            using var first = await demo.Http.GetAsync(address, Cancel);
            Assert.Equal("public, no-cache", first.Headers.CacheControl?.ToString());
            using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
            using var second = await demo.Http.SendAsync(again, Cancel);

            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        }
        using var refused = await demo.Http.GetAsync(Demo + "/talks?page=0", Cancel);
        Assert.Null(refused.Headers.ETag);
        Assert.True(refused.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_withdrawn_material_leaves_the_list_and_says_that_it_is_gone()
    {
        const string Materials = "materials:\n  - id: kept\n    title: Kept\n    kind: handout\n  - id: gone\n    title: Secret title\n    kind: handout\n";
        using var pack = TemporaryPack.Minimal().With("materials.yaml", Materials + "    withdrawn:\n      date: 2026-05-01\n      reason: A name was in it.\n");
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);
        const string Root = "/api/v1/collaboratives/tiny-steps/materials";

        var list = await site.Http.GetStringAsync(Root, Cancel);
        using var gone = await site.Http.GetAsync(Root + "/gone", Cancel);
        var problem = await gone.Content.ReadAsStringAsync(Cancel);

        Assert.Contains("\"Kept\"", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret title", list + problem, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("It was taken back on 1 May 2026. The reason: A name was in it.", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("/materials/gone", await site.Http.GetStringAsync("/sitemap.xml", Cancel), StringComparison.Ordinal);
    }

    private async Task<JsonElement> Json(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Accept = { new MediaTypeWithQualityHeaderValue("application/json") } } };
        using var response = await demo.Http.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement;
    }
}

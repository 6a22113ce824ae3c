using System.Text.Json;
using Tidemark.Testing;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.LearningSets;

/// <summary>What machines read of gatherings (schema.org), from both packs.</summary>
public sealed class EventDataTests(DemoSite demo)
{
    private const string Schema = "https://schema.org/";

    [Fact]
    public async Task A_learning_set_of_which_all_is_known_is_an_event_with_all_of_it()
    {
        var data = await Data("/calm-wards/learning-sets/1");

        Assert.Equal("Event", data.GetProperty("@type").GetString());
        Assert.Equal("Learning set 1: Calmer evenings", data.GetProperty("name").GetString());
        Assert.Equal("2025-11-18T10:00:00+00:00", data.GetProperty("startDate").GetString());
        Assert.Equal("2025-11-18T16:00:00+00:00", data.GetProperty("endDate").GetString());
        Assert.Equal(Schema + "EventScheduled", data.GetProperty("eventStatus").GetString());
        Assert.Equal(Schema + "OfflineEventAttendanceMode", data.GetProperty("eventAttendanceMode").GetString());
        Assert.Equal(("Place", "Driftwood Hall (invented)"), (data.GetProperty("location").GetProperty("@type").GetString(), data.GetProperty("location").GetProperty("name").GetString()));
        Assert.Equal("Organization", data.GetProperty("organizer").GetProperty("@type").GetString());
        Assert.Equal("http://localhost:5080/calm-wards", data.GetProperty("superEvent").GetProperty("@id").GetString());
        Assert.Equal("EventSeries", data.GetProperty("superEvent").GetProperty("@type").GetString());
    }

    [Fact]
    public async Task Summer_time_hybrid_and_cancelled_are_told()
    {
        var hybrid = await Data("/calm-wards/learning-sets/3");
        var cancelled = await Data("/calm-wards/learning-sets/4");

        Assert.Equal("2026-04-21T10:00:00+01:00", hybrid.GetProperty("startDate").GetString());
        Assert.Equal(Schema + "MixedEventAttendanceMode", hybrid.GetProperty("eventAttendanceMode").GetString());
        Assert.Equal(["VirtualLocation", "Place"], hybrid.GetProperty("location").EnumerateArray().Select(l => l.GetProperty("@type").GetString()));
        Assert.Equal(Schema + "EventCancelled", cancelled.GetProperty("eventStatus").GetString());
        Assert.Equal("VirtualLocation", cancelled.GetProperty("location").GetProperty("@type").GetString());
    }

    [Fact]
    public async Task What_is_not_known_is_left_out()
    {
        var data = await Data("/sexual-safety/learning-sets/7");

        Assert.Equal("2021-05-13", data.GetProperty("startDate").GetString());
        foreach (var unknown in new[] { "endDate", "eventStatus", "eventAttendanceMode", "location" }) Assert.False(data.TryGetProperty(unknown, out _), unknown);
        Assert.Equal("2019-10-21", (await Data("/sexual-safety/gatherings/launch")).GetProperty("startDate").GetString());
        Assert.Equal(Schema + "EventScheduled", (await Data("/calm-wards/learning-sets/5")).GetProperty("eventStatus").GetString());
    }

    [Fact]
    public async Task Without_a_day_there_is_no_event()
    {
        Assert.Null((await demo.Http.Page("/calm-wards/learning-sets/6")).QuerySelector("script[type='application/ld+json']"));
    }

    [Theory]
    [InlineData("/calm-wards", "/learning-sets/6")]
    [InlineData("/sexual-safety", null)]
    public async Task The_page_of_all_learning_sets_is_the_series_with_each_event_that_has_a_page_as_one(string collaborative, string? vague)
    {
        var series = await Data($"{collaborative}/learning-sets");

        Assert.Equal("EventSeries", series.GetProperty("@type").GetString());
        var events = series.GetProperty("subEvent").EnumerateArray().ToList();
        Assert.All(events, e => Assert.True(e.TryGetProperty("startDate", out _)));
        foreach (var address in events.Select(e => e.GetProperty("@id").GetString()!))
            Assert.Equal(address, (await Data(new Uri(address).AbsolutePath)).GetProperty("@id").GetString());
        if (vague is not null) Assert.DoesNotContain(events, e => e.GetProperty("@id").GetString()!.EndsWith(vague, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hostile_words_stay_words()
    {
        using var pack = TemporaryPack.Minimal().With("gatherings.yaml",
            "gatherings:\n  - {id: one, kind: learning-set, number: 1, date: 2026-07-01, venue: \"</script><script>alert(1)</script>\", title: \"<b>\"}\n");
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);
        var page = await site.Http.Page("/tiny-steps/learning-sets/1");

        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("</script><script>alert(1)</script>", data.RootElement.GetProperty("location").GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_list_says_how_many_the_calendar_file_cannot_hold_and_only_where_there_are_any()
    {
        Assert.Contains("have no known day, so they are not in the calendar file.", (await demo.Http.Page("/calm-wards/learning-sets")).QuerySelector("section[aria-labelledby=sets] > p").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("known day", (await demo.Http.Page("/sexual-safety/learning-sets")).QuerySelector("section[aria-labelledby=sets] > p").Words(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> Data(string address) =>
        JsonDocument.Parse((await demo.Http.Page(address)).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
}

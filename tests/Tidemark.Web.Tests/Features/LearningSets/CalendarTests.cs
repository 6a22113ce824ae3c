using System.Net;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Tidemark.Testing;
using Tidemark.Web.Commands;
using Tidemark.Web.Features.LearningSets;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.LearningSets;

public sealed class CalendarTests(DemoSite demo)
{
    private const string Demo = "/calm-wards/learning-sets.ics";

    [Fact]
    public async Task The_calendar_can_be_read_back_and_holds_every_gathering_with_a_known_day()
    {
        using var response = await demo.Http.GetAsync(Demo, TestContext.Current.CancellationToken);
        var calendar = Calendar.Load(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("learning-sets.ics", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("PUBLISH", calendar.Method);
        Assert.Equal("Calm Wards Collaborative: learning sets", calendar.Properties["X-WR-CALNAME"]?.Value);
        var set = Assert.Single(calendar.Events, e => e.Summary == "Learning set 1: Calmer evenings (CWC)");
        Assert.Equal("Driftwood Hall (invented)", set.Location);
        Assert.Equal(new Uri("http://localhost:5080/calm-wards/learning-sets/1"), set.Url);
        Assert.Matches("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", set.Uid!);
        Assert.Equal(new DateTime(2025, 11, 18, 10, 0, 0), set.Start!.Value);
        Assert.Equal("Online", Assert.Single(calendar.Events, e => e.Summary == "Counting evenings (CWC)").Location);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => e.Uid).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Summer_and_winter_times_are_the_right_moments_in_UTC()
    {
        var calendar = Calendar.Load(await Get(demo.Http, Demo))!;

        var july = Assert.Single(calendar.Events, e => e.Summary!.StartsWith("Learning set 5", StringComparison.Ordinal));
        var winter = Assert.Single(calendar.Events, e => e.Summary!.StartsWith("Learning set 2", StringComparison.Ordinal));

        Assert.Equal(new DateTime(2026, 7, 14, 12, 30, 0, DateTimeKind.Utc), july.Start!.AsUtc);
        Assert.Equal(new DateTime(2026, 2, 24, 13, 30, 0, DateTimeKind.Utc), winter.Start!.AsUtc);
    }

    [Fact]
    public async Task The_time_zone_is_described_with_both_changes_of_the_clock()
    {
        var text = await Get(demo.Http, "/calm-wards/learning-sets/5.ics");

        Assert.Contains("DTSTART;TZID=Europe/London:20260714T133000\r\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "BEGIN:DAYLIGHT\r\nDTSTART:19960331T010000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nTZNAME:BST\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nEND:DAYLIGHT",
            text, StringComparison.Ordinal);
        Assert.Contains(
            "BEGIN:STANDARD\r\nDTSTART:19961027T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZNAME:GMT\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:STANDARD",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sensitive_collaborative_keeps_its_topic_out_of_the_words_that_show_in_a_diary()
    {
        var calendar = Calendar.Load(await Get(demo.Http, "/sexual-safety/learning-sets.ics"))!;

        Assert.Equal("Learning sets", calendar.Properties["X-WR-CALNAME"]?.Value);
        Assert.Contains(calendar.Events, e => e.Summary == "Learning set 5");
        Assert.DoesNotContain(calendar.Events, e => e.Summary!.Contains("exual", StringComparison.Ordinal));
        Assert.DoesNotContain(calendar.Events, e => e.Description!.Replace("/sexual-safety/", "", StringComparison.Ordinal).Contains("exual", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_without_a_time_is_a_whole_day_whose_end_is_the_day_after()
    {
        var text = await Get(demo.Http, "/sexual-safety/gatherings/launch.ics");

        Assert.Contains("DTSTART;VALUE=DATE:20191021\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20191022\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VTIMEZONE", text, StringComparison.Ordinal);
        Assert.Contains("TRANSP:TRANSPARENT\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/calm-wards/learning-sets/1.ics", "STATUS:CONFIRMED", "TRANSP:OPAQUE")]
    [InlineData("/calm-wards/learning-sets/4.ics", "STATUS:CANCELLED", "TRANSP:TRANSPARENT")]
    [InlineData("/calm-wards/learning-sets/5.ics", null, "TRANSP:OPAQUE")]
    [InlineData("/sexual-safety/learning-sets/1.ics", null, "TRANSP:TRANSPARENT")]
    public async Task Only_what_is_known_to_have_been_held_is_confirmed(string address, string? status, string transparency)
    {
        var lines = (await Get(demo.Http, address)).Split("\r\n");

        Assert.Equal(status, lines.SingleOrDefault(l => l.StartsWith("STATUS", StringComparison.Ordinal)));
        Assert.Contains(transparency, lines);
    }

    [Fact]
    public async Task Asked_twice_the_bytes_are_the_same()
    {
        Assert.Equal(await Get(demo.Http, Demo + "?first"), await Get(demo.Http, Demo + "?second"));
    }

    [Theory]
    [InlineData("/calm-wards/learning-sets/999.ics")]
    [InlineData("/calm-wards/gatherings/no-such.ics")]
    [InlineData("/calm-wards/gatherings/%F0%9F%98%80.ics")]
    [InlineData("/no-such/learning-sets.ics")]
    [InlineData("/calm-wards/learning-sets/99999999999.ics")]
    public async Task What_is_not_there_is_a_404(string address)
    {
        using var response = await demo.Http.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_former_address_redirects_for_good_and_HEAD_is_answered()
    {
        using var moved = await demo.Http.GetAsync("/calm-wards/gatherings/counting-workshop.ics", TestContext.Current.CancellationToken);
        using var asked = new HttpRequestMessage(HttpMethod.Head, Demo);
        using var head = await demo.Http.SendAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        Assert.Equal("/calm-wards/gatherings/counting-evenings.ics", moved.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Fact]
    public async Task Importing_a_changed_date_keeps_the_UID_and_raises_the_SEQUENCE()
    {
        using var pack = TemporaryPack.Minimal().With("gatherings.yaml", Gathering("date: 2026-07-01"));
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);
        var before = Only(await Get(site.Http, "/tiny-steps/learning-sets.ics"));

        pack.With("gatherings.yaml", Gathering("date: 2026-07-08\n    status: postponed"));
        await Import(site, pack);
        var after = Only(await Get(site.Http, "/tiny-steps/learning-sets.ics"));

        Assert.Equal(before.Uid, after.Uid);
        Assert.True(after.Sequence > before.Sequence, $"{before.Sequence} → {after.Sequence}");
        Assert.Equal("TENTATIVE", after.Status);
        Assert.Equal(new DateOnly(2026, 7, 8), after.Start!.Date);
    }

    [Fact]
    public async Task Hostile_words_stay_words_and_lines_stay_short()
    {
        var title = string.Concat(Enumerable.Repeat("😀é", 50)) + @"; BEGIN:VEVENT, \ \u202Eשלום";
        using var pack = TemporaryPack.Minimal().With("gatherings.yaml", Gathering(
            "date: 2026-01-14\n    start: \"10:00\"\n    status: cancelled\n    venue: \"Hall A, floor 2; \\\\back\"\n    title: \"" + title.Replace(@"\ ", @"\\ ", StringComparison.Ordinal) + "\""));
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);
        var text = await Get(site.Http, "/tiny-steps/learning-sets.ics");
        var found = Only(text);

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Equal("Learning set 1: " + title.Replace(@"\u202E", "\u202E", StringComparison.Ordinal) + " (Tiny Steps)", found.Summary);
        Assert.Equal(@"Hall A, floor 2; \back", found.Location);
        Assert.Equal("CANCELLED", found.Status);
        Assert.Null(found.End);
    }

    [Fact]
    public async Task A_date_known_to_the_month_is_left_out_and_another_time_zone_is_written_in_UTC()
    {
        using var pack = TemporaryPack.Minimal().With("gatherings.yaml", Gathering("date: 2026-07-14\n    start: \"10:00\"\n    time_zone: America/New_York")
            + "  - id: vague\n    kind: learning-set\n    number: 2\n    date: 2026-09\n");
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);

        Assert.Contains("DTSTART:20260714T140000Z\r\n", await Get(site.Http, "/tiny-steps/learning-sets.ics"), StringComparison.Ordinal);
        using var vague = await site.Http.GetAsync("/tiny-steps/learning-sets/2.ics", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, vague.StatusCode);
    }

    [Fact]
    public void Folding_breaks_between_characters_and_loses_none()
    {
        var line = "SUMMARY:" + string.Concat(Enumerable.Repeat("a😀é", 80));

        var folded = CalendarLines.Fold(line + "\r\n");

        Assert.All(folded.Split("\r\n"), part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 0, 75));
        Assert.Equal(line + "\r\n", folded.Replace("\r\n ", "", StringComparison.Ordinal));
        Assert.Equal(folded, CalendarLines.Fold(folded));
    }

    private static string Gathering(string facts) => $"gatherings:\n  - id: one\n    kind: learning-set\n    number: 1\n    {facts}\n";

    private static CalendarEvent Only(string text) => Assert.Single(Calendar.Load(text)!.Events);

    private static async Task<string> Get(HttpClient http, string address) => await http.GetStringAsync(address, TestContext.Current.CancellationToken);

    private static async Task Import(TidemarkSite site, TemporaryPack pack)
    {
        await FirstRun.Import(site.Services, pack.Check(), null, TestContext.Current.CancellationToken);
        await site.Settle();
    }
}

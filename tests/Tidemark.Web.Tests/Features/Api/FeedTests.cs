using System.Xml.Linq;
using Tidemark.Testing;
using Tidemark.Web.Features.Api;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Api;

public sealed class FeedTests(DemoSite demo)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/calm-wards/feed.atom")]
    [InlineData("/sexual-safety/feed.atom")]
    public async Task A_feed_has_what_RFC_4287_asks_of_it(string address)
    {
        using var response = await demo.Http.GetAsync(address, Cancel);
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).Root!;

        Assert.Equal("application/atom+xml; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.All([feed, .. feed.Elements(Atom + "entry")], part =>
        {
            foreach (var one in new[] { "id", "title", "updated" }) Assert.NotEmpty(Assert.Single(part.Elements(Atom + one)).Value);
            Assert.NotEmpty(part.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", part.Element(Atom + "id")!.Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", part.Element(Atom + "updated")!.Value);
            Assert.StartsWith("http://localhost:5080/", part.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "alternate").Attribute("href")!.Value, StringComparison.Ordinal);
        });
        Assert.Equal("http://localhost:5080" + address, feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(entries.Count, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task What_is_to_come_and_what_is_published_is_there_and_what_is_over_is_not()
    {
        var feed = XDocument.Parse(await demo.Http.GetStringAsync("/calm-wards/feed.atom", Cancel)).Root!;
        var titles = feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value).ToList();

        Assert.Contains("Learning set 5 (CWC)", titles);
        Assert.Contains("Results by month", titles);
        Assert.DoesNotContain("Learning set 1: Calmer evenings (CWC)", titles);
    }

    [Fact]
    public async Task A_sensitive_collaborative_is_not_named()
    {
        var feed = await demo.Http.GetStringAsync("/sexual-safety/feed.atom", Cancel);

        Assert.DoesNotContain("Sexual", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_a_gathering_makes_a_new_entry_and_a_month_makes_none()
    {
        using var pack = TemporaryPack.Minimal().With("gatherings.yaml",
            "gatherings:\n  - id: one\n    kind: learning-set\n    number: 1\n    date: 2026-07-01\n    status: cancelled\n    sequence: 4\n  - id: two\n    kind: learning-set\n    number: 2\n    date: 2026-08\n");
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);

        var entry = Assert.Single(XDocument.Parse(await site.Http.GetStringAsync("/feed.atom", Cancel)).Root!.Elements(Atom + "entry"));

        Assert.Equal("Cancelled. It was to be on 1 July 2026.", entry.Element(Atom + "summary")!.Value);

        pack.With("gatherings.yaml", "gatherings:\n  - {id: one, kind: learning-set, number: 1, date: 2026-07-01, status: cancelled, venue: Oak Hall, sequence: 5}\n");
        await site.Import(pack);
        await site.Settle();
        var changed = XDocument.Parse(await site.Http.GetStringAsync("/feed.atom?again", Cancel)).Root!.Elements(Atom + "entry").Single();
        Assert.NotEqual(entry.Element(Atom + "id")!.Value, changed.Element(Atom + "id")!.Value);
    }

    [Fact]
    public async Task Another_host_name_changes_no_id_of_a_feed_and_no_UID_of_a_calendar()
    {
        var folder = Directory.CreateTempSubdirectory("tidemark-moved-");
        try
        {
            var ids = new List<string>();
            foreach (var host in new[] { "http://one.example.org", "https://two.example.org:8443" })
            {
                await using var site = await TidemarkSite.Start(packs: null, settings: [$"--Tidemark:DataDirectory={folder.FullName}", $"--Tidemark:PublicUrl={host}"]);
                var said = new System.Text.StringBuilder();
                foreach (var address in new[] { "/feed.atom", "/calm-wards/feed.atom" })
                    foreach (var id in XDocument.Parse(await site.Http.GetStringAsync(address, Cancel)).Descendants(Atom + "id")) said.AppendLine(id.Value);
                var calendar = await site.Http.GetStringAsync("/calm-wards/learning-sets.ics", Cancel);
                foreach (var line in calendar.Split("\r\n").Where(l => l.StartsWith("UID", StringComparison.Ordinal))) said.AppendLine(line);
                ids.Add(said.ToString());
            }
            Assert.Equal(ids[0], ids[1]);
            Assert.Contains("UID:", ids[0], StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "</title><script>\u0000\u0008\uD800 ]]> & \uFFFF 😀 שלום";
        var entry = new AtomEntry { Id = "tag:x,2026:1", Title = Hostile, Address = "https://example.org/?a=1&b=\"", Updated = DateTime.UnixEpoch, Author = Hostile, Summary = Hostile };

        var feed = XDocument.Parse(System.Text.Encoding.UTF8.GetString(new AtomFeed("t", "tag:x,2026:f", "https://example.org/f", "https://example.org/").Write([entry], DateTime.UnixEpoch)));

        Assert.Equal("</title><script> ]]> & 😀 שלום", feed.Root!.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }
}

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
            Assert.Matches("^tag:localhost,2026:", part.Element(Atom + "id")!.Value);
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

        Assert.EndsWith("/4", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        Assert.Equal("Cancelled. It was to be on 1 July 2026.", entry.Element(Atom + "summary")!.Value);
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

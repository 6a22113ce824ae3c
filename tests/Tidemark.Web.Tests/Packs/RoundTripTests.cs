using Microsoft.EntityFrameworkCore;
using Tidemark.Testing;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Importing;

namespace Tidemark.Web.Tests.Packs;

/// <summary>A pack that is taken out of one site makes the same site elsewhere, on either engine.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("tidemark-round-");

    [Fact]
    public async Task Both_bundled_packs_come_out_of_both_engines_the_same_and_make_the_same_pages_elsewhere()
    {
        await using var first = await TidemarkSite.Start();
        var slugs = await first.Read((r, c) => r.Collaboratives.Select(x => x.Slug).ToListAsync(c));
        foreach (var slug in slugs) await first.Export(slug.Value, Folder("first", slug.Value));

        await using var second = await PackDesk.EmptySite(Engine.Postgres);
        foreach (var slug in slugs) await second.Import(Folder("first", slug.Value));
        foreach (var slug in slugs) await second.Export(slug.Value, Folder("second", slug.Value));

        await second.Settle();
        foreach (var slug in slugs)
        {
            Assert.Equal(PackDesk.Bytes(Folder("first", slug.Value)), PackDesk.Bytes(Folder("second", slug.Value)));
            foreach (var page in new[] { "", "/1", "/4" })
            {
                var address = $"/{slug}/learning-sets{page}";
                Assert.Equal(await MainOf(first, address), await MainOf(second, address));
            }
        }
    }

    [Fact]
    public async Task A_pack_with_every_key_comes_out_as_it_went_in_but_for_what_is_not_public()
    {
        using var pack = TemporaryPack.Full();
        await using var site = await PackDesk.EmptySite();
        pack.With("files/slides/curtains.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n");
        await site.Import(pack);
        await site.Export("safer-mornings", Folder("out", "full"));

        var exported = PackFolder.Check(Folder("out", "full"), PackFileContent.Reader).Pack!;
        Assert.Equal("full", exported.Manifest.Id.Value);
        Assert.Equal("your QI coach", exported.Collaborative.Contact!.Label);
        Assert.Null(exported.Collaborative.Contact.Email);
        Assert.Equal(["untitled"], exported.Talks.Talks.Select(t => t.Id.Value));
        Assert.Equal(["poster"], exported.Materials.Materials.Select(m => m.Id.Value));
        Assert.Empty(exported.Teams.Teams);
        Assert.Single(exported.Gatherings.Gatherings.Single(g => g.Number == 1).Agenda);
        Assert.Equal(3, exported.Gatherings.Gatherings.Single(g => g.Number == 1).Sequence);
        Assert.Equal(["Welcome", "Talk"], exported.Gatherings.Gatherings.Single(g => g.Number == 1).Agenda[0].Items.Select(i => i.Title));
    }

    public void Dispose() => _home.Delete(recursive: true);

    private string Folder(string round, string slug) => Path.Combine(_home.FullName, round, slug);

    private static async Task<string> MainOf(TidemarkSite site, string address)
    {
        using var answer = await site.Http.GetAsync(address, TestContext.Current.CancellationToken);
        if (!answer.IsSuccessStatusCode) return answer.StatusCode.ToString();
        var main = (await answer.Html()).QuerySelector("main")!;
        // An export leaves e-mail addresses out, so the contact is the one part of the page that differs.
        main.QuerySelector("#contact")?.Remove();
        return main.InnerHtml;
    }
}

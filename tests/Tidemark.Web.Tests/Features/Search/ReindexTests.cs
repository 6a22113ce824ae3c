using Tidemark.Testing;
using Tidemark.Web.Commands;
using Tidemark.Web.Packs;
using Tidemark.Web.Packs.Importing;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Search;

public sealed class ReindexTests
{
    private static string Team(bool listed) =>
        $"teams:\n  - id: birch\n    name: Birch Ward\n    kind: ward\n    joined: 2025-01-01\n    listed: {(listed ? "true" : "false")}\n";

    private static string Material(string more = "") =>
        $"materials:\n  - id: leaflet\n    title: A leaflet on curtains\n    kind: handout\n    summary: About larkspur.\n{more}"
        + "    versions:\n      - number: 1\n        published: 2025-02-01\n        files:\n          - path: leaflet.txt\n";

    [Fact]
    public async Task What_an_import_withdraws_or_unlists_is_no_longer_found()
    {
        using var pack = TemporaryPack.Minimal()
            .With("teams.yaml", Team(listed: true))
            .With("materials.yaml", Material())
            .With("files/leaflet.txt", "Ask for a bellflower on your ward.");
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);
        Assert.Equal(1, await Count(site, "larkspur"));
        Assert.Equal(1, await Count(site, "bellflower"));
        Assert.Equal(1, await Count(site, "birch"));

        pack.With("teams.yaml", Team(listed: false))
            .With("materials.yaml", Material("    withdrawn:\n      date: 2025-03-01\n"));
        await Import(site, pack);

        Assert.Equal(0, await Count(site, "larkspur"));
        Assert.Equal(0, await Count(site, "bellflower"));
        Assert.Equal(0, await Count(site, "birch"));
    }

    [Fact]
    public async Task What_an_import_changes_is_found_by_its_new_words_only()
    {
        using var pack = TemporaryPack.Minimal()
            .With("materials.yaml", Material()).With("files/leaflet.txt", "Ask for a bellflower.");
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);
        Assert.Equal(1, await Count(site, "bellflower"));

        await Import(site, pack.With("files/leaflet.txt", "Ask for a hyacinth."));

        Assert.Equal(0, await Count(site, "bellflower"));
        Assert.Equal(1, await Count(site, "hyacinth"));
    }

    [Fact]
    public async Task Text_that_looks_like_markup_or_like_marks_is_shown_as_text()
    {
        using var pack = TemporaryPack.Minimal()
            .With("materials.yaml", Material()).With("files/leaflet.txt", "A <b>hyacinth</b> & <script>x</script>.");
        await using var site = await TidemarkSite.Start(packs: [pack.Folder]);

        var page = await site.Http.Page("/search?q=hyacinth");

        Assert.Equal("hyacinth", page.QuerySelector("ol.tm-rows mark").Words());
        Assert.Contains("<b>hyacinth</b> & <script>", page.QuerySelector("ol.tm-rows p.tm-measure").Words(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("ol.tm-rows script"));
    }

    private static async Task<int> Count(TidemarkSite site, string words) =>
        (await site.Http.Page($"/search?q={words}")).QuerySelectorAll("ol.tm-rows > li").Length;

    private static async Task Import(TidemarkSite site, TemporaryPack pack)
    {
        await FirstRun.Import(site.Services, PackFolder.Check(pack.Folder, PackFileContent.Reader), null, TestContext.Current.CancellationToken);
        await site.Settle();
    }
}

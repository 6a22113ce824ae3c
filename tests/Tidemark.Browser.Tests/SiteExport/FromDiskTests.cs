using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.SiteExport;

/// <summary>An exported site, opened straight from disk by somebody without any server.</summary>
public sealed class FromDiskTests(BrowserSite browser, FromDiskTests.Copy copy) : IClassFixture<FromDiskTests.Copy>
{
    [Fact]
    public async Task A_reader_goes_from_the_home_page_to_a_recording_that_plays_with_its_captions()
    {
        await using var visitor = await Visitor();
        var troubles = Troubles(visitor.Page);

        await visitor.Open(copy.Address("index.html"));
        await visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Calm Wards Collaborative" }).First.ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Materials", Exact = true }).First.ClickAsync();
        await visitor.Page.Locator("nav.tm-filters").GetByRole(AriaRole.Link, new() { Name = "Recording" }).ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Recording: “What helps me” cards" }).ClickAsync();

        var cues = await visitor.Page.Locator("video").EvaluateAsync<int>(
            """
            async video => {
                video.muted = true;
                await video.play();
                video.textTracks[0].mode = "showing";
                for (let i = 0; i < 100 && !(video.textTracks[0].cues?.length > 0 && video.currentTime > 0); i++) await new Promise(r => setTimeout(r, 50));
                video.pause();
                return video.currentTime > 0 ? video.textTracks[0].cues?.length ?? 0 : -1;
            }
            """);
        Assert.True(cues > 5, $"{cues} captions");
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task The_search_finds_the_words_of_a_slide_and_leads_to_it()
    {
        await using var visitor = await Visitor();
        var troubles = Troubles(visitor.Page);

        await visitor.Open(copy.Address("calm-wards/talks/quiet-half-hour/index.html"));
        await visitor.Page.GetByRole(AriaRole.Searchbox).FillAsync("no trolley");
        await visitor.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Assertions.Expect(visitor.Page.GetByText("for “no trolley”")).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Lapwing Unit: the quiet half-hour" }).First.ClickAsync();

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("quiet half-hour");
        Assert.Empty(troubles);
    }

    [Fact]
    public async Task Without_JavaScript_filters_are_links_and_the_search_says_where_to_start()
    {
        await using var visitor = await Visitor(new BrowserNewContextOptions { JavaScriptEnabled = false });

        await visitor.Open(copy.Address("calm-wards/materials/index.html"));
        await visitor.Page.Locator("nav.tm-filters").GetByRole(AriaRole.Link, new() { Name = "Poster" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("1 material", new() { Exact = true })).ToBeVisibleAsync();

        await visitor.Page.GetByRole(AriaRole.Searchbox).FillAsync("evening");
        await visitor.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Assertions.Expect(visitor.Page.Locator("noscript p")).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "learning sets of Calm Wards Collaborative" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Learning sets");
    }

    private Task<Visitor> Visitor(BrowserNewContextOptions? options = null) => browser.Visitor(options: options);

    /// <summary>What the browser complains of, and what it asks of anything but the disk. A video that is left before its end is no trouble.</summary>
    private static List<string> Troubles(IPage page)
    {
        var troubles = new List<string>();
        page.Console += (_, said) => { if (said.Type is "error" or "warning") troubles.Add(said.Text); };
        page.PageError += (_, error) => troubles.Add(error);
        page.Request += (_, request) => { if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) troubles.Add(request.Url); };
        page.RequestFailed += (_, request) => { if (!request.Url.EndsWith(".mp4", StringComparison.Ordinal)) troubles.Add($"{request.Url}: {request.Failure}"); };
        return troubles;
    }

    public sealed class Copy(BrowserSite browser) : IAsyncLifetime
    {
        private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("tidemark-copy-");

        public string Address(string file) => new Uri(Path.Combine(_home.FullName, file)).AbsoluteUri;

        public async ValueTask InitializeAsync() => Assert.Empty(await browser.Site.Export(_home.FullName));

        public ValueTask DisposeAsync()
        {
            _home.Delete(recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}

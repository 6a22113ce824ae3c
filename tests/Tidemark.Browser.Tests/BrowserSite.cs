using Microsoft.Playwright;
using Tidemark.Browser.Tests.Crawling;
using Tidemark.Browser.Tests.Surveys;
using Tidemark.Testing;

[assembly: AssemblyFixture(typeof(Tidemark.Browser.Tests.BrowserSite))]

namespace Tidemark.Browser.Tests;

/// <summary>One site with both bundled packs and one Chromium, which all tests share. Each visitor has a context of its own.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private readonly Lazy<Task<Survey>> _wide;

    private readonly Lazy<Task<Survey>> _narrow;

    public BrowserSite() => (_wide, _narrow) = (new(() => new WideSurvey(this).Make()), new(() => NarrowSurvey.Make(this)));

    private IPlaywright? _playwright;

    public TidemarkSite Site { get; private set; } = null!;

    internal Crawl Crawl { get; private set; } = null!;

    /// <summary>The pages on which, together, every kind of element of every route can be seen.</summary>
    internal IReadOnlyList<CrawledPage> Renderings => field ??= Crawling.Renderings.Of(Crawl.Pages);

    private IBrowser Browser { get; set; } = null!;

    /// <summary>What the visits at this width found. They are made when a test first asks, so that one test alone is quick.</summary>
    internal Task<Survey> Survey(int width) => (width == NarrowSurvey.Width ? _narrow : _wide).Value;

    /// <summary>What a check found on all renderings at this width.</summary>
    internal async Task<IReadOnlyList<string>> Faults(Check check, int width) => (await Survey(width)).Of(check, width);

    public async ValueTask InitializeAsync()
    {
        Site = await TidemarkSite.Start();
        Crawl = await Crawl.Of(Site);
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.Launch(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (Site is not null) await Site.DisposeAsync();
    }

    /// <summary>Somebody with a fresh browser profile. What the options leave open: a screen of 1280 × 900 and this site's addresses.</summary>
    internal async Task<Visitor> Visitor(int width = 1280, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.ViewportSize = new ViewportSize { Width = width, Height = 900 };
        options.BaseURL = Site.Address.ToString();
        options.Locale = "en-GB";
        return await Tests.Visitor.Arrive(await Browser.NewContextAsync(options));
    }
}

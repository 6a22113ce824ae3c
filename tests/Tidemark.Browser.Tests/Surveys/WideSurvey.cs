using Microsoft.Playwright;
using Tidemark.Browser.Tests.Accessibility;
using Tidemark.Browser.Tests.Crawling;
using Tidemark.Browser.Tests.Privacy;
using Tidemark.Browser.Tests.Scripts;
using Tidemark.Charts;

namespace Tidemark.Browser.Tests.Surveys;

/// <summary>The visits at 1280 px. What a visit sets off is read first; checks that change how the page is drawn come last.</summary>
internal sealed class WideSurvey(BrowserSite browser)
{
    public const int Width = 1280;
    public const int MiddleWidth = 768;

    private readonly Survey _survey = new();

    public async Task<Survey> Make()
    {
        await using var visitor = await browser.Visitor(Width);
        var noise = Noise.From(visitor.Page, browser.Site.Address);
        foreach (var page in browser.Renderings)
        {
            await visitor.Open(page.Address);
            await LookAtWhatItSetsOff(visitor, page, noise);
            await LookAtThePage(visitor.Page, page);
            await LookWithPreferences(visitor.Page, page);
        }
        return _survey;
    }

    private async Task LookAtWhatItSetsOff(Visitor visitor, CrawledPage page, Noise noise)
    {
        await visitor.Page.EvaluateAsync("new Promise(done => requestIdleCallback(done, { timeout: 500 }))");
        // The browser itself logs that a page which is meant to be missing is missing.
        var expected = (int)page.Status >= 400 ? new Uri(browser.Site.Address, page.Address).ToString() : null;
        Note(Check.Noise, page, noise.Take().Where(fault => expected is null || !fault.Contains(expected, StringComparison.Ordinal)));
        Note(Check.Kept, page, await Keeping.By(visitor, cookies: page.Route == "/report" ? 1 : 0));
        await visitor.Context.ClearCookiesAsync();
    }

    private async Task LookAtThePage(IPage page, CrawledPage about)
    {
        _survey.DrawnTexts += await page.Locator("main svg text").CountAsync();
        Note(Check.Contrast, about, await page.Ask("svg-contrast", Palette.Hairline));
        Note(Check.Target, about, await page.Ask("targets"));
        Note(Check.Edge, about, [.. await page.Ask("overflow"), .. await page.Ask("clipping")]);
        Note(Check.Axe, about, await Axe.Violations(page));
    }

    private async Task LookWithPreferences(IPage page, CrawledPage about)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        Note(Check.ForcedColours, about, await page.Ask("faint"));
        Note(Check.ForcedContrast, about, await page.Ask("forced-contrast"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.Reduce });
        Note(Check.ReducedMotion, about, await page.Ask("moving"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.NoPreference });

        await page.SetViewportSizeAsync(MiddleWidth, 900);
        _survey.Note(Check.Edge, MiddleWidth, about.Address, [.. await page.Ask("overflow"), .. await page.Ask("clipping")]);
        await page.SetViewportSizeAsync(Width, 900);

        // A button to copy, and the words of regions that speak, are all that scripts may add.
        _survey.Words[about.Address] = await page.EvaluateAsync<string>("document.querySelectorAll('main .tm-copy').forEach(added => added.remove()), document.querySelector('main').innerText.replace(/\\s+/g, ' ').trim()");
    }

    private void Note(Check check, CrawledPage page, IEnumerable<string> faults) => _survey.Note(check, Width, page.Address, faults);
}

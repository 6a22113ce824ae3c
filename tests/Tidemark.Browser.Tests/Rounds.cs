using Microsoft.Playwright;
using Tidemark.Browser.Tests.Crawling;

namespace Tidemark.Browser.Tests;

/// <summary>A visit to each rendering in turn, collecting what a check finds there.</summary>
internal static class Rounds
{
    public static async Task<IReadOnlyList<string>> Round(
        this BrowserSite browser, int width, Func<IPage, CrawledPage, Task<IEnumerable<string>>> check, BrowserNewContextOptions? options = null)
    {
        await using var visitor = await browser.Visitor(width, options);
        var faults = new List<string>();
        foreach (var page in browser.Renderings)
        {
            await visitor.Open(page.Address);
            faults.AddRange((await check(visitor.Page, page)).Select(fault => $"{page.Address} at {width} px: {fault}"));
        }
        return faults;
    }
}

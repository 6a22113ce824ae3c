using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Accessibility;

/// <summary>
/// Runs axe in the page itself. Its package opens another window for each page, to gather the results of frames, and fetches what
/// passed as well, which took nine tenths of the suite's time. No page here has a frame.
/// </summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ['violations'] });
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${[...node.any, ...node.all, ...node.none][0]?.message ?? ''}`));
        }
        """;

    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> Violations(IPage page)
    {
        if (page.Frames.Count != 1) throw new InvalidOperationException("This page has frames, which axe would leave out.");
        await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string[]>(Run);
    }
}

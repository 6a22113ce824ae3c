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
        async rules => {
          const options = { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}) };
          const { violations } = await axe.run(document, options);
          return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${[...node.any, ...node.all, ...node.none][0]?.message ?? ''}`));
        }
        """;

    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    public static Task<string[]> Violations(IPage page) => Ask(page);

    /// <summary>The rules about colours only, for a page whose other rules were run: colours change no element.</summary>
    public static Task<string[]> ViolationsOfColour(IPage page) => Ask(page, "color-contrast", "link-in-text-block");

    private static async Task<string[]> Ask(IPage page, params string[] rules)
    {
        if (page.Frames.Count != 1) throw new InvalidOperationException("This page has frames, which axe would leave out.");
        // Each time anew: axe remembers colours from one run to the next.
        await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string[]>(Run, rules);
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Accessibility;

internal static class Axe
{
    /// <summary>All rules run. What passed is left out of the answer: on a long page it is megabytes.</summary>
    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations] };

    public static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var result = await page.RunAxe(Options);
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html} {node.Any.Concat(node.All).FirstOrDefault()?.Message}"));
    }
}

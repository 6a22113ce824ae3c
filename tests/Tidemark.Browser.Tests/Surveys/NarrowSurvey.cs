using Tidemark.Browser.Tests.Accessibility;
using Tidemark.Browser.Tests.Scripts;

namespace Tidemark.Browser.Tests.Surveys;

/// <summary>The visits at 320 px, which is also a screen of 1280 px at 400 % zoom.</summary>
internal static class NarrowSurvey
{
    public const int Width = 320;

    public static async Task<Survey> Make(BrowserSite browser)
    {
        var survey = new Survey();
        await using var visitor = await browser.Visitor(Width);
        var page = visitor.Page;
        foreach (var rendering in browser.Renderings)
        {
            await visitor.Open(rendering.Address);
            Note(Check.Edge, [.. await page.Ask("overflow"), .. await page.Ask("clipping")]);
            Note(Check.Target, await page.Ask("targets"));
            Note(Check.Axe, await Axe.Violations(page));
            await page.Restyle(InPage.Text("spacing.css"));
            Note(Check.Spacing, [.. await page.Ask("overflow"), .. await page.Ask("clipping"), .. await page.Ask("overlaps"), .. await page.Ask("drawn-text")]);

            void Note(Check check, IEnumerable<string> faults) => survey.Note(check, Width, rendering.Address, faults);
        }
        return survey;
    }
}

using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Scripts;

/// <summary>Runs a check inside the page. Each check is a function that answers with what it found, in sentences.</summary>
internal static class InPage
{
    public static Task<string[]> Ask(this IPage page, string check, object? about = null) => page.EvaluateAsync<string[]>(Text(check + ".js"), about);

    /// <summary>Adds rules as a reader's own style does. The content policy governs what the page brings, not this.</summary>
    public static Task Restyle(this IPage page, string rules) =>
        page.EvaluateAsync("rules => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); document.adoptedStyleSheets.push(sheet); }", rules);

    public static string Text(string file)
    {
        using var stream = typeof(InPage).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

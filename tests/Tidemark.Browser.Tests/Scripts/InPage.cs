using Microsoft.Playwright;

namespace Tidemark.Browser.Tests.Scripts;

/// <summary>Runs a check inside the page. Each check is a function that answers with what it found, in sentences.</summary>
internal static class InPage
{
    public static Task<string[]> Ask(this IPage page, string check, object? about = null) => page.EvaluateAsync<string[]>(Text(check + ".js"), about);

    public static string Text(string file)
    {
        using var stream = typeof(InPage).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

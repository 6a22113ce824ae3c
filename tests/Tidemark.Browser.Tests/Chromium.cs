using Microsoft.Playwright;

namespace Tidemark.Browser.Tests;

/// <summary>The system's Chromium: nothing is downloaded for the tests.</summary>
internal static class Chromium
{
    public const string Setting = "TIDEMARK_TEST_BROWSER";

    /// <summary>No name but this machine's resolves, so that no test can reach another host, whatever a page asks for.</summary>
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    public static Task<IBrowser> Launch(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Find(), Args = Flags });

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } given) return given;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"Chromium was not found. Install Debian's chromium, or name the program in {Setting}.");
    }
}

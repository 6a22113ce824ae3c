using Microsoft.Playwright;
using Tidemark.Browser.Tests;
using Tidemark.Testing;

// Takes the pictures of docs/screenshots: the program with both bundled packs and the fixed clock, in the system's Chromium.

const int Tallest = 2_400;

(string Name, string Address)[] pages =
[
    ("home", "/"),
    ("learning-sets", "/sexual-safety/learning-sets"),
    ("materials", "/calm-wards/materials"),
    ("talk", "/calm-wards/talks/what-helps-me-cards"),
    ("recording", "/calm-wards/materials/what-helps-me-recording"),
    ("theory-of-change", "/calm-wards/theory-of-change"),
    ("search", "/search?q=huddle"),
    ("charts", "/charts?example=huddles"),
];

if (args is not [var folder])
{
    Console.Error.WriteLine("Name the folder for the pictures.");
    return 2;
}
await using var site = await TidemarkSite.Start();
using var playwright = await Playwright.CreateAsync();
await using var browser = await Chromium.Launch(playwright);
foreach (var width in new[] { 1280, 320 })
{
    await using var context = await browser.NewContextAsync(new BrowserNewContextOptions
    {
        BaseURL = site.Address.ToString(),
        Locale = "en-GB",
        ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
    });
    foreach (var (name, address) in pages)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        var file = Path.Combine(folder, $"{name}-{width}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = file,
            FullPage = true,
            Clip = new Clip { X = 0, Y = 0, Width = width, Height = Math.Min(height, Tallest) },
        });
        await page.CloseAsync();
        Console.WriteLine($"{file} {new FileInfo(file).Length / 1024} kB");
    }
}
return 0;

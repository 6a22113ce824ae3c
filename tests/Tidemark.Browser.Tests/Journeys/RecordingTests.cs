using static Microsoft.Playwright.Assertions;

namespace Tidemark.Browser.Tests.Journeys;

public class RecordingTests(BrowserSite browser)
{
    private const string Recording = "/calm-wards/materials/what-helps-me-recording";

    [Fact]
    public async Task A_press_on_a_time_plays_from_there_and_the_transcript_follows()
    {
        await using var visitor = await browser.Visitor();
        var page = visitor.Page;
        var partial = new List<int>();
        page.Response += (_, answer) =>
        {
            if (answer.Url.Contains(".mp4", StringComparison.Ordinal)) partial.Add(answer.Status);
        };
        await visitor.Open(Recording);
        var time = page.Locator("[data-at]").Nth(4);
        var at = double.Parse((await time.GetAttributeAsync("data-at"))!);

        await time.ClickAsync();

        await page.WaitForFunctionAsync("at => { const video = document.querySelector('video'); return !video.paused && video.currentTime > at && video.currentTime < at + 15; }", at);
        var now = page.Locator("[data-transcript] li[aria-current=true]");
        await Expect(now).ToHaveCountAsync(1);
        Assert.True(double.Parse((await now.Locator("[data-at]").GetAttributeAsync("data-at"))!) >= at);
        Assert.EndsWith(Recording, page.Url, StringComparison.Ordinal);
        Assert.Contains(206, partial);
    }

    [Fact]
    public async Task Captions_load_when_a_reader_turns_them_on()
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open(Recording);

        await visitor.Page.EvaluateAsync("document.querySelector('video').textTracks[0].mode = 'showing'");

        await visitor.Page.WaitForFunctionAsync("() => document.querySelector('video').textTracks[0].cues?.length > 10");
    }

    [Fact]
    public async Task A_recording_whose_captions_are_not_checked_plays_and_says_so()
    {
        await using var visitor = await browser.Visitor();
        await visitor.Open("/calm-wards/materials/quiet-half-hour-recording");

        await visitor.Page.EvaluateAsync("document.querySelector('video').play()");

        await visitor.Page.WaitForFunctionAsync("() => document.querySelector('video').currentTime > 0");
        Assert.Equal(0, await visitor.Page.Locator("track").CountAsync());
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("Captions are being checked");
    }
}

using System.Net;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Library;

public sealed class RecordingTests(DemoSite demo)
{
    private const string Checked = "/calm-wards/materials/what-helps-me-recording";
    private const string Unchecked = "/calm-wards/materials/quiet-half-hour-recording";

    [Fact]
    public async Task A_recording_plays_in_the_page_with_checked_captions_and_a_transcript_that_names_the_speakers()
    {
        var page = await demo.Http.Page(Checked);

        var video = page.QuerySelector("video#player[controls][preload=metadata]")!;
        Assert.Equal(Checked + "/1/hazel-ward-cards.mp4", video.GetAttribute("src"));
        Assert.Equal(Checked + "/1/hazel-ward-cards.png", video.GetAttribute("poster"));
        Assert.Equal(Checked + "/1/hazel-ward-cards.vtt", video.QuerySelector("track[kind=captions][srclang='en-GB']")?.GetAttribute("src"));
        var lines = page.QuerySelectorAll("#transcript ol[data-transcript=player] > li");
        Assert.Equal("?t=8#player", lines[2].QuerySelector("a[data-at='8']")?.GetAttribute("href"));
        Assert.StartsWith("Nkechi Thornbury-Lisle. We want to tell you about a very small card. We care for older adults.", lines[2].QuerySelector("span").Words(), StringComparison.Ordinal);
        Assert.Equal(Checked + "/1/hazel-ward-cards.txt?download=1", page.QuerySelector("#transcript p a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Of_captions_that_nobody_checked_nothing_is_shown_or_served()
    {
        var page = await demo.Http.Page(Unchecked);

        Assert.Contains("Captions are being checked.", page.QuerySelector("main").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("thistledown", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(".vtt", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("track, #transcript"));
        foreach (var file in new[] { "lapwing-unit-quiet.vtt", "lapwing-unit-quiet.txt" })
        {
            using var response = await demo.Http.GetAsync($"{Unchecked}/1/{file}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("18", "/1/hazel-ward-cards.mp4#t=18", "It starts at 0 min 18 s.")]
    [InlineData("0", "/1/hazel-ward-cards.mp4#t=0", "It starts at 0 min 0 s.")]
    [InlineData("soon", "/1/hazel-ward-cards.mp4", "“soon” is no moment of it, so it starts at the beginning.")]
    [InlineData("-5", "/1/hazel-ward-cards.mp4", "“-5” is no moment of it")]
    [InlineData("99999999999", "/1/hazel-ward-cards.mp4", "“99999999999” is no moment of it")]
    public async Task Without_script_the_server_begins_the_recording_where_the_address_says(string from, string source, string words)
    {
        var page = await demo.Http.Page($"{Checked}?t={from}");

        Assert.Equal(Checked + source, page.QuerySelector("video")?.GetAttribute("src"));
        Assert.Contains(words, page.QuerySelector("figcaption").Words(), StringComparison.Ordinal);
    }
}

using System.Net;
using System.Text.Json;
using Tidemark.Testing;

namespace Tidemark.Web.Tests.Features.Library;

public sealed class MaterialTests(DemoSite demo)
{
    private const string Demo = "/calm-wards/materials/";

    [Fact]
    public async Task A_file_that_holds_more_than_it_shows_says_what_and_others_say_nothing()
    {
        var slides = await demo.Http.Page(Demo + "quiet-half-hour-slides");
        Assert.EndsWith("This file also holds speaker notes and one hidden slide.", slides.QuerySelector(".tm-take li").Words(), StringComparison.Ordinal);
        Assert.Empty(Canaries.In(slides.DocumentElement.OuterHtml));
        Assert.DoesNotContain("also holds", (await demo.Http.Page(Demo + "curlew-ward-slides")).Body.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_material_shows_its_versions_newest_first_with_notes_files_and_licence()
    {
        var page = await demo.Http.Page(Demo + "learning-set-3-slides");

        Assert.Equal("Slide deckLearning set 3: slides", page.QuerySelector("h1").Words());
        var versions = page.QuerySelectorAll(".tm-versions > li");
        Assert.Equal(["Version 2", "Version 1"], versions.Select(v => v.QuerySelector("b").Words()));
        Assert.Contains("It should say 365.", versions[0].Words(), StringComparison.Ordinal);
        Assert.Equal(Demo + "learning-set-3-slides/1/set-3-slides-v1.pptx", versions[1].QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal("set-3-slides-v2.pptx PowerPoint, 53 kB", page.QuerySelector(".tm-take li").Words());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", page.QuerySelector(".tm-licence a")?.GetAttribute("href"));
        Assert.Equal("Creative Commons Attribution 4.0 International", page.QuerySelector(".tm-licence a").Words());
        Assert.Equal(3, page.QuerySelectorAll(".tm-facts a[href='/calm-wards/theory-of-change']").Length);
        Assert.Contains("Version 2. 28 April 2026", page.QuerySelector("[data-copy=citation]").Words(), StringComparison.Ordinal);
        Assert.Contains("No preview.", page.QuerySelector("main").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_is_said_and_not_guessed()
    {
        var page = await demo.Http.Page("/sexual-safety/materials/benchmarking-template");

        var facts = page.QuerySelector(".tm-facts").Words();
        Assert.Contains("TitleNone givenThe heading is ours", facts, StringComparison.Ordinal);
        Assert.Contains("Learning set Not known", facts, StringComparison.Ordinal);
        Assert.Contains("Not filed yet", facts, StringComparison.Ordinal);
        Assert.Contains("Used byNo one has said so yet", facts, StringComparison.Ordinal);
        Assert.Contains("Licence: Not stated", page.QuerySelector(".tm-licence").Words(), StringComparison.Ordinal);
        Assert.Contains("We do not hold the file. The public page it comes from is:", page.QuerySelector(".tm-empty").Words(), StringComparison.Ordinal);
        Assert.EndsWith("/ssc-workshops", page.QuerySelector(".tm-empty a[rel=noreferrer]")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Date not known", page.QuerySelector(".tm-cite").Words(), StringComparison.Ordinal);
        Assert.Contains("heading by Tidemark", page.QuerySelector(".tm-cite").Words(), StringComparison.Ordinal);
        Assert.Equal("Benchmarking template – Tidemark", page.Title);
    }

    [Fact]
    public async Task A_material_kept_elsewhere_says_that_the_link_leaves_the_site()
    {
        var page = await demo.Http.Page(Demo + "evenings-in-the-estuary");

        Assert.Equal("noreferrer", page.QuerySelector(".tm-take a")?.GetAttribute("rel"));
        Assert.Equal("example.org This link leaves this site. We do not hold the file.", page.QuerySelector(".tm-take li").Words());
        Assert.Contains("Open Government Licence 3.0", page.QuerySelector(".tm-licence").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rota-planner", "It was made for the shifts of one ward and misled others.")]
    [InlineData("huddle-board-photograph", "It was taken back on 4 May 2026.")]
    public async Task A_withdrawn_material_is_gone_and_keeps_its_address_its_kind_and_its_heading(string slug, string sentence)
    {
        using var response = await demo.Http.GetAsync(Demo + slug, TestContext.Current.CancellationToken);
        var page = await response.Html();

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains(sentence, page.QuerySelector(".tm-gone").Words(), StringComparison.Ordinal);
        Assert.NotEqual("", page.QuerySelector("h1 .tm-kind").Words());
        Assert.DoesNotContain("example.org/calm-wards", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_version_is_not_shown()
    {
        var page = await demo.Http.Page(Demo + "calmer-evenings-booklet");

        Assert.DoesNotContain("sedgewren", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Single(page.QuerySelectorAll(".tm-versions > li"));
        Assert.Contains("One page is about what people need after a restraint.", page.QuerySelector(".tm-note").Words(), StringComparison.Ordinal);
        Assert.Contains("To be reviewed by 2027", page.QuerySelector(".tm-facts").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set-2-notes")]
    [InlineData("no-such-material")]
    [InlineData("%F0%9F%98%80")]
    public async Task What_is_not_public_answers_like_what_never_was(string slug)
    {
        using var response = await demo.Http.GetAsync(Demo + slug, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("oxlip", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("set-3-deck?t=3", "learning-set-3-slides?t=3")]
    [InlineData("set-3-deck/1/set-3-slides-v1.pptx", "learning-set-3-slides/1/set-3-slides-v1.pptx")]
    public async Task A_former_address_leads_on_for_good(string former, string now)
    {
        using var response = await demo.Http.GetAsync(Demo + former, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(Demo + now, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Machines_read_what_it_is_and_find_no_way_out_of_the_data()
    {
        using var pack = LibraryPack.Of(("evil", "title: 'Ends </script><script>alert(1)</script>'\nkind: poster\nreview_by: 2026-05"));
        await using var site = await pack.Serve();

        var page = await site.Http.Page($"/{LibraryPack.Slug}/materials/evil");
        var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        var video = JsonDocument.Parse((await demo.Http.Page(Demo + "what-helps-me-recording")).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

        Assert.Equal("LearningResource", data.GetProperty("@type").GetString());
        Assert.Equal("Ends </script><script>alert(1)</script>", data.GetProperty("name").GetString());
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.Equal("VideoObject", video.GetProperty("@type").GetString());
        Assert.EndsWith("hazel-ward-cards.mp4", video.GetProperty("contentUrl").GetString(), StringComparison.Ordinal);
        Assert.Matches("^PT([0-9]+M)?([0-9]+S)?$", video.GetProperty("duration").GetString()!);
        Assert.Contains(": ", video.GetProperty("transcript").GetString(), StringComparison.Ordinal);
        var caption = Assert.Single(video.GetProperty("caption").EnumerateArray());
        Assert.Equal(("text/vtt", "en-GB"), (caption.GetProperty("encodingFormat").GetString(), caption.GetProperty("inLanguage").GetString()));
        var draft = JsonDocument.Parse((await demo.Http.Page(Demo + "quiet-half-hour-recording")).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.True(draft.TryGetProperty("duration", out _));
        Assert.False(draft.TryGetProperty("transcript", out _) || draft.TryGetProperty("caption", out _));
        Assert.Contains("Due for review since May 2026", page.QuerySelector(".tm-facts").Words(), StringComparison.Ordinal);
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Testing;
using Tidemark.Web.Storage;
using Tidemark.Web.Tests.Features.Library;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Files;

public sealed class HeldFileTests(DemoSite demo)
{
    private const string Video = "/calm-wards/materials/what-helps-me-recording/1/hazel-ward-cards.mp4";

    private static readonly byte[] Whole = File.ReadAllBytes(Path.Combine(Repository.Root, "packs/demo/files/recordings/hazel-ward-cards.mp4"));

    [Fact]
    public async Task A_file_comes_whole_with_its_hash_as_its_tag_and_is_not_kept_in_the_cache_of_pages()
    {
        using var first = await Ask(Video);
        using var second = await Ask(Video);

        Assert.Equal(Whole, await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal($"\"{Convert.ToHexStringLower(SHA256.HashData(Whole))}\"", first.Headers.ETag?.ToString());
        Assert.Equal("video/mp4", first.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, no-cache", first.Headers.CacheControl?.ToString());
        Assert.StartsWith("sandbox; default-src 'none'", first.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", first.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Null(second.Headers.Age);
    }

    [Theory]
    [InlineData(0, 99, 0, 100)]
    [InlineData(781_000, null, 781_000, 575)]
    [InlineData(null, 10, 781_565, 10)]
    public async Task A_range_comes_as_asked(int? from, int? to, int start, int length)
    {
        using var response = await Ask(Video, r => r.Headers.Range = new RangeHeaderValue(from, to));

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(Whole[start..(start + length)], await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Whole.Length, response.Content.Headers.ContentRange?.Length);
    }

    [Fact]
    public async Task A_range_beyond_the_end_cannot_be_had_and_one_of_another_file_brings_the_whole()
    {
        using var beyond = await Ask(Video, r => r.Headers.Range = new RangeHeaderValue(9_000_000, null));
        using var other = await Ask(Video, r =>
        {
            r.Headers.Range = new RangeHeaderValue(0, 9);
            r.Headers.IfRange = new RangeConditionHeaderValue("\"another\"");
        });

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(Whole.Length, other.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_reader_who_has_the_file_already_is_told_so()
    {
        using var first = await Ask(Video);
        using var again = await Ask(Video, r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var part = await Ask(Video, r =>
        {
            r.Headers.Range = new RangeHeaderValue(0, 9);
            r.Headers.IfRange = new RangeConditionHeaderValue(first.Headers.ETag!);
        });

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
    }

    [Theory]
    [InlineData("set-1-slides/1/set-1-slides.pptx", "attachment")]
    [InlineData("daily-count-sheet/1/daily-count-sheet.xlsx", "attachment")]
    [InlineData("results-by-month/1/results-by-month.csv", "attachment")]
    [InlineData("what-helps-me-recording/1/hazel-ward-cards.txt", "attachment")]
    [InlineData("what-helps-me-recording/1/hazel-ward-cards.vtt", "inline")]
    [InlineData("what-helps-me-recording/1/hazel-ward-cards.png", "inline")]
    [InlineData("set-1-agenda/1/set-1-agenda.pdf", "inline")]
    [InlineData("set-1-agenda/1/set-1-agenda.pdf?download=1", "attachment")]
    public async Task What_a_browser_can_show_opens_and_the_rest_is_saved_under_its_name(string path, string disposition)
    {
        using var response = await Ask("/calm-wards/materials/" + path, r => r.Headers.AcceptEncoding.ParseAdd("br, gzip"));

        Assert.Equal(disposition, response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(path.Split('/')[2].Split('?')[0], response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("set-2-notes/1/set-2-notes.docx")]
    [InlineData("calmer-evenings-booklet/2/sedgewren-draft.pdf")]
    [InlineData("set-1-agenda/2/set-1-agenda.pdf")]
    [InlineData("set-1-agenda/1/..%2f..%2ftidemark.db")]
    [InlineData("set-1-agenda/1/SET-1-AGENDA.PDF")]
    [InlineData("set-1-agenda/one/set-1-agenda.pdf")]
    [InlineData("rota-planner/1/rota-planner.xlsx")]
    [InlineData("set-1-agenda/1/set-1-agenda.pdf/preview.png")]
    [InlineData("set-2-notes/1/set-2-notes.docx/preview.png")]
    public async Task What_is_not_public_or_not_there_cannot_be_taken(string path)
    {
        using var response = await Ask("/calm-wards/materials/" + path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_damaged_file_is_said_to_be_damaged_and_all_else_works()
    {
        using var pack = LibraryPack.Of(
            ("broken", "title: Broken\nkind: handout\nversions: [{ number: 1, published: 2025, files: [{ path: broken.txt }] }]"),
            ("whole", "title: Whole\nkind: handout\nversions: [{ number: 1, published: 2025, files: [{ path: zoë — ‘one’.txt }] }]"))
            .With("files/broken.txt", "These words will be cut short.").With("files/zoë — ‘one’.txt", "These words stay.");
        await using var site = await pack.Serve();
        var path = site.Services.GetRequiredService<FileStore>().PathOf(Convert.ToHexStringLower(SHA256.HashData("These words will be cut short."u8)));
        await File.WriteAllTextAsync(path, "These words", TestContext.Current.CancellationToken);

        var page = await site.Http.Page($"/{LibraryPack.Slug}/materials/broken");
        using var file = await site.Http.GetAsync($"/{LibraryPack.Slug}/materials/broken/1/broken.txt", TestContext.Current.CancellationToken);
        using var other = await site.Http.GetAsync($"/{LibraryPack.Slug}/materials/whole/1/{Uri.EscapeDataString("zoë — ‘one’.txt")}", TestContext.Current.CancellationToken);

        Assert.Equal("This file is damaged or missing. We have been told.", page.QuerySelector(".tm-damaged").Words());
        Assert.Null(page.QuerySelector(".tm-take a"));
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        var answer = await file.Html();
        Assert.Contains("damaged or missing", answer.QuerySelector(".tm-damaged").Words(), StringComparison.Ordinal);
        Assert.Equal($"/{LibraryPack.Slug}/materials/broken", answer.QuerySelector("main a")?.GetAttribute("href"));
        Assert.Equal("These words stay.", await other.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("zoë — ‘one’.txt", other.Content.Headers.ContentDisposition?.FileNameStar);
    }

    private async Task<HttpResponseMessage> Ask(string address, Action<HttpRequestMessage>? with = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        with?.Invoke(request);
        return await demo.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

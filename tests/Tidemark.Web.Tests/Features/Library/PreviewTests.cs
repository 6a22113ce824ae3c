using Microsoft.Extensions.DependencyInjection;
using Tidemark.Documents.Kinds;
using Tidemark.Testing;
using Tidemark.Web.Features.Library.Previews;
using Tidemark.Web.Tests.Packs;

namespace Tidemark.Web.Tests.Features.Library;

public sealed class PreviewTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task The_first_page_of_a_pdf_is_drawn_after_an_import_and_shown()
    {
        using var pack = LibraryPack.Of(("leaflet", "title: A leaflet\nkind: handout\nversions: [{ number: 1, published: 2025, files: [{ path: leaflet.pdf }] }]"))
            .With("files/leaflet.pdf", await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "packs/demo/files/agendas/set-1-agenda.pdf"), TestContext.Current.CancellationToken));
        await using var site = await pack.Serve("--Tidemark:Previews=on");
        var address = $"/{LibraryPack.Slug}/materials/leaflet";
        await Wait(site, address);

        var picture = (await site.Http.Page(address)).QuerySelector(".tm-media__box--picture img")!;
        using var response = await site.Http.GetAsync(picture.GetAttribute("src"), TestContext.Current.CancellationToken);

        Assert.Equal("First page of A leaflet", picture.GetAttribute("alt"));
        Assert.Equal("800", picture.GetAttribute("width"));
        Assert.Equal("image/png", response.Content.Headers.ContentType?.ToString());
        Assert.EndsWith("-preview\"", response.Headers.ETag?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_takes_too_long_is_stopped()
    {
        var sleep = OutsideProgram.Find("sleep");
        Assert.NotNull(sleep);

        var folder = Directory.CreateTempSubdirectory("tidemark-test-");
        try
        {
            Assert.False(await OutsideProgram.Run(sleep, ["60"], folder.FullName, TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken));
            Assert.True(await OutsideProgram.Run(sleep, ["0"], folder.FullName, TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete();
        }
    }

    [Fact]
    public async Task What_is_no_document_makes_no_preview()
    {
        await using var site = await TidemarkSite.Start(packs: []);
        var drawing = site.Services.GetRequiredService<PreviewDrawing>();
        Assert.True(drawing.CanDraw(FileKind.Pdf));

        Assert.False(drawing.CanDraw(FileKind.Mp4));
        using var content = new MemoryStream("%PDF-1.7 and then nothing that is a PDF"u8.ToArray());
        Assert.False(await drawing.Draw(content, FileKind.Pdf, _ => Assert.Fail("Nothing was drawn."), TestContext.Current.CancellationToken));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(site.DataFolder, "work")));
    }

    private static async Task Wait(TidemarkSite site, string address)
    {
        using var limit = new CancellationTokenSource(Longest);
        while ((await site.Http.Page(address)).QuerySelector(".tm-media__box--picture") is null)
        {
            await Task.Delay(250, limit.Token);
            await site.Settle();
        }
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using Tidemark.Documents.Kinds;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Features.Files;

/// <summary>The bytes of one file of a version, whole or in ranges; a plain page where they are damaged.</summary>
[FromFile]
public sealed class HeldFileModel(OpenFiles files, CurrentCollaborative current, FileStore store, ILogger<HeldFileModel> log) : PageModel
{
    /// <summary>Without a sandbox, in which older browsers refuse to show a PDF; the viewer needs styles of its own.</summary>
    private const string PolicyOfPdf = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string PolicyOfOthers =
        "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    internal OpenFile Found { get; private set; } = null!;

    public string BackTo => LibraryLinks.Show(current.Slug, Found.Material);

    public async Task<IActionResult> OnGet(string material, int version, string name, string? download, CancellationToken cancel)
    {
        if (await files.Find(material, version, name, cancel) is not { } found)
        {
            return await files.MovedTo(material, cancel) is { } slug
                ? RedirectPermanent(LibraryLinks.File(current.Slug, slug, version, name) + Request.QueryString)
                : NotFound();
        }
        Found = found;
        if (store.Open(found.Stored.Sha256, found.Stored.Length) is not { } content) return Damaged();
        var kind = FileLabel.KindOf(found.Stored);
        var disposition = new ContentDispositionHeaderValue(download == "1" || !OpensInBrowser(kind) ? "attachment" : "inline");
        disposition.SetHttpFileName(found.Name);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.ContentSecurityPolicy = kind == FileKind.Pdf ? PolicyOfPdf : PolicyOfOthers;
        Response.Headers.CacheControl = "public, no-cache";
        return new FileStreamResult(content, found.Stored.MediaType)
        {
            EntityTag = new EntityTagHeaderValue($"\"{found.Stored.Sha256}\""),
            EnableRangeProcessing = true,
        };
    }

    private PageResult Damaged()
    {
        log.LogError("The file {Name} ({Sha}) of {Material} is missing or cut short.", Found.Name, Found.Stored.Sha256, Found.Material);
        Response.StatusCode = StatusCodes.Status404NotFound;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private static bool OpensInBrowser(FileKind kind) =>
        kind is FileKind.Pdf or FileKind.Mp4 or FileKind.WebVtt || FileLabel.IsSound(kind) || FileLabel.IsPicture(kind);
}

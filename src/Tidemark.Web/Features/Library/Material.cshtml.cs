using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Tidemark.Documents.Kinds;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Web.Features.Library.Showing;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Features.Shared.Components.Recording;
using Tidemark.Web.Hosting;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Features.Library;

/// <summary>A picture of what a file holds.</summary>
internal sealed record PreviewPicture(string Address, string Alt, int? Width, int? Height);

/// <summary>One material: what is held of it, and all that is known.</summary>
[ReadsQuery("t")]
public sealed class MaterialModel(
    CurrentCollaborative current, MaterialReading reading, OpenFiles files, RecordingLoader recordings, PreviewStore previews,
    TidemarkSettings settings, TimeProvider clock) : PageModel
{
    public Collaborative Collaborative => current.Value;

    internal MaterialDetails Details { get; private set; } = null!;

    internal RecordingView? Recording { get; private set; }

    internal PreviewPicture? Preview { get; private set; }

    internal string Site => settings.PublicUrl.AbsoluteUri.TrimEnd('/');

    internal string Address => LibraryLinks.Show(current.Slug, Details.Material.Slug);

    /// <summary>True when its day of review is over for certain.</summary>
    internal bool IsReviewDue => Details.Material.ReviewBy?.IsCertainlyBefore(clock.UkToday()) == true;

    /// <summary>The browser's title. For a sensitive topic it is made of the address, which is neutral, as histories show both.</summary>
    internal string BrowserTitle
    {
        get
        {
            if (!Collaborative.Sensitive) return Details.Material.Heading;
            var words = Details.Material.Slug.Value.Replace('-', ' ');
            return char.ToUpperInvariant(words[0]) + words[1..];
        }
    }

    public async Task<IActionResult> OnGet(string material, string? t, CancellationToken cancel)
    {
        if (!Slug.TryParse(material, out var slug) || await reading.Find(slug, cancel) is not { } details)
        {
            return await files.MovedTo(material, cancel) is { } moved
                ? RedirectPermanent(LibraryLinks.Show(current.Slug, moved) + Request.QueryString)
                : NotFound();
        }
        Details = details;
        if (details.Material.Withdrawn is not null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            Response.Headers.CacheControl = "public, no-cache";
            return Page();
        }
        if (details.Newest is { Main: { } main } newest)
        {
            var source = new RecordingSource(current.Slug, slug, details.Material.Heading, newest.Version);
            Recording = (await recordings.Load([source], t, cancel)).SingleOrDefault();
            Preview = Recording is null && main.IsWhole ? PictureOf(main, newest.Version.Number) : null;
        }
        return Page();
    }

    private PreviewPicture? PictureOf(OfferedFile main, int version)
    {
        var heading = Details.Material.Heading;
        var kind = FileLabel.KindOf(main.Stored);
        if (FileLabel.IsPicture(kind)) return new PreviewPicture(main.Address, heading, null, null);
        if (previews.SizeOf(main.Stored.Sha256) is not { } size) return null;
        var first = kind switch { FileKind.Pptx => "First slide", FileKind.Xlsx => "First sheet", _ => "First page" };
        return new PreviewPicture(LibraryLinks.Preview(current.Slug, Details.Material.Slug, version, main.File.Name), $"{first} of {heading}", size.Width, size.Height);
    }
}

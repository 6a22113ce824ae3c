using Microsoft.Net.Http.Headers;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Features.Files;

/// <summary>The picture of a file's first slide or page, for whoever may have the file.</summary>
internal static class Previews
{
    public static void MapPreviews(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/{collaborative}/materials/{material}/{version:int}/{name}/preview.png", [HttpMethods.Get, HttpMethods.Head], async (
            string material, int version, string name, OpenFiles files, PreviewStore previews, HttpResponse response, CancellationToken cancel) =>
        {
            if (await files.Find(material, version, name, cancel) is not { } found || previews.Open(found.Stored.Sha256) is not { } picture)
                return Results.NotFound();
            response.Headers.CacheControl = "public, no-cache";
            return Results.Stream(picture, "image/png", entityTag: new EntityTagHeaderValue($"\"{found.Stored.Sha256}-preview\""));
        }).WithMetadata(new FromFileAttribute()).AddEndpointFilter<FindCollaborative>();
}

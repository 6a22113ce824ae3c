using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Tidemark.Web.Hosting;

/// <summary>The cache of public pages, with compression inside it: each page is compressed once.</summary>
internal static class PublicCaching
{
    private const long CacheBytes = 64 * 1024 * 1024;
    private const long LargestPage = 4 * 1024 * 1024;

    public static IServiceCollection AddPublicCaching(this IServiceCollection services)
    {
        services.AddSingleton<ContentVersion>();
        services.AddHostedService(provider => provider.GetRequiredService<ContentVersion>());
        services.AddSingleton<PublicPageCache>();
        services.AddOutputCache(options =>
        {
            options.SizeLimit = CacheBytes;
            options.MaximumBodySize = LargestPage;
        });
        services.AddOptions<Microsoft.AspNetCore.OutputCaching.OutputCacheOptions>()
            .Configure<PublicPageCache>((options, policy) => options.AddBasePolicy(policy));
        services.AddResponseCompression(options =>
        {
            // Public pages carry no secret that the length of a compressed answer could give away.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes =
            [
                "text/html", "text/css", "text/javascript", "text/plain", "text/csv", "text/calendar", "text/vtt",
                "application/json", "application/problem+json", "application/xml", "application/atom+xml", "application/schema+json", "image/svg+xml",
            ];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        return services;
    }

    public static IApplicationBuilder UsePublicCaching(this IApplicationBuilder app)
    {
        app.UseOutputCache();
        // A range of a compressed file is no range of the file, and its tag would name other bytes.
        app.UseWhen(context => context.GetEndpoint()?.Metadata.GetMetadata<FromFileAttribute>() is null, rest => rest.UseResponseCompression());
        return app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                Validate(context);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>Lets browsers keep a public page and ask each time whether it is still the newest.</summary>
    private static void Validate(HttpContext context)
    {
        var response = context.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.CacheControl.Count > 0) return;
        if (context.GetEndpoint()?.Metadata.GetMetadata<NotCachedAttribute>() is not null)
        {
            response.Headers.CacheControl = "no-store";
            return;
        }
        response.Headers.CacheControl = "public, no-cache";
        if (response.Headers.ETag.Count == 0)
            response.Headers.ETag = $"W/\"{context.RequestServices.GetRequiredService<ContentVersion>().Current}\"";
    }
}

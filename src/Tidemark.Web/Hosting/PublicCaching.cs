using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Tidemark.Web.Hosting;

/// <summary>The cache of public pages, with compression inside it: each page is compressed once.</summary>
internal static class PublicCaching
{
    private const long CacheBytes = 64 * 1024 * 1024;
    private const long LargestPage = 4 * 1024 * 1024;
    private const string Ask = "public, no-cache";

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
        app.UseResponseCompression();
        return app.Use((context, next) =>
        {
            Validate(context);
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode != StatusCodes.Status200OK) Forget(context.Response);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>
    /// Lets browsers keep a public page and ask each time whether it is still the newest. Said before the page is made,
    /// because the cache copies the headers at the first byte; what makes the answer may say otherwise.
    /// </summary>
    private static void Validate(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (context.GetEndpoint() is not { } endpoint) return;
        if (endpoint.Metadata.GetMetadata<NotCachedAttribute>() is not null)
        {
            headers.CacheControl = "no-cache, no-store";
            return;
        }
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) return;
        headers.CacheControl = Ask;
        headers.ETag = $"W/\"{context.RequestServices.GetRequiredService<ContentVersion>().Current}\"";
    }

    /// <summary>A refusal or a redirect is not the page: it must not be taken for it later.</summary>
    private static void Forget(HttpResponse response)
    {
        if (response.Headers.CacheControl == Ask) response.Headers.CacheControl = default;
        response.Headers.ETag = default;
    }
}

using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace Tidemark.Web.Hosting;

/// <summary>The cache of public pages, with compression inside it: each page is compressed once.</summary>
internal static class PublicCaching
{
    private const long CacheBytes = 32 * 1024 * 1024;
    private const string Revalidate = "public, no-cache";

    /// <summary>Antiforgery sets exactly these words on a page with a form, and logs a warning where it finds others.</summary>
    private const string NoStore = "no-cache, no-store";

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
            // A slug is in lower case: in capitals it is another address, with another answer.
            options.UseCaseSensitivePaths = true;
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
        app.UseOneEncoding();
        app.UseOutputCache();
        // A range of a compressed file is no range of the file, and its tag would name other bytes.
        app.UseWhen(context => context.GetEndpoint()?.Metadata.GetMetadata<FromFileAttribute>() is null, rest => rest.UseResponseCompression());
        return app.Use((context, next) =>
        {
            // Set before the page runs: the cache takes its copy of the headers with the first byte of the body.
            var isPublic = Offer(context);
            context.Response.OnStarting(() =>
            {
                if (isPublic && context.Response.StatusCode is >= 300 and not StatusCodes.Status304NotModified) TakeBack(context.Response.Headers);
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>Lets browsers keep a public page and ask each time whether it is still the newest.</summary>
    private static bool Offer(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (context.GetEndpoint()?.Metadata.GetMetadata<NotCachedAttribute>() is not null || !IsRead(context.Request.Method))
        {
            headers.CacheControl = NoStore;
            return false;
        }
        headers.CacheControl = Revalidate;
        if (context.GetEndpoint()?.Metadata.GetMetadata<FromFileAttribute>() is null) headers.Vary = HeaderNames.AcceptEncoding;
        headers.ETag = $"W/\"{context.RequestServices.GetRequiredService<ContentVersion>().Current}\"";
        return true;
    }

    private static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <summary>A refusal or a redirect is not the page: it must not be taken for it later. A 304 stands for the page.</summary>
    private static void TakeBack(IHeaderDictionary headers)
    {
        headers.Remove(HeaderNames.ETag);
        if (headers.CacheControl == Revalidate) headers.CacheControl = NoStore;
    }
}

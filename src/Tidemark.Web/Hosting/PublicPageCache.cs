using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace Tidemark.Web.Hosting;

/// <summary>Marks what must not be kept in the shared cache of public pages.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class NotCachedAttribute : Attribute;

/// <summary>
/// Marks what answers with the bytes of a file. They are neither copied into the cache of pages nor compressed, and the
/// answer sets its own headers for caching.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class FromFileAttribute : Attribute;

/// <summary>
/// Keeps public answers as compressed bytes, keyed by address, encoding and content version. A page is made once for each
/// version of the content; an old one is never served, because its key is never asked for again.
/// </summary>
internal sealed class PublicPageCache(ContentVersion version) : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var marks = context.HttpContext.GetEndpoint()?.Metadata;
        var cached = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && marks?.GetMetadata<NotCachedAttribute>() is null && marks?.GetMetadata<FromFileAttribute>() is null
            && Knows(marks?.GetMetadata<ReadsQueryAttribute>(), request.Query);
        context.EnableOutputCaching = cached;
        context.AllowCacheLookup = cached;
        context.AllowCacheStorage = cached;
        context.AllowLocking = cached;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["content"] = version.Current;
        context.CacheVaryByRules.VaryByValues["encoding"] = request.Headers.AcceptEncoding.ToString();
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.ContainsKey(HeaderNames.SetCookie))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static bool Knows(ReadsQueryAttribute? read, IQueryCollection query)
    {
        foreach (var (name, _) in query)
        {
            if (read?.Names.Contains(name, StringComparer.OrdinalIgnoreCase) != true) return false;
        }
        return true;
    }
}

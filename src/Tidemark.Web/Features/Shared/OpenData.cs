using Microsoft.AspNetCore.Diagnostics;

namespace Tidemark.Web.Features.Shared;

/// <summary>Marks what any page of any site may read: the data is public and no cookie is asked for.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class OpenDataAttribute : Attribute;

/// <summary>How endpoints for machines are declared, so that each is in the OpenAPI document and readable from anywhere.</summary>
internal static class OpenData
{
    /// <summary>The one OpenAPI document. Endpoints outside its group are not described in it.</summary>
    public const string Document = "v1";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static TBuilder AsOpenData<TBuilder>(this TBuilder endpoints, string tag) where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithGroupName(Document).WithTags(tag).WithMetadata(new OpenDataAttribute());

    /// <summary>An address to read from. Calendar programs ask with HEAD before they fetch.</summary>
    public static RouteHandlerBuilder MapRead(
        this IEndpointRouteBuilder routes, string pattern, Delegate handler, string operation, string summary, string description) =>
        routes.MapMethods(pattern, Reading, handler).WithName(operation).WithSummary(summary).WithDescription(description);

    public static RouteHandlerBuilder ProducesFile(this RouteHandlerBuilder endpoint, string mediaType) =>
        endpoint.Produces<string>(StatusCodes.Status200OK, mediaType);

    /// <summary>
    /// Lets scripts of other sites read the answer, refusals under /api/ too. Always the same header and never the asking
    /// site's name, because one answer is kept for all.
    /// </summary>
    public static IApplicationBuilder UseOpenData(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (IsOpen(context))
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
        return next(context);
    });

    private static bool IsOpen(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OpenDataAttribute>() is not null) return true;
        var asked = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Request.Path.Value;
        return asked?.StartsWith("/api/", StringComparison.Ordinal) == true;
    }
}

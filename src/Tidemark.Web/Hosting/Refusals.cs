using System.Data.Common;
using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Tidemark.Web.Hosting;

/// <summary>Every refusal and every failure answers with a plain page and fails closed.</summary>
internal static class Refusals
{
    /// <summary>Names the limit for what costs more than reading a page: searching.</summary>
    public const string Costly = "costly";

    /// <summary>Names the limit for what is kept: reports. Searching does not use it up, and reading the form is free.</summary>
    public const string Kept = "kept";

    /// <summary>Names the limit for drawing charts, which uses up neither of the others. Opening the page is free.</summary>
    public const string Drawn = "drawn";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRefusals(this IServiceCollection services, TidemarkSettings settings) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            // The sliding window does not say when it has room again; at its end it certainly has.
            context.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Costly, context => Limited(context, settings));
        options.AddPolicy(Kept, context => LimitedWhenSent(context, settings));
        options.AddPolicy(Drawn, context => LimitedWhenSent(context, settings));
    });

    private static RateLimitPartition<string> LimitedWhenSent(HttpContext context, TidemarkSettings settings) =>
        HttpMethods.IsPost(context.Request.Method) ? Limited(context, settings) : RateLimitPartition.GetNoLimiter("reading");

    private static RateLimitPartition<string> Limited(HttpContext context, TidemarkSettings settings) => RateLimitPartition.GetSlidingWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = settings.CostlyCallsAMinute, Window = Window, SegmentsPerWindow = 6 });

    public static void UseRefusals(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = StatusOf,
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    /// <summary>Refuses a method that a page does not take, and a body that is larger than it takes, before either is read.</summary>
    public static void UseCallChecks(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            // A refusal is read, whatever the method was that it refuses.
            if (!HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
            return next(context);
        }
        var metadata = context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<CompiledPageActionDescriptor>() is { } page && !Takes(page, context.Request.Method))
        {
            context.Response.Headers.Allow = string.Join(", ", page.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).DefaultIfEmpty("GET"));
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }
        if (metadata?.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize < context.Request.ContentLength)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }
        return next(context);
    });

    public static bool IsDatabaseAway(Exception problem) =>
        problem is DbException || problem.InnerException is DbException or System.Net.Sockets.SocketException;

    private static int StatusOf(Exception problem) => problem switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when IsDatabaseAway(problem) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>A page without handlers is read, like one with a handler for GET.</summary>
    private static bool Takes(CompiledPageActionDescriptor page, string method)
    {
        if (HttpMethods.IsHead(method) || HttpMethods.IsOptions(method)) method = HttpMethods.Get;
        return page.HandlerMethods.Count == 0
            ? HttpMethods.IsGet(method)
            : page.HandlerMethods.Any(h => string.Equals(h.HttpMethod, method, StringComparison.OrdinalIgnoreCase));
    }
}

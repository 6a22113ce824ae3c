using System.Data.Common;
using System.Globalization;
using System.Threading.RateLimiting;

namespace Tidemark.Web.Hosting;

/// <summary>Every refusal and every failure answers with a plain page and fails closed.</summary>
internal static class Refusals
{
    /// <summary>Names the limit for what costs more than reading a page: searching and reporting.</summary>
    public const string Costly = "costly";

    private const int CostlyAMinute = 120;

    public static IServiceCollection AddRefusals(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                context.HttpContext.Response.Headers.RetryAfter = wait.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Costly, context => RateLimitPartition.GetSlidingWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = CostlyAMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
    });

    public static void UseRefusals(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = problem => IsDatabaseAway(problem) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    public static bool IsDatabaseAway(Exception problem) =>
        problem is DbException || problem.InnerException is DbException or System.Net.Sockets.SocketException;
}

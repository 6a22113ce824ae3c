using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Tidemark.Web.Hosting;

/// <summary>Alive: the process answers. Ready: the database answers too.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(new NotCachedAttribute());
        app.MapHealthChecks("/health/ready").WithMetadata(new NotCachedAttribute());
    }
}

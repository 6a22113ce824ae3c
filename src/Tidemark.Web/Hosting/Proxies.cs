using Microsoft.AspNetCore.HttpOverrides;

namespace Tidemark.Web.Hosting;

/// <summary>
/// Behind a reverse proxy each call comes from the proxy. Only what a proxy that the operator trusts says of the caller
/// is believed: anyone else could write any address there.
/// </summary>
internal static class Proxies
{
    public static void AddTrustedProxies(this IServiceCollection services, TidemarkSettings settings) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // The framework trusts this machine unasked.
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in settings.TrustedProxies) options.KnownIPNetworks.Add(network);
            // A chain is followed back until the first that is not trusted.
            options.ForwardLimit = null;
        });

    public static void UseTrustedProxies(this WebApplication app)
    {
        // Without a list of its own the framework would believe everybody.
        if (app.Services.GetRequiredService<TidemarkSettings>().TrustedProxies.Count > 0) app.UseForwardedHeaders();
    }
}

using Microsoft.AspNetCore.CookiePolicy;

namespace Tidemark.Web.Hosting;

/// <summary>
/// What makes forms safe: a hidden token with a cookie that proves that the form came from here. Only pages with a form
/// that is sent set the cookie.
/// </summary>
internal static class Forms
{
    /// <summary>Browsers take a cookie with this beginning only from a secure page, for one host and all its paths.</summary>
    private const string HostPrefix = "__Host-";

    public const string CookieName = "tidemark-form";

    public static IServiceCollection AddForms(this IServiceCollection services, TidemarkSettings settings, bool development)
    {
        services.AddFormKeys(settings);
        services.AddAntiforgery(options =>
        {
            options.SuppressXFrameOptionsHeader = true;
            options.Cookie.Name = development ? CookieName : HostPrefix + CookieName;
            options.Cookie.Path = "/";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            // Secure is added below. Asked for here, it would make every form fail behind a proxy that ends TLS.
            options.Cookie.SecurePolicy = CookieSecurePolicy.None;
        });
        return services.Configure<CookiePolicyOptions>(options =>
        {
            options.Secure = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.HttpOnly = HttpOnlyPolicy.Always;
            options.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
    }
}

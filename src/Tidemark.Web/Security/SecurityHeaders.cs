using Microsoft.Extensions.Primitives;

namespace Tidemark.Web.Security;

/// <summary>
/// What every answer tells the browser, error pages too: only our own files, nothing inline, no frame, no sniffing, no
/// referrer. The values are fixed, so that cached answers carry them as well.
/// </summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; img-src 'self'; "
        + "manifest-src 'self'; media-src 'self'; object-src 'none'; script-src 'self'; style-src 'self'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static readonly (string Name, StringValues Value)[] Fixed =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()"),
        ("X-Frame-Options", "DENY"),
    ];

    /// <summary>Where readers find the site by https, they are told to use nothing else.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, Uri publicUrl)
    {
        var always = publicUrl.Scheme == Uri.UriSchemeHttps ? [.. Fixed, ("Strict-Transport-Security", "max-age=31536000")] : Fixed;
        return app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            foreach (var (name, value) in always) headers[name] = value;
            return next(context);
        });
    }
}

using Microsoft.Net.Http.Headers;

namespace Tidemark.Web.Hosting;

/// <summary>
/// Rewrites what a caller accepts as the one encoding that it gets. The cache then keeps a page two or three times and no
/// more, and can give nobody bytes that they cannot read: cache and compressor see the same word.
/// </summary>
internal static class AcceptedEncoding
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    public static IApplicationBuilder UseOneEncoding(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Request.Headers;
        headers.AcceptEncoding = Choose(headers.AcceptEncoding.ToString());
        return next(context);
    });

    /// <summary>Brotli, else gzip, else null for neither. What a caller puts last or refuses (q=0) is heeded (RFC 9110, 12.5.3).</summary>
    public static string? Choose(string accepted)
    {
        if (accepted is Brotli or Gzip) return accepted;
        if (accepted.Length == 0 || !StringWithQualityHeaderValue.TryParseList([accepted], out var list)) return null;
        var (brotli, gzip, identity) = (Quality(list, Brotli), Quality(list, Gzip), Quality(list, "identity"));
        if (brotli > 0 && brotli >= gzip && brotli >= identity) return Brotli;
        return gzip > 0 && gzip >= identity ? Gzip : null;
    }

    /// <summary>0 for what is not named: an encoding that nobody asked for is not sent, even where “*” would allow it.</summary>
    private static double Quality(IList<StringWithQualityHeaderValue> list, string encoding)
    {
        foreach (var value in list)
        {
            if (value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase)) return value.Quality ?? 1;
        }
        return 0;
    }
}

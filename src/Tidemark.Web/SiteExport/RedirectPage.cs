using System.Net;

namespace Tidemark.Web.SiteExport;

/// <summary>A small page at a former address, which leads to where the thing is now.</summary>
internal static class RedirectPage
{
    public static string From(string file, string target)
    {
        var way = WebUtility.HtmlEncode(ExportedAddress.Relative(file, target));
        return $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
                <meta charset="utf-8">
                <title>This page has moved</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <meta http-equiv="refresh" content="0; url={way}">
            </head>
            <body>
                <h1>This page has moved</h1>
                <p><a href="{way}">Go to its new place</a></p>
            </body>
            </html>

            """;
    }
}

using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Shared;

/// <summary>
/// Addresses that leave the site, in feeds, calendars and data. They are made from the public address that the operator
/// set, never from the request, so that nobody can put another host into them.
/// </summary>
internal static class PublicAddress
{
    /// <summary>The whole address of a page; <paramref name="path"/> begins with a slash.</summary>
    public static string Absolute(this TidemarkSettings settings, string path) => settings.PublicUrl.AbsoluteUri.TrimEnd('/') + path;
}

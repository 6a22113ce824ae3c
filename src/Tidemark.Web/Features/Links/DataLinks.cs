using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.Links;

/// <summary>What machines read.</summary>
public static class DataLinks
{
    public const string Root = "/api/v1/collaboratives";
    public const string OpenApi = "/openapi.json";
    public const string Sitemap = "/sitemap.xml";

    public static string Feed(Slug collaborative) => $"/{collaborative}/feed.atom";

    public static string Collaborative(Slug collaborative) => $"{Root}/{collaborative}";

    public static string Gathering(Slug collaborative, int? number, Slug? slug) =>
        number is { } known ? $"{Collaborative(collaborative)}/learning-sets/{known}" : $"{Collaborative(collaborative)}/gatherings/{slug}";

    public static string Talk(Slug collaborative, Slug talk) => $"{Collaborative(collaborative)}/talks/{talk}";

    public static string Material(Slug collaborative, Slug material) => $"{Collaborative(collaborative)}/materials/{material}";

    public static string Theory(Slug collaborative, int version) => $"{Collaborative(collaborative)}/theories-of-change/{version}";
}

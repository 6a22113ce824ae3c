using Tidemark.Domain.Common;

namespace Tidemark.Web.Features.Links;

public static class HomeLinks
{
    public const string Home = "/";
    public const string Collaboratives = "/#collaboratives";
    public const string Search = "/search";
    public const string Help = "/help";
    public const string Accessibility = "/accessibility";
    public const string Privacy = "/privacy";
    public const string Cookies = "/cookies";
    public const string Feed = "/feed.atom";
    public const string Api = "/api";

    public static string SearchFor(string words) => $"/search?q={Uri.EscapeDataString(words)}";

    public const string Reported = "/report/thank-you";

    public static string Report(string page) => $"/report?page={Uri.EscapeDataString(page)}";
}

public static class CollaborativeLinks
{
    public static string Show(Slug collaborative) => $"/{collaborative}";
}

public static class TeamLinks
{
    public static string Index(Slug collaborative) => $"/{collaborative}/teams";

    public static string Csv(Slug collaborative) => $"/{collaborative}/teams.csv";

    public static string In(Slug collaborative, Slug team) => $"/{collaborative}/teams#{team}";
}

public static class TheoryLinks
{
    public static string Newest(Slug collaborative) => $"/{collaborative}/theory-of-change";

    /// <summary>The place of a driver in the list of the newest version.</summary>
    public static string Driver(Slug collaborative, Slug driver) => $"{Newest(collaborative)}#{DriverAnchor(driver)}";

    /// <summary>Named with its kind, because a driver and a change idea may share a slug.</summary>
    public static string DriverAnchor(Slug driver) => $"driver-{driver}";

    public static string Version(Slug collaborative, int version) => $"/{collaborative}/theory-of-change/{version}";

    public static string Picture(Slug collaborative, int version) => $"/{collaborative}/theory-of-change/{version}.svg";
}

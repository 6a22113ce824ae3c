using System.Collections.Frozen;

namespace Tidemark.Domain.Common;

/// <summary>First parts of addresses that the site itself uses or will use, and that no collaborative may take.</summary>
public static class ReservedSlugs
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "about", "accessibility", "account", "admin", "api", "assets", "certificates", "charts", "coaching", "collaboratives",
        "contact", "cookies", "demo-media", "development", "docs", "error", "favicon", "feed", "feeds", "files", "health", "help",
        "identity", "index", "invitations", "join", "login", "logout", "metrics", "my", "openapi", "organisations", "people", "ping",
        "privacy", "programmes", "report", "robots", "room", "run", "schemas", "search", "security", "settings", "sign-in", "sign-out",
        "signin", "signout", "sitemap", "site", "static", "status", "support", "system", "talks", "teams", "terms", "tidemark",
        "uploads", "user", "users", "webhooks", "well-known", "www",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(Slug slug) => Words.Contains(slug.Value);
}

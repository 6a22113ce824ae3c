using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api;

/// <summary>What crawlers and finders of security holes ask for first.</summary>
internal static class SitemapEndpoints
{
    private const string Xml = "application/xml; charset=utf-8";
    private const string Text = "text/plain; charset=utf-8";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static readonly string[] OfSite =
        [HomeLinks.Home, ChartLinks.Draw, HomeLinks.Help, HomeLinks.Accessibility, HomeLinks.Privacy, HomeLinks.Cookies, HomeLinks.Api];

    public static void MapSitemap(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(DataLinks.Sitemap, Reading, async (VisibleRecords visible, TidemarkSettings settings, CancellationToken cancel) =>
            Results.Bytes(Sitemap.Whole(await Addresses(visible, settings, cancel), n => settings.Absolute($"/sitemap-{n}.xml")), Xml));
        routes.MapMethods("/sitemap-{number:int}.xml", Reading, async (int number, VisibleRecords visible, TidemarkSettings settings, CancellationToken cancel) =>
            Sitemap.File(await Addresses(visible, settings, cancel), number) is { } file ? Results.Bytes(file, Xml) : Results.NotFound());
        routes.MapMethods("/robots.txt", Reading, (TidemarkSettings settings) =>
            Results.Text($"User-agent: *\nAllow: /\n\nSitemap: {settings.Absolute(DataLinks.Sitemap)}\n", Text));
        routes.MapMethods("/.well-known/security.txt", Reading, (TidemarkSettings settings, TimeProvider clock) =>
            Results.Text(Security(settings, clock.UkToday()), Text));
    }

    /// <summary>RFC 9116.</summary>
    private static string Security(TidemarkSettings settings, DateOnly today)
    {
        var contact = settings.ContactEmail is { } mail ? $"mailto:{mail}" : settings.Absolute("/report");
        var expires = today.AddYears(1).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        return $"Contact: {contact}\nExpires: {expires}\nPreferred-Languages: en\nCanonical: {settings.Absolute("/.well-known/security.txt")}\n";
    }

    private static async Task<List<string>> Addresses(VisibleRecords visible, TidemarkSettings settings, CancellationToken cancel)
    {
        var slugs = await visible.Collaboratives.OrderBy(c => c.Slug).Select(c => new { c.Id, c.Slug }).ToListAsync(cancel);
        var of = slugs.ToDictionary(c => c.Id, c => c.Slug);
        var gatherings = await visible.Gatherings.OrderBy(g => g.Id).Select(g => new { g.CollaborativeId, g.Number, g.Slug }).ToListAsync(cancel);
        var talks = await visible.Talks.OrderBy(t => t.Slug).Select(t => new { t.CollaborativeId, t.Slug }).ToListAsync(cancel);
        var materials = await visible.Materials.Where(m => m.Withdrawn == null).OrderBy(m => m.Slug).Select(m => new { m.CollaborativeId, m.Slug }).ToListAsync(cancel);
        var theories = await visible.Theories.OrderBy(t => t.Version).Select(t => new { t.CollaborativeId, t.Version }).ToListAsync(cancel);
        IEnumerable<string> paths =
        [
            .. OfSite,
            .. slugs.SelectMany(c => Sections(c.Slug)),
            .. gatherings.Select(g => LearningSetLinks.Show(of[g.CollaborativeId], g.Number, g.Slug)),
            .. talks.Select(t => TalkLinks.Show(of[t.CollaborativeId], t.Slug)),
            .. materials.Select(m => LibraryLinks.Show(of[m.CollaborativeId], m.Slug)),
            .. theories.Select(t => TheoryLinks.Version(of[t.CollaborativeId], t.Version)),
        ];
        return [.. paths.Select(settings.Absolute)];
    }

    private static string[] Sections(Slug collaborative) =>
    [
        CollaborativeLinks.Show(collaborative), LearningSetLinks.Index(collaborative), LibraryLinks.Index(collaborative),
        TheoryLinks.Newest(collaborative), TeamLinks.Index(collaborative),
    ];
}

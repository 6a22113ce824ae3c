using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Web.Features.Links;

namespace Tidemark.Web.SiteExport;

/// <summary>
/// What a reader who only follows links might never meet: feeds, tables, withdrawn materials whose page says so, and the
/// addresses that things had before.
/// </summary>
internal sealed record KnownAddresses(IReadOnlyList<Slug> Collaboratives, IReadOnlyList<string> Addresses, IReadOnlyList<(string Old, string New)> Moved)
{
    public static async Task<KnownAddresses> Read(VisibleRecords visible, CancellationToken cancel)
    {
        var collaboratives = await visible.Collaboratives.OrderBy(c => c.Slug).Select(c => new { c.Id, c.Slug, c.FormerSlugs }).ToListAsync(cancel);
        var of = collaboratives.ToDictionary(c => c.Id, c => c.Slug);
        var materials = await visible.Materials.OrderBy(m => m.Slug).Select(m => new { m.CollaborativeId, m.Slug, m.FormerSlugs }).ToListAsync(cancel);
        var talks = await visible.Talks.OrderBy(t => t.Slug).Select(t => new { t.CollaborativeId, t.Slug, t.FormerSlugs }).ToListAsync(cancel);
        var gatherings = await visible.Gatherings.OrderBy(g => g.Id).Select(g => new { g.CollaborativeId, g.Number, g.Slug, g.FormerSlugs }).ToListAsync(cancel);
        IEnumerable<(string, string)> moved =
        [
            .. materials.SelectMany(m => m.FormerSlugs, (m, old) => (LibraryLinks.Show(of[m.CollaborativeId], old), LibraryLinks.Show(of[m.CollaborativeId], m.Slug))),
            .. talks.SelectMany(t => t.FormerSlugs, (t, old) => (TalkLinks.Show(of[t.CollaborativeId], old), TalkLinks.Show(of[t.CollaborativeId], t.Slug))),
            .. gatherings.SelectMany(g => g.FormerSlugs, (g, old) =>
                (LearningSetLinks.Show(of[g.CollaborativeId], null, old), LearningSetLinks.Show(of[g.CollaborativeId], g.Number, g.Slug))),
            // The folder of a collaborative: everything below it moved with it.
            .. collaboratives.SelectMany(c => c.FormerSlugs, (c, old) => (CollaborativeLinks.Show(old), CollaborativeLinks.Show(c.Slug))),
        ];
        return new KnownAddresses(
            [.. collaboratives.Select(c => c.Slug)],
            [
                .. collaboratives.SelectMany(c => Files(c.Slug)),
                .. materials.Select(m => LibraryLinks.Show(of[m.CollaborativeId], m.Slug)),
                .. talks.Select(t => TalkLinks.Show(of[t.CollaborativeId], t.Slug)),
                .. gatherings.Select(g => LearningSetLinks.Show(of[g.CollaborativeId], g.Number, g.Slug)),
            ],
            [.. moved]);
    }

    private static string[] Files(Slug collaborative) =>
    [
        CollaborativeLinks.Show(collaborative), DataLinks.Feed(collaborative), LearningSetLinks.Calendar(collaborative), LearningSetLinks.Csv(collaborative),
        TalkLinks.Csv(collaborative), LibraryLinks.Csv(collaborative), TeamLinks.Csv(collaborative),
    ];
}

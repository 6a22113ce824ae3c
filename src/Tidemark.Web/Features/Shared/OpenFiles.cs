using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;

namespace Tidemark.Web.Features.Shared;

/// <summary>A file that anyone may have, with the material that it belongs to.</summary>
internal sealed record OpenFile(Slug Material, string Heading, string Name, StoredFile Stored);

/// <summary>Finds the file that an address names, if anyone may have it: captions that nobody has checked are not there.</summary>
public sealed class OpenFiles(VisibleRecords visible, CurrentCollaborative current)
{
    internal async Task<OpenFile?> Find(string material, int version, string name, CancellationToken cancel)
    {
        if (!Slug.TryParse(material, out var slug)) return null;
        var found = await visible.Materials.Where(m => m.CollaborativeId == current.Id && m.Slug == slug)
            .Join(visible.MaterialVersions.Where(v => v.Number == version), m => m.Id, v => v.MaterialId, (m, v) => new { m.Heading, Version = v })
            .SingleOrDefaultAsync(cancel);
        if (found?.Version.OpenFiles.FirstOrDefault(f => f.Name == name) is not { } file) return null;
        var stored = await visible.StoredFiles.SingleAsync(f => f.Id == file.StoredFileId, cancel);
        return new OpenFile(slug, found.Heading, file.Name, stored);
    }

    /// <summary>Where the material is now, when it was at this address before.</summary>
    internal async Task<Slug?> MovedTo(string material, CancellationToken cancel)
    {
        if (!Slug.TryParse(material, out var slug)) return null;
        IReadOnlyList<Slug> none = [];
        var moved = await visible.Materials.Where(m => m.CollaborativeId == current.Id && m.FormerSlugs != none)
            .Select(m => new { m.Slug, m.FormerSlugs }).ToListAsync(cancel);
        return moved.Find(m => m.FormerSlugs.Contains(slug))?.Slug;
    }
}

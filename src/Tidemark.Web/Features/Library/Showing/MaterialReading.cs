using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Features.Library.Showing;

/// <summary>A file that anyone may have, as a page offers it.</summary>
internal sealed record OfferedFile(MaterialFile File, StoredFile Stored, string Address, bool IsWhole)
{
    public string Label => File.Role switch
    {
        FileRole.Captions => $"Captions, {FileLabel.Size(Stored.Length)}",
        FileRole.Transcript => $"Transcript, {FileLabel.Size(Stored.Length)}",
        _ => FileLabel.For(Stored),
    };
}

internal sealed record OfferedVersion(MaterialVersion Version, IReadOnlyList<OfferedFile> Files)
{
    public OfferedFile? Main => Files.FirstOrDefault(f => f.File.Role == FileRole.Main);

    /// <summary>The picture shown before a recording plays is part of the page, not a file to take.</summary>
    public IEnumerable<OfferedFile> ToTake => Files.Where(f => f.File.Role != FileRole.PosterImage);
}

/// <summary>One material with all that is known of it in public. Versions are newest first; none where none is held.</summary>
internal sealed record MaterialDetails(
    Material Material, IReadOnlyList<OfferedVersion> Versions, KnownGathering? Gathering, string? TalkHeading, Slug? TalkSlug,
    IReadOnlyList<KnownTeam> Teams, IReadOnlyList<KnownDriver> Drivers, IReadOnlyList<CitedSource> Sources, string? Host)
{
    public OfferedVersion? Newest => Versions.Count > 0 ? Versions[0] : null;
}

public sealed class MaterialReading(VisibleRecords visible, CurrentCollaborative current, LibraryMemory memory, FileStore store, ILogger<MaterialReading> log)
{
    internal async Task<MaterialDetails?> Find(Slug slug, CancellationToken cancel)
    {
        var material = await visible.Materials.Include(m => m.Teams).Include(m => m.Drivers)
            .SingleOrDefaultAsync(m => m.CollaborativeId == current.Id && m.Slug == slug, cancel);
        if (material is null) return null;
        var names = await memory.Get($"{current.Id.Value} names ", () => LibraryNames.Read(visible, current.Id, cancel));
        var talk = material.TalkId is { } id
            ? await visible.Talks.Where(t => t.Id == id).Select(t => new { t.Heading, t.Slug }).SingleOrDefaultAsync(cancel)
            : null;
        return new MaterialDetails(
            material, await Versions(material, cancel), names.Gathering(material.GatheringId), talk?.Heading, talk?.Slug,
            names.Named(material.Teams.Select(l => l.TeamId)), names.Filed([.. material.Drivers.Select(l => l.DriverId)]),
            [.. current.Value.SourcesOf(material.SourceKeys)], await visible.HostOf(current.Value, cancel));
    }

    private async Task<IReadOnlyList<OfferedVersion>> Versions(Material material, CancellationToken cancel)
    {
        var versions = await visible.MaterialVersions.Where(v => v.MaterialId == material.Id).OrderByDescending(v => v.Number).ToListAsync(cancel);
        var ids = versions.SelectMany(v => v.OpenFiles).Select(f => f.StoredFileId).Distinct().ToList();
        var stored = await visible.StoredFiles.Where(f => EF.Parameter(ids).Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancel);
        return [.. versions.Select(v => new OfferedVersion(v, [.. v.OpenFiles.Select(f => Offer(material, v, f, stored[f.StoredFileId]))]))];
    }

    private OfferedFile Offer(Material material, MaterialVersion version, MaterialFile file, StoredFile stored)
    {
        var whole = store.Holds(stored.Sha256, stored.Length);
        if (!whole) log.LogError("The file {Name} ({Sha}) of {Material} is missing or cut short.", file.Name, stored.Sha256, material.Slug);
        return new OfferedFile(file, stored, LibraryLinks.File(current.Slug, material.Slug, version.Number, file.Name), whole);
    }
}

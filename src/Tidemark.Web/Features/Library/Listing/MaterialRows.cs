using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Library.Listing;

/// <summary>One material of the list, with its newest version as anyone may see it.</summary>
internal sealed record MaterialRow(
    MaterialId Id, Slug Slug, string? Title, string Heading, MaterialKind Kind, KnownGathering? Gathering, bool HasTalk,
    IReadOnlyList<KnownTeam> Teams, IReadOnlyList<KnownDriver> Drivers, Licence? Licence, MaterialVersion? Newest, StoredFile? File)
{
    /// <summary>What is held of it: “PDF, 55 kB”, “Kept elsewhere”, “No file yet”.</summary>
    public string Held => this switch
    {
        { File: { } file } => FileLabel.For(file),
        { Newest.OutsideAddress: not null } => "Kept elsewhere",
        _ => "No file yet",
    };

    /// <summary>“Agenda. Learning set 4, 10 November 2020”.</summary>
    public string Facts => string.Join(". ", ((string?[])[Words.For(Kind), Team, Set, Title is null ? "It has no title: this heading is ours" : null])
        .OfType<string>());

    private string? Team => Teams.Count > 0
        ? string.Join(", ", Teams.Select(t => t.Name)) + (Teams is [{ Organisation: { } organisation }] ? $", {organisation}" : "")
        : Kind == MaterialKind.PresentationSlides && !HasTalk ? "Team not named" : null;

    private string Set => Gathering is null
        ? "Learning set not known"
        : string.Join(", ", ((string?[])[Gathering.Name, Gathering.Date?.ToWords() ?? "date not known"]).OfType<string>());
}

/// <summary>Reads rows with as many statements for one as for thousands.</summary>
internal sealed class MaterialRows(VisibleRecords visible)
{
    /// <summary>The rows of these few materials, in no order: found by their ids alone, so that it costs the same in a large library.</summary>
    public Task<IReadOnlyList<MaterialRow>> Read(IReadOnlyList<MaterialId> few, LibraryNames names, CancellationToken cancel) => Read(
        visible.Materials.Where(m => few.Contains(m.Id)), visible.MaterialVersions.Where(v => few.Contains(v.MaterialId)), names, cancel);

    /// <summary>The rows of all these materials, in no order.</summary>
    public Task<IReadOnlyList<MaterialRow>> Read(IQueryable<Material> materials, LibraryNames names, CancellationToken cancel) => Read(
        materials, visible.MaterialVersions.Where(v => materials.Any(m => m.Id == v.MaterialId)), names, cancel);

    private async Task<IReadOnlyList<MaterialRow>> Read(
        IQueryable<Material> materials, IQueryable<MaterialVersion> versions, LibraryNames names, CancellationToken cancel)
    {
        var found = await materials.Select(m => new
        {
            m.Id,
            m.Slug,
            m.Title,
            m.Heading,
            m.Kind,
            m.GatheringId,
            m.TalkId,
            m.Licence,
            Teams = m.Teams.Select(l => l.TeamId).ToList(),
            Drivers = m.Drivers.Select(l => l.DriverId).ToList(),
        }).ToListAsync(cancel);
        var newest = (await versions.ToListAsync(cancel))
            .GroupBy(v => v.MaterialId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Number)!);
        var ids = newest.Values.Select(v => v.Main?.StoredFileId).OfType<StoredFileId>().Distinct().ToList();
        var files = await visible.StoredFiles.Where(f => EF.Parameter(ids).Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancel);
        return
        [
            .. found.Select(m =>
            {
                var version = newest.GetValueOrDefault(m.Id);
                return new MaterialRow(
                    m.Id, m.Slug, m.Title, m.Heading, m.Kind, names.Gathering(m.GatheringId), m.TalkId is not null, names.Named(m.Teams),
                    names.Filed(m.Drivers), m.Licence, version, version?.Main is { } main ? files.GetValueOrDefault(main.StoredFileId) : null);
            }),
        ];
    }
}

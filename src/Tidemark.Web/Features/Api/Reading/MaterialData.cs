using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api.Reading;

/// <summary>Materials with their published versions. Withdrawn ones are not in lists; their address says that they are gone.</summary>
internal sealed class MaterialData(VisibleRecords visible, CurrentCollaborative current, Names names, TidemarkSettings settings)
{
    private IQueryable<Material> All => visible.Materials.Where(m => m.CollaborativeId == current.Id);

    private IQueryable<Material> Open => All.Where(m => m.Withdrawn == null);

    public async Task<ListPage<MaterialRecord>> List(Paging paging, CancellationToken cancel)
    {
        var total = await Open.CountAsync(cancel);
        return paging.Of(await Records(Open.OrderBy(m => m.Order).ThenBy(m => m.Slug).Skip(paging.Skip).Take(paging.Size), cancel), total, settings);
    }

    public async Task<MaterialRecord?> One(Slug slug, CancellationToken cancel) => (await Records(Open.Where(m => m.Slug == slug), cancel)).SingleOrDefault();

    /// <summary>What is said of a material that was taken back, or null where there is none at this address.</summary>
    public async Task<Withdrawal?> Withdrawn(Slug slug, CancellationToken cancel) =>
        await All.Where(m => m.Slug == slug && m.Withdrawn != null).Select(m => m.Withdrawn).SingleOrDefaultAsync(cancel);

    /// <summary>Where the material with this former slug is now.</summary>
    public async Task<string?> MovedTo(Slug former, CancellationToken cancel)
    {
        IReadOnlyList<Slug> none = [];
        var moved = await All.Where(m => m.FormerSlugs != none).Select(m => new { m.Slug, m.FormerSlugs }).ToListAsync(cancel);
        return moved.Find(m => m.FormerSlugs.Contains(former)) is { } now ? DataLinks.Material(current.Slug, now.Slug) : null;
    }

    private async Task<List<MaterialRecord>> Records(IQueryable<Material> wanted, CancellationToken cancel)
    {
        var found = await wanted.Include(m => m.Teams).Include(m => m.Drivers).AsSplitQuery().ToListAsync(cancel);
        var ids = found.Select(m => m.Id).ToList();
        var versions = (await visible.MaterialVersions.Where(v => ids.Contains(v.MaterialId)).ToListAsync(cancel)).ToLookup(v => v.MaterialId);
        var held = versions.SelectMany(v => v).SelectMany(v => v.OpenFiles).Select(f => f.StoredFileId).Distinct().ToList();
        var files = await visible.StoredFiles.Where(f => held.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancel);
        await names.FindTeams(found.SelectMany(m => m.Teams.Select(l => l.TeamId)), cancel);
        await names.FindDrivers(found.SelectMany(m => m.Drivers.Select(l => l.DriverId)), cancel);
        await names.FindGatherings(found.Select(m => m.GatheringId), cancel);
        await names.FindTalks(found.Select(m => m.TalkId), cancel);
        return [.. found.Select(m => Record(m, versions[m.Id], files))];
    }

    private MaterialRecord Record(Material m, IEnumerable<MaterialVersion> versions, Dictionary<StoredFileId, StoredFile> files) => new()
    {
        Slug = m.Slug.Value,
        Title = m.Title,
        Heading = m.Heading,
        Kind = m.Kind,
        Summary = m.Summary,
        Note = m.Note,
        ContentNote = m.ContentNote,
        Gathering = names.Gathering(m.GatheringId),
        Talk = names.Talk(m.TalkId),
        FilingBasis = m.FilingBasis,
        Licence = m.Licence is { } licence ? new LicenceRecord(licence.Code, licence.Statement) : null,
        Credit = m.Credit,
        ReviewBy = m.ReviewBy?.ToString(),
        ReviewByPrecision = m.ReviewBy?.Precision,
        Teams = names.Teams(m.Teams.Select(l => l.TeamId)),
        Drivers = names.Drivers(m.Drivers.Select(l => l.DriverId)),
        Versions = [.. versions.OrderByDescending(v => v.Number).Select(v => Record(m.Slug, v, files))],
        Sources = m.SourceKeys,
        Url = settings.Absolute(LibraryLinks.Show(current.Slug, m.Slug)),
        Links = new(settings.Absolute(DataLinks.Material(current.Slug, m.Slug))),
    };

    private MaterialVersionRecord Record(Slug material, MaterialVersion v, Dictionary<StoredFileId, StoredFile> files) => new()
    {
        Number = v.Number,
        Published = v.Published?.ToString(),
        PublishedPrecision = v.Published?.Precision,
        ChangeNote = v.ChangeNote,
        OutsideUrl = v.OutsideAddress?.Value,
        Files = [.. v.OpenFiles.Select(f => Record(material, v.Number, f, files.GetValueOrDefault(f.StoredFileId)))],
    };

    private FileRecord Record(Slug material, int version, MaterialFile f, StoredFile? held) => new()
    {
        Role = f.Role,
        Name = f.Name,
        Language = f.Language,
        MediaType = held?.MediaType,
        Length = held?.Length,
        Sha256 = held?.Sha256,
        CheckedOn = f.Checked?.On.ToString(),
        AlsoHolds = [.. (f.HiddenAccepted?.Contents ?? []).Select(c => new HiddenContentRecord(c.Kind, c.Count))],
        Url = settings.Absolute(LibraryLinks.File(current.Slug, material, version, f.Name)),
    };
}

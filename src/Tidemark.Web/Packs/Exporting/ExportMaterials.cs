using Tidemark.Domain.Common;
using Tidemark.Domain.Library;
using Tidemark.Web.Packs.Importing;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>Materials with their published versions. Of one that was withdrawn only that is told, as on its page.</summary>
internal sealed class ExportMaterials(PublishedContent content, ExportKeys keys, IReadOnlyDictionary<DriverId, Slug> drivers, ExportFiles files)
{
    public MaterialsFile Materials()
    {
        var former = new FormerAddresses(content.Materials.Select(m => m.Slug));
        var ordered = content.Materials.OrderBy(m => m.Order).ThenBy(m => keys.Of(PackNouns.Material, m.Id).Value, StringComparer.Ordinal);
        return new MaterialsFile { Materials = [.. ordered.Select(m => m.Withdrawn is { } gone ? Tombstone(m, gone, former) : Material(m, former))] };
    }

    private MaterialEntry Tombstone(Material m, Withdrawal gone, FormerAddresses former)
    {
        var id = keys.Of(PackNouns.Material, m.Id);
        return new MaterialEntry
        {
            Id = id,
            Slug = m.Slug == id ? null : m.Slug,
            FormerSlugs = former.Of(m.FormerSlugs),
            Title = m.Title,
            Heading = m.Title is null ? m.Heading : null,
            Kind = m.Kind,
            Gathering = keys.Find(PackNouns.Gathering, m.GatheringId),
            Talk = keys.Find(PackNouns.Talk, m.TalkId),
            Withdrawn = new WithdrawnEntry { Date = gone.On, Reason = gone.Reason },
        };
    }

    private MaterialEntry Material(Material m, FormerAddresses former)
    {
        var id = keys.Of(PackNouns.Material, m.Id);
        return new MaterialEntry
        {
            Id = id,
            Slug = m.Slug == id ? null : m.Slug,
            FormerSlugs = former.Of(m.FormerSlugs),
            Title = m.Title,
            Heading = m.Title is null ? m.Heading : null,
            Kind = m.Kind,
            Summary = m.Summary,
            Note = m.Note,
            ContentNote = m.ContentNote,
            Gathering = keys.Find(PackNouns.Gathering, m.GatheringId),
            Talk = keys.Find(PackNouns.Talk, m.TalkId),
            FilingBasis = m.FilingBasis,
            Teams = keys.Among(PackNouns.Team, m.Teams.Select(l => l.TeamId)),
            Drivers = ExportLearningSets.Drivers(m.Drivers.Select(l => l.DriverId), drivers),
            Licence = m.Licence is { } licence ? new LicenceEntry { Code = licence.Code, Statement = licence.Statement } : null,
            Credit = m.Credit,
            ReviewBy = m.ReviewBy,
            Sources = ExportCollaborative.Sources(m.SourceKeys),
            Versions = [.. content.Versions[m.Id].OrderBy(v => v.Number).Select(v => Version(id, v))],
        };
    }

    private VersionEntry Version(Slug material, MaterialVersion v) => new()
    {
        Number = v.Number,
        Published = v.Published,
        ChangeNote = v.ChangeNote,
        Address = v.OutsideAddress,
        Files = [.. v.OpenFiles.Select((f, i) => files.Entry(material, v.Number, i + 1, f))],
    };
}

using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Importing;

/// <summary>Materials and their versions. The files are in the store already.</summary>
internal static class ImportMaterials
{
    public static async Task Run(
        ImportUnderWay import, IReadOnlyDictionary<Slug, DriverId> drivers, IReadOnlyDictionary<string, StoredFileId> files,
        IReadOnlyDictionary<FileEntry, IReadOnlyList<HiddenFound>> hidden)
    {
        var (keys, entries) = (import.Keys, import.Pack.Materials.Materials);
        var there = await import.Records.Materials.AsTracking().Include(m => m.Versions).Include(m => m.Teams).Include(m => m.Drivers)
            .Where(m => m.CollaborativeId == import.Collaborative).ToDictionaryAsync(m => m.Id, import.Cancel);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var id = keys.IdOf<MaterialId>(PackNouns.Material, entry.Id);
            var slug = entry.Slug ?? entry.Id;
            var heading = entry.Title ?? entry.Heading ?? "";
            var material = import.FindOrAdd(there, id, () => new Material(id, import.Collaborative, slug, heading));
            material.MoveTo(slug);
            material.WasAt(entry.FormerSlugs);
            material.Describe(entry.Kind, entry.Title, heading, entry.Summary, entry.Note, entry.ContentNote);
            material.File(keys.IdOf<GatheringId>(PackNouns.Gathering, entry.Gathering),
                keys.IdOf<TalkId>(PackNouns.Talk, entry.Talk), entry.FilingBasis, i + 1);
            material.Offer(entry.Licence is { } licence ? new Licence(licence.Code, licence.Statement) : null,
                entry.Credit, entry.ReviewBy, entry.Sharing);
            material.Cite(ImportUnderWay.Texts(entry.Sources));
            material.About(keys.IdsOf<TeamId>(PackNouns.Team, entry.Teams), entry.Drivers.Select(d => drivers[d]));
            if (entry.Withdrawn is { } withdrawn) material.Withdraw(withdrawn.Date, withdrawn.Reason);
            else material.Restore();
            Issue(material, entry, f => new MaterialFile(
                files[f.Path], f.Role, f.Name ?? f.Path.Split('/')[^1], f.Language,
                f.Checked is { } check ? new Checked(check.By, check.Date) : null, Accepted(f, hidden)));
        }
        ImportUnderWay.RefuseShared(there.Values, "material", m => (Slug?)m.Slug, m => m.Heading);
    }

    private static void Issue(Material material, MaterialEntry entry, Func<FileEntry, MaterialFile> held)
    {
        material.KeepVersions(entry.Versions.Select(v => v.Number).ToHashSet());
        foreach (var versionEntry in entry.Versions)
        {
            var version = material.Issue(versionEntry.Number);
            version.Publish(versionEntry.Published, versionEntry.ChangeNote, versionEntry.Address);
            version.Hold(versionEntry.Files.Select(held));
        }
    }

    private static HiddenAccepted? Accepted(FileEntry file, IReadOnlyDictionary<FileEntry, IReadOnlyList<HiddenFound>> hidden) =>
        file.HiddenAccepted is { } accepted
            ? new HiddenAccepted(accepted.By, accepted.Date,
                [.. hidden[file].Where(h => accepted.Kinds.Contains(h.Kind)).Select(h => new HiddenContent(h.Kind, h.Count))])
            : null;
}

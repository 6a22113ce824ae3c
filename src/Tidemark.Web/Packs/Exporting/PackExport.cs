using Microsoft.EntityFrameworkCore;
using Tidemark.Data;
using Tidemark.Data.Packs;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Web.Packs.Importing;
using Tidemark.Web.Packs.Shapes;
using Tidemark.Web.Packs.Writing;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>Writes what is public of a collaborative as a pack. The same content makes the same bytes, on either engine.</summary>
internal sealed class PackExport(TidemarkDbContext db, FileStore store)
{
    /// <summary>Writes the pack, checks it as an import would, and gives back the outcome of that check.</summary>
    /// <exception cref="ExportRefusedException">It cannot be done. Nothing was left behind.</exception>
    public async Task<PackCheckOutcome> Run(Slug slug, string folder, CancellationToken cancel)
    {
        var content = await PublishedContent.Read(db.VisibleTo(Viewer.Anonymous), slug, cancel)
            ?? throw new ExportRefusedException(await NoSuch(slug, cancel));
        var keys = ExportKeys.Of(content, await db.ReadPackKeysAround(content.Collaborative.Id.Value, cancel));
        var words = await LeftOut(content, cancel);
        var files = new ExportFiles(content.StoredFiles, words);
        var pack = Describe(content, keys, files);
        words.TakeOutOf(pack);
        PackCheckOutcome? outcome = null;
        await ExportFolder.Make(folder, async half =>
        {
            await PackWriter.WriteAsync(pack, half, entry => Open(files.At(entry), entry), cancel);
            outcome = PackFolder.Check(half, PackFileContent.Reader);
            if (outcome.Pack is null)
                throw new ExportRefusedException(
                    $"The pack could not be read again, and was not kept:\n{string.Join('\n', outcome.Mistakes.Take(20).Select(m => m.ToString()))}");
        });
        return outcome!;
    }

    private static Pack Describe(PublishedContent content, ExportKeys keys, ExportFiles files)
    {
        var drivers = content.Theories.SelectMany(t => t.Drivers).ToDictionary(d => d.Id, d => d.Slug);
        var learningSets = new ExportLearningSets(content, keys, drivers);
        return new Pack
        {
            Manifest = new PackManifest { Format = 1, Id = keys.Pack, Title = content.Collaborative.Name },
            Collaborative = ExportCollaborative.Collaborative(content, keys),
            Sources = ExportCollaborative.Sources(content),
            Organisations = ExportTakingPart.Organisations(content, keys),
            Teams = ExportTakingPart.Teams(content, keys),
            People = ExportTakingPart.People(content, keys),
            Theory = ExportCollaborative.Theory(content, keys),
            Gatherings = learningSets.Gatherings(),
            Talks = learningSets.Talks(),
            Materials = new ExportMaterials(content, keys, drivers, files).Materials(),
            Results = ExportCollaborative.Results(content, keys),
        };
    }

    /// <summary>Only here the names of teams that are not listed are read: to find them in texts.</summary>
    private async Task<WordsLeftOut> LeftOut(PublishedContent content, CancellationToken cancel)
    {
        var id = content.Collaborative.Id;
        var unlisted = await db.VisibleTo(Viewer.Program).Teams
            .Where(t => t.Participations.Any(p => p.CollaborativeId == id && !p.Listed)).Select(t => t.Name).ToListAsync(cancel);
        return new WordsLeftOut(unlisted, [.. content.Teams.Select(t => t.Name)]);
    }

    private Stream Open(StoredFile file, FileEntry entry) => store.Open(file.Sha256, file.Length)
        ?? throw new ExportRefusedException(
            $"The file {entry.Path} is missing from the data folder, or damaged. Put the data folder back from a backup. Nothing was written.");

    private async Task<string> NoSuch(Slug slug, CancellationToken cancel)
    {
        var there = await db.VisibleTo(Viewer.Anonymous).Collaboratives.Select(c => c.Slug).ToListAsync(cancel);
        return there.Count == 0
            ? $"There is no collaborative “{slug}”: none is held here."
            : $"There is no collaborative “{slug}”. There is {string.Join(", ", there.Select(s => s.Value).Order(StringComparer.Ordinal))}.";
    }
}

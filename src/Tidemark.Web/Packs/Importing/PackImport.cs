using Microsoft.EntityFrameworkCore;
using Tidemark.Data;
using Tidemark.Data.Packs;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Web.Jobs;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Packs.Importing;

/// <summary>What an import does at the moment. <paramref name="Of"/> is 0 where nothing is counted.</summary>
internal readonly record struct ImportStep(string Doing, int Done = 0, int Of = 0);

/// <summary>Brings a checked pack into the database: all of it, or nothing.</summary>
internal sealed class PackImport(TidemarkDbContext db, FileStore store, TimeProvider clock)
{
    /// <summary>Imports, and says what changed. A file that was taken in stays in the store when the rest is refused, and does no harm there.</summary>
    /// <exception cref="DomainException">A rule is broken that the check of the folder could not see. Nothing was changed.</exception>
    public async Task<ImportReport> Run(PackCheckOutcome checkedPack, IProgress<ImportStep>? progress, CancellationToken cancel)
    {
        var pack = checkedPack.Pack ?? throw new ArgumentException("The pack has mistakes.", nameof(checkedPack));
        progress?.Report(new ImportStep("Reading what is there"));
        var keys = await ImportKeys.Load(db, pack.Manifest.Id, cancel);
        var collaborative = keys.IdOf<CollaborativeId>(PackNouns.Collaborative, pack.Manifest.Id);
        var import = new ImportUnderWay(db, pack, keys, collaborative, cancel);
        await ImportPeople.Run(import);
        await ImportCollaborative.Run(import);
        await ImportPeople.Teams(import);
        var drivers = await ImportTheory.Run(import);
        await ImportLearningSets.Gatherings(import);
        await ImportLearningSets.Talks(import, drivers);
        await ImportMaterials.Run(import, drivers, await TakeFiles(checkedPack, import, progress), checkedPack.Hidden);
        await ImportCollaborative.Results(import);
        var report = ImportReport.Of(db, import);
        if (report.ChangedAnything) FollowUps.Enqueue(db, collaborative, clock.GetUtcNow().UtcDateTime);
        progress?.Report(new ImportStep("Saving"));
        try
        {
            await db.SaveWithMoves(cancel);
        }
        catch (DbUpdateException problem)
        {
            throw new DomainException(
                $"The database refused the pack, and nothing was changed: {problem.InnerException?.Message ?? problem.Message}");
        }
        return report;
    }

    private async Task<IReadOnlyDictionary<string, StoredFileId>> TakeFiles(
        PackCheckOutcome outcome, ImportUnderWay import, IProgress<ImportStep>? progress)
    {
        var ids = new Dictionary<string, StoredFileId>(StringComparer.Ordinal);
        var known = await import.Records.StoredFiles.ToDictionaryAsync(f => f.Sha256, f => f.Id, import.Cancel);
        foreach (var entry in import.Pack.Materials.Materials.SelectMany(m => m.Versions).SelectMany(v => v.Files))
        {
            if (ids.ContainsKey(entry.Path)) continue;
            await using var content = File.OpenRead(outcome.FileOf(entry).FullPath);
            var (sha, length) = await store.Put(content, import.Cancel);
            if (!known.TryGetValue(sha, out var id))
            {
                content.Position = 0;
                known.Add(sha, id = EntityId.New<StoredFileId>());
                db.Add(new StoredFile(id, sha, length, PackFileContent.MediaType(content)));
            }
            ids.Add(entry.Path, id);
            progress?.Report(new ImportStep("Taking in files", ids.Count, outcome.Files.Count));
        }
        return ids;
    }
}

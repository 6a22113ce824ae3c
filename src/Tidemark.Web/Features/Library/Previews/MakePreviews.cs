using Microsoft.EntityFrameworkCore;
using Tidemark.Data;
using Tidemark.Data.Jobs;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;
using Tidemark.Web.Jobs;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Features.Library.Previews;

/// <summary>
/// Makes the previews that a collaborative's public files still lack, a few at a time, so that other work is not kept
/// waiting; then asks to be run again for the rest.
/// </summary>
internal sealed class MakePreviews(
    TidemarkDbContext db, FileStore files, PreviewStore previews, PreviewDrawing drawing, TidemarkSettings settings,
    IHostApplicationLifetime life, TimeProvider clock, ILogger<MakePreviews> log) : IJobDefinition
{
    public const string JobKind = "make-preview";

    private const int AtOnce = 4;
    private static readonly TimeSpan UntilServing = TimeSpan.FromSeconds(2);

    public string Kind => JobKind;

    public async Task Run(string payload, CancellationToken cancel)
    {
        if (!settings.DrawsPreviews) return;
        // Readers come first: the site answers before anything is drawn.
        if (!life.ApplicationStarted.IsCancellationRequested)
        {
            AskAgain(payload, UntilServing);
            await db.SaveChangesAsync(cancel);
            return;
        }
        var missing = await Missing(new CollaborativeId(Guid.Parse(payload)), cancel);
        var made = 0;
        foreach (var file in missing.Take(AtOnce)) made += await Make(file, cancel) ? 1 : 0;
        if (made > 0) await db.RenewContentStamp(cancel);
        if (missing.Count > AtOnce) AskAgain(payload, TimeSpan.Zero);
        await db.SaveChangesAsync(cancel);
    }

    private void AskAgain(string payload, TimeSpan wait) => db.Add(new Job(JobKind, payload, clock.GetUtcNow().UtcDateTime + wait));

    private async Task<IReadOnlyList<StoredFile>> Missing(CollaborativeId collaborative, CancellationToken cancel)
    {
        var visible = db.VisibleTo(Viewer.Anonymous);
        var held = await visible.MaterialVersions
            .Where(v => visible.Materials.Any(m => m.Id == v.MaterialId && m.CollaborativeId == collaborative))
            .Select(v => v.Files).ToListAsync(cancel);
        var ids = held.SelectMany(f => f).Where(f => f.Role == Domain.Library.FileRole.Main).Select(f => f.StoredFileId).Distinct().ToList();
        var stored = await visible.StoredFiles.Where(f => EF.Parameter(ids).Contains(f.Id)).ToListAsync(cancel);
        return [.. stored.Where(f => drawing.CanDraw(FileLabel.KindOf(f)) && !previews.IsSettled(f.Sha256))];
    }

    private async Task<bool> Make(StoredFile file, CancellationToken cancel)
    {
        await using var content = files.Open(file.Sha256, file.Length);
        if (content is not null && await drawing.Draw(content, FileLabel.KindOf(file), picture => previews.Keep(file.Sha256, picture), cancel))
            return true;
        log.LogWarning("No preview could be made of the file {Sha}.", file.Sha256);
        previews.GiveUp(file.Sha256);
        return false;
    }
}

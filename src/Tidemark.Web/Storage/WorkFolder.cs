using Tidemark.Documents.Pdf;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Storage;

/// <summary>Folders for what is only half made, inside the data folder. A program that was killed leaves its own behind.</summary>
public sealed class WorkFolder(TidemarkSettings settings)
{
    /// <summary>Longer than any piece of work takes: what is older belongs to nobody, whichever processes share the folder.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    public DirectoryInfo Make() => Directory.CreateDirectory(Path.Combine(settings.WorkDirectory, Guid.CreateVersion7().ToString("N")));

    public void Sweep()
    {
        // The times of files are the machine's, whatever the development clock says.
        var before = TimeProvider.System.GetUtcNow().UtcDateTime - Abandoned;
        PdfLeftOvers.Sweep(before);
        if (!Directory.Exists(settings.WorkDirectory)) return;
        foreach (var folder in new DirectoryInfo(settings.WorkDirectory).EnumerateDirectories())
            if (folder.LastWriteTimeUtc < before) folder.Delete(recursive: true);
    }
}

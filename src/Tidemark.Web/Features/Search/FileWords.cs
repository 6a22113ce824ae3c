using Microsoft.EntityFrameworkCore;
using Tidemark.Data;
using Tidemark.Data.Search;
using Tidemark.Data.Visibility;
using Tidemark.Documents;
using Tidemark.Documents.Captions;
using Tidemark.Documents.Kinds;
using Tidemark.Documents.Text;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Features.Search;

/// <summary>The words inside held files, place by place. A file that cannot be read adds none, and the log says why.</summary>
internal sealed class FileWords(TidemarkDbContext db, FileStore store, ILogger<FileWords> log)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Stretch = TimeSpan.FromSeconds(20);

    public async Task<IReadOnlyList<SearchPart>> Read(IReadOnlyList<MaterialFile> files, CancellationToken cancel)
    {
        var parts = new List<SearchPart>();
        foreach (var file in files.Where(f => f.Role is FileRole.Main or FileRole.Captions)) parts.AddRange(await ReadFile(file, cancel));
        return parts;
    }

    private async Task<IReadOnlyList<SearchPart>> ReadFile(MaterialFile file, CancellationToken cancel)
    {
        var held = await db.VisibleTo(Viewer.Program).StoredFiles.SingleAsync(f => f.Id == file.StoredFileId, cancel);
        await using var content = store.Open(held.Sha256, held.Length);
        if (content is null)
        {
            log.LogError("The file {Name} ({Sha}) is missing or cut short. Its words are not in the search index.", file.Name, held.Sha256);
            return [];
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        try
        {
            return file.Role == FileRole.Captions ? Cues(content) : Pages(content, limit.Token);
        }
        catch (Exception problem) when (problem is DocumentException || (problem is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            log.LogWarning("The words of {Name} could not be read: {Problem}", file.Name, problem.Message);
            return [];
        }
    }

    private static List<SearchPart> Pages(Stream content, CancellationToken cancel) =>
    [
        .. DocumentText.Read(content, FileKinds.Recognise(content, cancel), null, cancel).Parts
            .Select(part => new SearchPart(part.Place.ToString(), "", part.Text)),
    ];

    /// <summary>Cues are short: neighbours are put together, so that words of one sentence are found together.</summary>
    private static List<SearchPart> Cues(Stream content)
    {
        using var reader = new StreamReader(content);
        var parts = new List<SearchPart>();
        var together = new List<Cue>();
        foreach (var cue in WebVtt.Parse(reader))
        {
            if (together.Count > 0 && cue.End - together[0].Start > Stretch) Close();
            together.Add(cue);
        }
        Close();
        return parts;

        void Close()
        {
            if (together.Count == 0) return;
            var at = together[0].Start;
            parts.Add(new SearchPart(Moment.InWords(at), $"?t={(int)at.TotalSeconds}#transcript", string.Join(' ', together.Select(c => c.Text))));
            together.Clear();
        }
    }
}

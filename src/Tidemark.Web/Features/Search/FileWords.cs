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

    /// <summary>Characters. A longer place (a sheet, a section) is kept in pieces: an engine ranks and shows short ones better.</summary>
    private const int LongestPart = 10_000;

    /// <summary>The words of all files, and whether every file could be read.</summary>
    public async Task<(IReadOnlyList<SearchPart> Parts, bool All)> Read(IReadOnlyList<MaterialFile> files, CancellationToken cancel)
    {
        var parts = new List<SearchPart>();
        var all = true;
        foreach (var file in Wanted(files))
        {
            if (await ReadFile(file, cancel) is { } read) parts.AddRange(read);
            else all = false;
        }
        return (parts, all);
    }

    /// <summary>A transcript says what the captions say, without the moment: it is read where there are no captions.</summary>
    private static IEnumerable<MaterialFile> Wanted(IReadOnlyList<MaterialFile> files)
    {
        var spoken = files.Any(f => f.Role == FileRole.Captions) ? FileRole.Captions : FileRole.Transcript;
        return files.Where(f => f.Role == FileRole.Main || f.Role == spoken);
    }

    private async Task<IReadOnlyList<SearchPart>?> ReadFile(MaterialFile file, CancellationToken cancel)
    {
        var held = await db.VisibleTo(Viewer.Program).StoredFiles.SingleAsync(f => f.Id == file.StoredFileId, cancel);
        await using var content = store.Open(held.Sha256, held.Length);
        if (content is null)
        {
            log.LogError("The file {Name} ({Sha}) is missing or cut short. Its words are not in the search index.", file.Name, held.Sha256);
            return null;
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        try
        {
            return file.Role == FileRole.Captions ? Cues(content) : Pages(content, limit.Token);
        }
        catch (Exception problem) when (problem is DocumentException or IOException || (problem is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            log.LogWarning("The words of {Name} could not be read: {Problem}", file.Name, problem.Message);
            return null;
        }
    }

    private static List<SearchPart> Pages(Stream content, CancellationToken cancel) =>
    [
        .. DocumentText.Read(content, FileKinds.Recognise(content, cancel), null, cancel).Parts
            .SelectMany(part => Pieces(part.Text).Select(piece => new SearchPart(part.Place.ToString(), "", piece))),
    ];

    private static IEnumerable<string> Pieces(string text)
    {
        while (text.Length > LongestPart)
        {
            var space = text.LastIndexOfAny([' ', '\n'], LongestPart);
            var end = space > 0 ? space : LongestPart;
            yield return text[..end];
            text = text[end..].TrimStart();
        }
        yield return text;
    }

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
            parts.Add(new SearchPart(Moment.InWords(at), $"?t={(int)at.TotalSeconds}#transcript", string.Join(' ', together.Select(c => c.Text)).Replace('\n', ' ')));
            together.Clear();
        }
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Documents;
using Tidemark.Documents.Captions;
using Tidemark.Documents.Kinds;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Storage;

namespace Tidemark.Web.Features.Shared.Components.Recording;

/// <summary>
/// Makes recordings ready to show: <c>&lt;partial name="Components/Recording/_Recording" model="…" /&gt;</c>. It takes
/// versions that the reader may see, and shows only their open files.
/// </summary>
public sealed class RecordingLoader(VisibleRecords visible, FileStore store, ILogger<RecordingLoader> log)
{
    internal const string PlayerId = "player";

    private const int LastMoment = 24 * 60 * 60;
    private const int LongestQuote = 40;
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(30);

    /// <summary>The recordings among these versions; others are left out. One statement, however many they are.</summary>
    /// <param name="sources">Versions that the reader may see.</param>
    /// <param name="from">The moment that the address asks for (<c>?t=</c>), for the first recording.</param>
    /// <param name="cancel">Stops the reading.</param>
    internal async Task<IReadOnlyList<RecordingView>> Load(IReadOnlyList<RecordingSource> sources, string? from, CancellationToken cancel)
    {
        var ids = sources.SelectMany(s => s.Version.OpenFiles).Select(f => f.StoredFileId).Distinct().ToList();
        if (ids.Count == 0) return [];
        var stored = await visible.StoredFiles.Where(f => EF.Parameter(ids).Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancel);
        var views = new List<RecordingView>();
        foreach (var source in sources)
        {
            if (source.Version.Main is not { } main || stored[main.StoredFileId] is not { } file || !IsRecording(FileLabel.KindOf(file))) continue;
            var view = View(source, file, stored, views.Count == 0 ? PlayerId : $"{PlayerId}-{views.Count + 1}");
            views.Add(views.Count == 0 ? Begin(view, from) : view);
        }
        return views;
    }

    private static bool IsRecording(FileKind kind) => kind == FileKind.Mp4 || FileLabel.IsSound(kind);

    private RecordingView View(RecordingSource source, StoredFile main, Dictionary<StoredFileId, StoredFile> stored, string id)
    {
        string AddressOf(MaterialFile file) => LibraryLinks.File(source.Collaborative, source.Material, source.Version.Number, file.Name);
        var open = source.Version.OpenFiles.ToList();
        var captions = open.Where(f => f.Role == FileRole.Captions).ToList();
        var damaged = !store.Holds(main.Sha256, main.Length);
        if (damaged) log.LogError("The recording of {Material} ({Sha}) is missing or cut short.", source.Material, main.Sha256);
        return new RecordingView
        {
            PlayerId = id,
            Heading = source.Heading,
            Address = AddressOf(source.Version.Main!),
            FileLabel = FileLabel.For(main),
            IsSound = FileLabel.IsSound(FileLabel.KindOf(main)),
            IsDamaged = damaged,
            Length = damaged ? null : LengthOf(main),
            Poster = open.Find(f => f.Role == FileRole.PosterImage) is { } poster ? AddressOf(poster) : null,
            Captions = [.. captions.Select(c => new CaptionTrack(AddressOf(c), c.Language, captions.Count == 1 ? "Captions" : $"Captions ({c.Language ?? c.Name})"))],
            Turns = captions.Count == 0 ? [] : Turns(stored[captions[0].StoredFileId]),
            Transcript = open.Find(f => f.Role == FileRole.Transcript) is { } text ? AddressOf(text) + "?download=1" : null,
            IsBeingChecked = source.Version.Files.Any(f => f.Role is FileRole.Captions or FileRole.Transcript && f.Checked is null),
        };
    }

    private static RecordingView Begin(RecordingView view, string? from)
    {
        if (string.IsNullOrEmpty(from)) return view;
        return int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastMoment
            ? view with { StartAt = seconds }
            : view with { NoMoment = from.Length <= LongestQuote ? from : from[..LongestQuote] + "…" };
    }

    private TimeSpan? LengthOf(StoredFile main)
    {
        using var content = store.Open(main.Sha256, main.Length);
        return content is null ? null : Mp4Length.Of(content);
    }

    private List<Turn> Turns(StoredFile captions)
    {
        using var content = store.Open(captions.Sha256, captions.Length);
        if (content is null)
        {
            log.LogError("The captions {Sha} are missing or cut short.", captions.Sha256);
            return [];
        }
        try
        {
            using var reader = new StreamReader(content);
            return InTurns(WebVtt.Parse(reader));
        }
        catch (DocumentException problem)
        {
            log.LogError("The captions {Sha} cannot be read: {Problem}", captions.Sha256, problem.Message);
            return [];
        }
    }

    /// <summary>Captions are cut to fit a screen. What one person says is put together again, up to half a minute of it.</summary>
    private static List<Turn> InTurns(IReadOnlyList<Cue> cues)
    {
        var turns = new List<Turn>();
        foreach (var cue in cues)
        {
            var text = cue.Text.Replace('\n', ' ');
            if (turns.Count > 0 && turns[^1] is { } last && last.Speaker == cue.Speaker && cue.End - last.At <= LongestTurn)
                turns[^1] = last with { Text = $"{last.Text} {text}" };
            else turns.Add(new Turn(cue.Start, cue.Speaker, text));
        }
        return turns;
    }
}

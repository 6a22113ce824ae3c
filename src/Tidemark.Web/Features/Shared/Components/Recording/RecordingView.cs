using System.Globalization;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;

namespace Tidemark.Web.Features.Shared.Components.Recording;

/// <summary>A version of a material that may hold a recording.</summary>
internal sealed record RecordingSource(Slug Collaborative, Slug Material, string Heading, MaterialVersion Version);

internal sealed record CaptionTrack(string Address, string? Language, string Label);

/// <summary>What one speaker says without a break. <paramref name="Speaker"/> is null where nobody is named.</summary>
internal sealed record Turn(TimeSpan At, string? Speaker, string Text)
{
    /// <summary>Whole seconds, rounded down: a reader who goes there misses nothing.</summary>
    public string Seconds => ((long)At.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>As HTML writes a length of time.</summary>
    public string Duration => $"PT{(int)At.TotalMinutes}M{At.Seconds}S";
}

/// <summary>A recording as a page shows it: the player, its captions, and the transcript that follows it.</summary>
internal sealed record RecordingView
{
    public required string PlayerId { get; init; }

    public required string Heading { get; init; }

    public required string Address { get; init; }

    public required string FileLabel { get; init; }

    public required bool IsSound { get; init; }

    /// <summary>True when the file is missing or cut short: then nothing plays.</summary>
    public required bool IsDamaged { get; init; }

    /// <summary>How long it plays, where its file says so.</summary>
    public TimeSpan? Length { get; init; }

    public string? Poster { get; init; }

    public IReadOnlyList<CaptionTrack> Captions { get; init; } = [];

    public IReadOnlyList<Turn> Turns { get; init; } = [];

    /// <summary>The text of the transcript, to be saved.</summary>
    public string? Transcript { get; init; }

    /// <summary>True when there are captions or a transcript that nobody has checked yet. Nothing of them is shown.</summary>
    public bool IsBeingChecked { get; init; }

    /// <summary>Where it begins to play, in whole seconds.</summary>
    public int? StartAt { get; init; }

    /// <summary>What the address gave as a moment, and is none.</summary>
    public string? NoMoment { get; init; }

    public string AddressFromStart => StartAt is { } seconds ? $"{Address}#t={seconds.ToString(CultureInfo.InvariantCulture)}" : Address;

    /// <summary>The first on a page has the plain name, which links from search know.</summary>
    public string TranscriptId => PlayerId.Replace(RecordingLoader.PlayerId, "transcript", StringComparison.Ordinal);
}

using System.Text;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Captions;

/// <summary>The words of captions, in stretches of about a minute, so that a search can lead to the moment.</summary>
internal static class CaptionWords
{
    private static readonly TimeSpan Stretch = TimeSpan.FromMinutes(1);

    public static void Read(string text, bool isCut, Reading reading)
    {
        if (isCut) throw new DocumentException($"This captions file is longer than {reading.Limits.MaxCharacters:N0} characters.");
        var stretch = new StringBuilder();
        TimeSpan? from = null;
        string? speaker = null;
        foreach (var cue in WebVtt.Parse(text, reading.Limits))
        {
            if (from is { } start && (cue.Start - start >= Stretch || cue.Start < start))
            {
                reading.Add(Place.Time(start), null, stretch.ToString());
                stretch.Clear();
                (from, speaker) = (null, null);
            }

            from ??= cue.Start;
            if (cue.Speaker is not null && cue.Speaker != speaker) stretch.Append(cue.Speaker).Append(": ");
            speaker = cue.Speaker;
            stretch.Append(cue.Text).Append('\n');
        }

        if (from is { } last) reading.Add(Place.Time(last), null, stretch.ToString());
    }
}

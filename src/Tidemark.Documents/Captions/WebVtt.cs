using System.Globalization;
using System.Text;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Captions;

/// <summary>Reads and writes captions in WebVTT (W3C).</summary>
/// <remarks>
/// Notes, styles, regions and cue names are stepped over; italics and other marks inside a caption are dropped. What <see cref="Write"/> wrote,
/// <see cref="Parse(string, Limits?)"/> reads back as the same cues.
/// </remarks>
public static class WebVtt
{
    /// <summary>Reads captions.</summary>
    /// <param name="reader">The text from its start; read to its end, or to just beyond <see cref="Limits.MaxCharacters"/>.</param>
    /// <param name="limits">The limits; null means <see cref="Limits.Default"/>.</param>
    /// <returns>As <see cref="Parse(string, Limits?)"/>.</returns>
    /// <exception cref="DocumentException">As <see cref="Parse(string, Limits?)"/>.</exception>
    public static IReadOnlyList<Cue> Parse(TextReader reader, Limits? limits = null)
    {
        limits ??= Limits.Default;
        var text = new StringBuilder();
        var buffer = new char[8_192];
        int read;
        while (text.Length <= limits.MaxCharacters && (read = reader.ReadBlock(buffer)) > 0) text.Append(buffer, 0, read);
        return Parse(text.ToString(), limits);
    }

    /// <summary>Reads captions.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="limits">The limits; null means <see cref="Limits.Default"/>.</param>
    /// <returns>The cues in file order; a caption in which several people speak becomes one cue for each, at the same time. Captions without words are left out.</returns>
    /// <exception cref="DocumentException">Something is wrong; the message says what, and <see cref="DocumentException.Line"/> where.</exception>
    public static IReadOnlyList<Cue> Parse(string text, Limits? limits = null)
    {
        limits ??= Limits.Default;
        if (text.Length > limits.MaxCharacters)
            throw new DocumentException($"This captions file is longer than {limits.MaxCharacters:N0} characters.");
        var lines = Lines(text);
        CheckHeader(lines);
        var cues = new List<Cue>();
        for (var at = 1; at < lines.Length;)
        {
            if (lines[at].Length == 0)
            {
                at++;
                continue;
            }

            at = ReadBlock(lines, at, cues);
            if (cues.Count > limits.MaxCues) throw new DocumentException($"This captions file has more than {limits.MaxCues:N0} captions.");
        }

        return cues;
    }

    /// <summary>Writes captions: UTF-8 text with <c>\n</c> line ends, one block a cue, hours always written.</summary>
    /// <param name="cues">The cues in the order in which they are to stand.</param>
    /// <returns>The file, to be stored in UTF-8.</returns>
    /// <exception cref="ArgumentException">A cue breaks what <see cref="Cue"/> says of its values.</exception>
    public static string Write(IEnumerable<Cue> cues)
    {
        var file = new StringBuilder("WEBVTT\n");
        foreach (var cue in cues)
        {
            Check(cue);
            file.Append('\n').Append(CueTime.Write(cue.Start)).Append(" --> ").Append(CueTime.Write(cue.End));
            if (cue.Settings is not null) file.Append(' ').Append(cue.Settings);
            file.Append('\n');
            if (cue.Speaker is not null) file.Append("<v ").Append(CueMarkup.Escape(cue.Speaker)).Append('>');
            file.Append(CueMarkup.Escape(cue.Text)).Append('\n');
        }

        return file.ToString();
    }

    private static string[] Lines(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', ' ').Split('\n');

    private static void CheckHeader(string[] lines)
    {
        var first = lines[0];
        if (first == "WEBVTT" || first.StartsWith("WEBVTT ", StringComparison.Ordinal) || first.StartsWith("WEBVTT\t", StringComparison.Ordinal))
        {
            if (lines.Length > 1 && lines[1].Contains("-->", StringComparison.Ordinal))
                throw new DocumentException("Line 2 of this captions file must be empty: the captions start after an empty line.", 2);
            return;
        }

        var isSubRip = lines.Take(3).Any(line => line.Contains("-->", StringComparison.Ordinal) && line.Contains(',', StringComparison.Ordinal));
        throw new DocumentException(
            isSubRip
                ? "This is a SubRip (.srt) file. Save it as WebVTT (.vtt) and send it again."
                : "This is no captions file: its first line must be WEBVTT.",
            1);
    }

    private static int ReadBlock(string[] lines, int at, List<Cue> cues)
    {
        var end = at;
        while (end < lines.Length && lines[end].Length > 0) end++;
        var first = lines[at];
        var isTimed = first.Contains("-->", StringComparison.Ordinal);
        if (!isTimed && IsNote(first, cues.Count == 0)) return end;
        if (!isTimed) at++;
        if (at >= end || !lines[at].Contains("-->", StringComparison.Ordinal))
        {
            // Right under the header there may be lines that say what the file is for; they are not captions.
            if (cues.Count == 0 && lines.AsSpan(0, Math.Min(at, lines.Length)).IndexOf("") < 0) return end;
            var wrong = Math.Min(at + 1, end);
            throw new DocumentException($"Line {wrong} of this captions file should be a time, like 00:01:02.000 --> 00:01:05.000.", wrong);
        }

        var (start, finish, settings) = CueTime.ParseLine(lines[at], at + 1);
        for (var i = at + 1; i < end; i++)
        {
            if (lines[i].Contains("-->", StringComparison.Ordinal))
                throw new DocumentException($"An empty line is missing before line {i + 1} of this captions file.", i + 1);
        }

        foreach (var (speaker, words) in CueMarkup.Read(string.Join('\n', lines.AsSpan((at + 1)..end)!)))
            cues.Add(new Cue(start, finish, speaker, words, settings));
        return end;
    }

    private static bool IsNote(string line, bool isBeforeCues) =>
        line == "NOTE" || line.StartsWith("NOTE ", StringComparison.Ordinal) || line.StartsWith("NOTE\t", StringComparison.Ordinal)
        || (isBeforeCues && line.TrimEnd() is "STYLE" or "REGION");

    private static void Check(Cue cue)
    {
        var isTimed = cue.Start >= TimeSpan.Zero && cue.End > cue.Start
            && cue.Start.Ticks % TimeSpan.TicksPerMillisecond == 0 && cue.End.Ticks % TimeSpan.TicksPerMillisecond == 0;
        var isFolded = cue.Text.Length > 0 && cue.Text == PlainWords.Fold(cue.Text)
            && (cue.Speaker is null || (cue.Speaker.Length > 0 && cue.Speaker == PlainWords.FoldLine(cue.Speaker)));
        var isSet = cue.Settings is null
            || (cue.Settings.Length > 0 && cue.Settings == PlainWords.FoldLine(cue.Settings) && !cue.Settings.Contains("-->", StringComparison.Ordinal));
        if (!isTimed || !isFolded || !isSet)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The cue at {cue.Start} cannot be written."), nameof(cue));
    }
}

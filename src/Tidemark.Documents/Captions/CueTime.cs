using System.Globalization;

namespace Tidemark.Documents.Captions;

/// <summary>The times of captions: [hours:]minutes:seconds.milliseconds.</summary>
internal static class CueTime
{
    private const int MaxHours = 999;

    /// <summary>Reads a line of times.</summary>
    /// <param name="line">Two times with an arrow between, then settings.</param>
    /// <param name="number">The line's number from 1, for the message.</param>
    public static (TimeSpan Start, TimeSpan End, string? Settings) ParseLine(string line, int number)
    {
        var arrow = line.IndexOf("-->", StringComparison.Ordinal);
        var after = line[(arrow + 3)..].Trim(' ', '\t');
        var gap = after.AsSpan().IndexOfAny(' ', '\t');
        var settings = gap < 0 ? "" : Text.PlainWords.FoldLine(after[gap..]);
        if (Parse(line.AsSpan(0, arrow)) is not { } start || Parse(gap < 0 ? after : after.AsSpan(0, gap)) is not { } end
            || settings.Contains("-->", StringComparison.Ordinal))
            throw new DocumentException($"The time on line {number} of this captions file cannot be read. It should look like 00:01:02.000 --> 00:01:05.000.", number);
        if (end <= start) throw new DocumentException($"The caption on line {number} of this captions file ends before it starts.", number);
        return (start, end, settings.Length == 0 ? null : settings);
    }

    public static string Write(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(long)Math.Floor(time.TotalHours):00}:{time:mm\\:ss\\.fff}");

    private static TimeSpan? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t");
        Span<Range> steps = stackalloc Range[4];
        var count = text.Split(steps, ':');
        if (count is not (2 or 3)) return null;
        var seconds = text[steps[count - 1]];
        if (seconds.Length != 6 || seconds[2] != '.') return null;
        int hours = 0;
        if (count == 3 && (text[steps[0]].Length < 2 || !Number(text[steps[0]], MaxHours, out hours))) return null;
        if (text[steps[count - 2]].Length != 2 || !Number(text[steps[count - 2]], 59, out var minutes)) return null;
        return Number(seconds[..2], 59, out var whole) && Number(seconds[3..], 999, out var thousandths)
            ? new TimeSpan(0, hours, minutes, whole, thousandths)
            : null;
    }

    private static bool Number(ReadOnlySpan<char> digits, int max, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= max;
}

using System.Buffers;

namespace Tidemark.Documents.Tables;

/// <summary>A time of day beside a date: 13:45, 13:45:10.5, 1:45 pm, T13:45Z.</summary>
internal static class WrittenTime
{
    private static readonly SearchValues<char> Clock = SearchValues.Create("0123456789:");
    private static readonly SearchValues<char> Seconds = SearchValues.Create("0123456789:.,");

    /// <summary>Takes the time off the end of a text.</summary>
    /// <param name="text">The text; the date alone afterwards.</param>
    /// <param name="minutes">Minutes since midnight. Seconds and the offset from Greenwich are left out: it is the clock of the place.</param>
    public static bool TryTake(ref ReadOnlySpan<char> text, out int minutes)
    {
        minutes = -1;
        var colon = text.IndexOf(':');
        var start = colon;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        if (start == colon || colon - start > 2 || start == 0) return false;
        var hour = int.Parse(text[start..colon]);
        var rest = text[(colon + 1)..];
        if (rest.Length < 2 || !char.IsAsciiDigit(rest[0]) || !char.IsAsciiDigit(rest[1])) return false;
        var minute = ((rest[0] - '0') * 10) + rest[1] - '0';
        var ending = Ending(rest[2..]);
        if (ending.Equals("pm", StringComparison.OrdinalIgnoreCase) && hour is > 0 and <= 12) hour = (hour % 12) + 12;
        else if (ending.Equals("am", StringComparison.OrdinalIgnoreCase) && hour is > 0 and <= 12) hour %= 12;
        else if (!ending.IsEmpty && !IsOffset(ending)) return false;
        if (hour > 23 || minute > 59) return false;
        minutes = (hour * 60) + minute;
        var date = text[..start].TrimEnd(" ,");
        if (date is [.., 'T' or 't'] && date.Length > 1 && char.IsAsciiDigit(date[^2])) date = date[..^1];
        text = date.TrimEnd(" ,");
        return true;
    }

    /// <summary>What follows the minutes, without seconds.</summary>
    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> text)
    {
        if (text is [':', ..])
        {
            var end = text.IndexOfAnyExcept(Seconds);
            text = end < 0 ? [] : text[end..];
        }

        return text.Trim();
    }

    private static bool IsOffset(ReadOnlySpan<char> text) =>
        text is "Z" or "z" || (text[0] is '+' or '-' && text.Length is >= 3 and <= 6 && !text[1..].ContainsAnyExcept(Clock));
}

namespace Tidemark.Documents.Tables;

internal enum DateTokenKind
{
    Number,
    Month,
    Quarter,
    Week,
}

/// <summary>A part of a date: a number, a month's name, Q1 or W03.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Value, int Digits);

/// <summary>Takes the writing of a date apart.</summary>
internal static class DateTokens
{
    public const int Most = 6;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] PassedOver = ["of", "the", "commencing", "beginning", "starting", "ending", "wc", "wb", "we", "c", "b", "e", "fy"];

    /// <summary>Reads the parts in order; none where something in it belongs to no date.</summary>
    public static int Read(ReadOnlySpan<char> text, Span<DateToken> tokens)
    {
        var (count, at) = (0, 0);
        DateTokenKind? prefix = null;
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var digits = Length(text[at..], char.IsAsciiDigit);
                if (count == Most || digits > 8) return 0;
                tokens[count++] = new(prefix ?? DateTokenKind.Number, int.Parse(text.Slice(at, digits)), digits);
                prefix = null;
                at += digits;
                if (IsOrdinal(text[at..])) at += 2;
            }
            else if (char.IsLetter(text[at]))
            {
                var word = text.Slice(at, Length(text[at..], char.IsLetter));
                at += word.Length;
                if (prefix == DateTokenKind.Week && IsOneOf(PassedOver, word)) prefix = null;
                else if (prefix is not null) return 0;
                else if (Named(Months, word) is { } month && count < Most) tokens[count++] = new(DateTokenKind.Month, month + 1, 0);
                else if (word.Equals("q", StringComparison.OrdinalIgnoreCase) || word.Equals("quarter", StringComparison.OrdinalIgnoreCase)) prefix = DateTokenKind.Quarter;
                else if (IsWeek(word)) prefix = DateTokenKind.Week;
                else if (Named(Weekdays, word) is null && !IsOneOf(PassedOver, word)) return 0;
            }
            else if (text[at++] is not (' ' or '-' or '/' or '.' or ',' or '\u00A0' or '\u2013' or '\u2011' or '\''))
            {
                return 0;
            }
        }

        return prefix is null ? count : 0;
    }

    private static int Length(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 1;
        while (length < text.Length && belongs(text[length])) length++;
        return length;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text) =>
        text.Length >= 2 && (text.Length == 2 || !char.IsLetter(text[2]))
        && (text.StartsWith("st", StringComparison.OrdinalIgnoreCase) || text.StartsWith("nd", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("rd", StringComparison.OrdinalIgnoreCase) || text.StartsWith("th", StringComparison.OrdinalIgnoreCase));

    private static bool IsWeek(ReadOnlySpan<char> word) =>
        word.Equals("w", StringComparison.OrdinalIgnoreCase) || word.Equals("wk", StringComparison.OrdinalIgnoreCase) || word.Equals("week", StringComparison.OrdinalIgnoreCase);

    private static bool IsOneOf(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var known in words)
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The index of a name that the word is, or is short for: three letters or more.</summary>
    private static int? Named(string[] names, ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return null;
        for (var i = 0; i < names.Length; i++)
            if (word.Length <= names[i].Length && names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return i;
        return null;
    }
}

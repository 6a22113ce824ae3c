namespace Tidemark.Documents.Tables;

/// <summary>Which of two numbers is the day.</summary>
internal enum DayOrder
{
    DayFirst,
    MonthFirst,
}

/// <summary>How much of a time the writing tells.</summary>
internal enum DatePrecision
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>What the writing of a date tells about the writer's habits.</summary>
[Flags]
internal enum DateMarks
{
    None = 0,

    /// <summary>Two numbers could each be the month, and they differ.</summary>
    EitherOrder = 1,

    /// <summary>It can only be read with the day first.</summary>
    DayFirstOnly = 2,

    /// <summary>It can only be read with the month first.</summary>
    MonthFirstOnly = 4,

    /// <summary>Eight digits, which could be a number.</summary>
    Compact = 8,

    /// <summary>Four digits, which could be a number.</summary>
    BareYear = 16,
}

/// <summary>Dates as people write them, the day first as in Britain unless told otherwise.</summary>
/// <param name="Date">The day, or the first day of the week, month, quarter or year.</param>
/// <param name="Minutes">Minutes since midnight; -1 where no time is told.</param>
/// <param name="Precision">What the date stands for.</param>
/// <param name="Marks">What its writing tells.</param>
internal readonly record struct WrittenDate(DateOnly Date, int Minutes, DatePrecision Precision, DateMarks Marks)
{
    private const int LongestDate = 60;

    /// <summary>Reads a date: 7/1/2021, 07-01-21, 7 January 2021, January 7 2021, Jan 2021, 2021-01-07, 20210107, 2021-W03, Q1 2021, 2021/22, with or without a time.</summary>
    /// <param name="text">The cell without white space around it.</param>
    /// <param name="order">How a date that can be read two ways is read; one that can be read one way only is read that way, and its marks say so.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(ReadOnlySpan<char> text, DayOrder order, out WrittenDate date)
    {
        date = default;
        if (text.Length is < 4 or > LongestDate || !text.ContainsAnyInRange('0', '9')) return false;
        if (TryReadIso(text, out date)) return true;
        var minutes = -1;
        if (text.Contains(':') && !WrittenTime.TryTake(ref text, out minutes)) return false;
        Span<DateToken> tokens = stackalloc DateToken[DateTokens.Most];
        var count = DateTokens.Read(text, tokens);
        if (!DatePatterns.TryRead(tokens[..count], order, out date)) return false;
        date = date with { Minutes = minutes };
        return minutes < 0 || date.Precision == DatePrecision.Day;
    }

    /// <summary>Whether a day and a month are told, but no year: 7 Jan, 7-Jan, Jan 7.</summary>
    public static bool LacksYear(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestDate) return false;
        Span<DateToken> tokens = stackalloc DateToken[DateTokens.Most];
        return tokens[..DateTokens.Read(text, tokens)] is [{ Kind: DateTokenKind.Number, Digits: < 3 }, { Kind: DateTokenKind.Month }]
            or [{ Kind: DateTokenKind.Month }, { Kind: DateTokenKind.Number, Digits: < 3 }];
    }

    private static bool TryReadIso(ReadOnlySpan<char> text, out WrittenDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (!int.TryParse(text[..4], out var year) || !int.TryParse(text[5..7], out var month) || !int.TryParse(text[8..], out var day)) return false;
        if (!DatePatterns.TryDay(year, month, day, out var found)) return false;
        date = new(found, -1, DatePrecision.Day, DateMarks.None);
        return true;
    }
}

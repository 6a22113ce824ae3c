namespace Tidemark.Documents.Tables;

/// <summary>A single date as a person writes it, read as the cells of a table are.</summary>
public static class PlainDate
{
    /// <summary>Reads a date, the day first; a month, week, quarter or year is its first day. Bare numbers are no dates.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(string text, out DateOnly date)
    {
        var isDate = WrittenDate.TryRead(text.AsSpan().Trim(), DayOrder.DayFirst, out var found);
        date = found.Date;
        return isDate && (found.Marks & (DateMarks.MonthFirstOnly | DateMarks.Compact | DateMarks.BareYear)) == DateMarks.None;
    }
}

/// <summary>A single number as a person writes it, read as the cells of a table are.</summary>
public static class PlainNumber
{
    /// <summary>Reads a number; a percentage as its share.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="number">The number; never infinite.</param>
    public static bool TryRead(string text, out double number) =>
        WrittenNumber.TryRead(text.AsSpan().Trim(), DecimalMark.Point, out number, out _) && double.IsFinite(number);
}

using System.Globalization;

namespace Tidemark.Documents.Tables;

/// <summary>Reads the column that tells when.</summary>
internal sealed class WhenCells(ColumnProfile column)
{
    private const int LongestName = 100;
    private const int NamesKept = 200_000;
    private readonly RowTally _months = new();
    private int _times;
    private DatePrecision? _precision;

    /// <summary>Whether the cells are dates, and not names in order.</summary>
    public bool AreDates => column.Kind == ColumnKind.Dates;

    public List<int> Days { get; } = [];

    public List<string> Names { get; } = [];

    /// <summary>Minutes since midnight, -1 where none is told; empty until the first time of day.</summary>
    public List<int> Minutes { get; } = [];

    /// <summary>What every date stands for; null where they differ.</summary>
    public DatePrecision? Precision => _months.Count > 0 ? null : _precision;

    /// <summary>Reads a cell; where it cannot be read, nothing useful is kept and the problem is returned.</summary>
    public DataProblem? Read(TableReader reader, int index)
    {
        var text = reader.Text(index);
        if (!AreDates)
        {
            if (Names.Count == NamesKept) return new(reader.Row, index, $"More than {NamesKept:N0} points need dates. Names in place of dates are for fewer.");
            Names.Add(Tidemark.Documents.Text.PlainWords.FoldLine(text[..Math.Min(text.Length, LongestName)].ToString()));
            return null;
        }

        if (TryRead(text, reader.Form(index), out var date) is { } sentence) return new(reader.Row, index, sentence);
        Keep(date, reader.Row);
        return null;
    }

    public IEnumerable<string> Remarks()
    {
        if (!AreDates) yield break;
        if (column.Order == DayOrder.MonthFirst)
            yield return $"Dates were read with the month first, because row {column.MonthFirstOnly.First} can be read in no other way.";
        else if (column.EitherOrder.Count > 0 && column.DayFirstOnly.Count == 0 && TryRead(column.Example, CellForm.Written, out var date) is null)
            yield return $"{column.EitherOrder}: the day was read first, so {DataProblem.Quoted(column.Example)} is {date.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.";
        if (column.AreDayNumbers) yield return "The dates are numbers of days, as workbooks store them, and were read as such.";
        if (_months.Count > 0) yield return $"{_months}: a date of another kind than the others (a day among months, or a month among days); its first day was taken.";
    }

    private string? TryRead(ReadOnlySpan<char> text, CellForm form, out WrittenDate date)
    {
        date = default;
        if (CellWords.IsMissing(text)) return "There is no date. Write it, or delete the row.";
        if (column.AreDayNumbers && form != CellForm.Date && WrittenNumber.TryRead(text, column.Mark, out var days, out _) && days is > 20_000 and < 80_000)
        {
            date = new(DateOnly.FromDayNumber(new DateOnly(1899, 12, 30).DayNumber + (int)days), -1, DatePrecision.Day, DateMarks.None);
            return null;
        }

        var isDate = WrittenDate.TryRead(text, column.Order, out date);
        if (isDate && column.Order == DayOrder.DayFirst && date.Marks == DateMarks.MonthFirstOnly)
            return $"{DataProblem.Quoted(text)} is no date with the day first, as other rows have it. Write the day first, or 2021-01-07.";
        if (isDate) return null;
        return WrittenDate.LacksYear(text)
            ? $"{DataProblem.Quoted(text)} has no year. Write the year too, such as 7 January 2021."
            : $"{DataProblem.Quoted(text)} is no date. Write it as 7 January 2021, 7/1/2021 or 2021-01-07.";
    }

    private void Keep(WrittenDate date, int row)
    {
        _precision ??= date.Precision;
        if (_precision != date.Precision) _months.Add(row);
        if (date.Minutes >= 0 && _times++ == 0)
            for (var i = 0; i < Days.Count; i++) Minutes.Add(-1);
        if (_times > 0) Minutes.Add(date.Minutes);
        Days.Add(date.Date.DayNumber);
    }
}

namespace Tidemark.Documents.Tables;

/// <summary>What the cells of a column are.</summary>
public enum ColumnKind
{
    /// <summary>Nothing at all.</summary>
    Empty,

    /// <summary>Dates, or weeks, months, quarters and years.</summary>
    Dates,

    /// <summary>Numbers.</summary>
    Numbers,

    /// <summary>Yes and no.</summary>
    YesNo,

    /// <summary>Words.</summary>
    Words,
}

/// <summary>What was found in a column, over all its rows.</summary>
public sealed class ColumnProfile
{
    private const int MostNames = 200;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    internal ColumnProfile(int index, string heading) => (Index, Heading) = (index, heading);

    /// <summary>The column from 0.</summary>
    public int Index { get; }

    /// <summary>Its letters in a spreadsheet.</summary>
    public string Letters => ColumnLetters.Of(Index);

    /// <summary>Its heading; empty for none.</summary>
    public string Heading { get; }

    /// <summary>What most of its cells are.</summary>
    public ColumnKind Kind { get; private set; }

    /// <summary>Cells with something in them.</summary>
    public int Filled { get; private set; }

    /// <summary>The different words in it, as many as are worth telling apart.</summary>
    public IReadOnlyCollection<string> Names => _names;

    internal bool HasManyNames => _names.Count >= MostNames;

    internal int Dates { get; private set; }

    internal int Numbers { get; private set; }

    internal int Percents { get; private set; }

    internal int LargerThanOne { get; private set; }

    internal int LargerThanHundred { get; private set; }

    internal RowTally PointOnly { get; } = new();

    internal RowTally CommaOnly { get; } = new();

    internal RowTally CommaEither { get; } = new();

    internal RowTally DayFirstOnly { get; } = new();

    internal RowTally MonthFirstOnly { get; } = new();

    internal RowTally EitherOrder { get; } = new();

    /// <summary>How a date or number that can be read two ways is written, in its first row.</summary>
    internal string Example { get; private set; } = "";

    internal DecimalMark Mark { get; set; }

    internal DayOrder Order { get; private set; }

    /// <summary>Whether its numbers count days since the last of 1899, as workbooks store dates.</summary>
    internal bool AreDayNumbers { get; private set; }

    private int Compact { get; set; }

    private int BareYears { get; set; }

    private int DayNumbers { get; set; }

    private int Answers { get; set; }

    internal void Look(ReadOnlySpan<char> text, CellForm form, int row)
    {
        if (CellWords.IsMissing(text)) return;
        Filled++;
        if (form == CellForm.Date) Dates++;
        else if (WrittenNumber.TryRead(text, DecimalMark.Point, out var value, out var marks))
            LookAtNumber(text, value, form == CellForm.Percent ? NumberMarks.Percent : marks, form, row);
        else if (WrittenDate.TryRead(text, DayOrder.DayFirst, out var date)) LookAtDate(text, date, row);
        else if (CellWords.YesOrNo(text) is not null) Answers++;
        else if (_names.Count < MostNames) _names.GetAlternateLookup<ReadOnlySpan<char>>().Add(text[..Math.Min(text.Length, 100)]);
    }

    /// <summary>Settles what the column is once all rows were looked at.</summary>
    internal void Settle()
    {
        Mark = CommaOnly.Count > 0 && PointOnly.Count == 0 ? DecimalMark.Comma : DecimalMark.Point;
        // The other order only where this one is impossible, and where no row forbids it.
        Order = MonthFirstOnly.Count > 0 && DayFirstOnly.Count == 0 ? DayOrder.MonthFirst : DayOrder.DayFirst;
        var isWhen = ColumnNames.IsDate(Heading);
        AreDayNumbers = isWhen && Numbers > 0 && DayNumbers == Numbers && Dates * 2 <= Numbers;
        var areWhole = Compact == Numbers && (isWhen || Index == 0);
        var areYears = BareYears == Numbers && (isWhen || ColumnNames.IsYear(Heading));
        var areDates = AreDayNumbers || (Numbers > 0 && (areWhole || areYears));
        var (dates, numbers) = areDates ? (Dates + Numbers, 0) : (Dates, Numbers);
        Kind = Filled == 0 ? ColumnKind.Empty
            : dates * 2 >= Filled && dates >= numbers ? ColumnKind.Dates
            : numbers * 2 >= Filled ? ColumnKind.Numbers
            : Answers * 2 >= Filled ? ColumnKind.YesNo
            : ColumnKind.Words;
    }

    private void LookAtNumber(ReadOnlySpan<char> text, double value, NumberMarks marks, CellForm form, int row)
    {
        Numbers++;
        if (marks.HasFlag(NumberMarks.Percent)) Percents++;
        if (Math.Abs(value) > 1) LargerThanOne++;
        if (Math.Abs(value) > 100) LargerThanHundred++;
        if (form == CellForm.Written) LookAtMarks(text, marks, row);
        if (value is > 20_000 and < 80_000) DayNumbers++;
        if (value is < 1_900 or > 21_001_231 || text.Length is not (4 or 8) || !WrittenDate.TryRead(text, DayOrder.DayFirst, out var date)) return;
        if (date.Marks == DateMarks.Compact) Compact++;
        else if (date.Marks == DateMarks.BareYear) BareYears++;
    }

    private void LookAtMarks(ReadOnlySpan<char> text, NumberMarks marks, int row)
    {
        if (marks.HasFlag(NumberMarks.PointOnly)) PointOnly.Add(row);
        if (marks.HasFlag(NumberMarks.CommaOnly)) CommaOnly.Add(row);
        if (!marks.HasFlag(NumberMarks.CommaEither)) return;
        if (CommaEither.Count == 0) Example = text.ToString();
        CommaEither.Add(row);
    }

    private void LookAtDate(ReadOnlySpan<char> text, WrittenDate date, int row)
    {
        Dates++;
        if (date.Marks == DateMarks.DayFirstOnly) DayFirstOnly.Add(row);
        else if (date.Marks == DateMarks.MonthFirstOnly) MonthFirstOnly.Add(row);
        if (date.Marks != DateMarks.EitherOrder) return;
        if (EitherOrder.Count == 0) Example = text.ToString();
        EitherOrder.Add(row);
    }
}

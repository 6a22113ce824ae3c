namespace Tidemark.Documents.Tables;

/// <summary>Reads the cells of one series, row by row, into numbers.</summary>
internal sealed class SeriesRows(TableProfile profile, SeriesColumns columns, string? wishedSeries)
{
    private const int ProblemsKept = 21;
    private const int MostNotes = 1_000;
    private const int SeriesNamed = 20;
    private readonly WhenCells? _when = columns.When is { } when ? new(profile.Columns[when]) : null;
    private readonly CountCells? _count = columns.Count is { } count ? new(profile.Columns[count]) : null;
    private readonly CountCells? _of = columns.Of is { } of ? new(profile.Columns[of]) : null;
    private readonly RowTally _summaries = new();
    private readonly RowTally _nothing = new();
    private readonly RowTally _missing = new();
    private readonly RowTally _halves = new();
    private readonly RowTally _zeros = new();
    private readonly RowTally _otherSeries = new();
    private readonly HashSet<string> _allSeries = new(StringComparer.OrdinalIgnoreCase);
    private int _notesLeftOut;

    public List<DataProblem> Problems { get; } = [];

    public int ProblemCount { get; private set; }

    public WhenCells? When => _when;

    public bool AreShares => _count is { AreShares: true };

    public bool AreAnswers => _count is { AreAnswers: true };

    public bool AreWhole { get; private set; } = true;

    public List<int> Rows { get; } = [];

    public List<double> Numerators { get; } = [];

    public List<double> Denominators { get; } = [];

    public List<DataNote> Notes { get; } = [];

    public string Series { get; private set; } = wishedSeries?.Trim() ?? "";

    public IReadOnlyCollection<string> AllSeries => _allSeries;

    public void Read(TableReader reader)
    {
        if (!IsOfSeries(reader)) return;
        var when = columns.When is { } w ? reader.Text(w) : [];
        if (_when is not null && CellWords.IsSummary(when))
        {
            _summaries.Add(reader.Row);
            return;
        }

        if (_when is not null && CellWords.IsMissing(when) && IsMissing(reader, columns.Count) && IsMissing(reader, columns.Of) && columns.Count is not null)
        {
            _nothing.Add(reader.Row);
            return;
        }

        if (_when is not null && _when.Read(reader, columns.When!.Value) is { } wrong) Add(wrong);
        ReadNumbers(reader);
        Rows.Add(reader.Row);
        ReadNote(reader);
    }

    /// <summary>Says what can be said only once all rows were read.</summary>
    public void End()
    {
        if (Rows.Count > 0 || ProblemCount > 0) return;
        if (columns.By is { } by && wishedSeries is not null)
        {
            var all = string.Join(", ", _allSeries.Take(SeriesNamed).Select(Text.PlainWords.FoldLine));
            Add(new(null, by, $"There is no row of {DataProblem.Quoted(wishedSeries)}. There {(_allSeries.Count == 1 ? "is" : "are")}: {all}."));
        }
        else Add(new(null, null, "There is no row with a date and a number."));
    }

    public IEnumerable<string> Remarks()
    {
        foreach (var remark in (_when?.Remarks() ?? []).Concat(_count?.Remarks() ?? []).Concat(_of?.Remarks() ?? [])) yield return remark;
        if (_otherSeries.Count > 0)
        {
            var others = _allSeries.Where(s => !s.Equals(Series, StringComparison.OrdinalIgnoreCase)).Take(SeriesNamed).Select(Text.PlainWords.FoldLine);
            yield return $"{profile.Columns[columns.By!.Value].Heading} names {_allSeries.Count} series, and {DataProblem.Quoted(Series)} was read. "
                + $"{_otherSeries.Count:N0} rows of others were left out: {string.Join(", ", others)}.";
        }

        var isOne = _summaries.Count == 1;
        if (_summaries.Count > 0) yield return $"{_summaries} {(isOne ? "sums" : "sum")} up other rows and {(isOne ? "was" : "were")} left out.";
        if (_nothing.Count > 0) yield return $"{_nothing}: neither a date nor a number, so left out.";
        if (_missing.Count > 0) yield return $"{_missing}: no number, so there is a gap.";
        if (_halves.Count > 0) yield return $"{_halves}: only one of the two numbers is there, so there is a gap.";
        if (_zeros.Count > 0) yield return $"{_zeros}: 0 out of 0 tells nothing, so there is a gap.";
        if (_notesLeftOut > 0) yield return $"Only the first {MostNotes:N0} notes are shown; {_notesLeftOut:N0} more were left out.";
    }

    private static bool IsMissing(TableReader reader, int? column) => column is not { } index || CellWords.IsMissing(reader.Text(index));

    private bool IsOfSeries(TableReader reader)
    {
        if (columns.By is not { } by) return true;
        var text = reader.Text(by);
        if (_allSeries.Count < 200) _allSeries.GetAlternateLookup<ReadOnlySpan<char>>().Add(text[..Math.Min(text.Length, 100)]);
        if (Series.Length == 0) Series = text.ToString();
        if (text.Equals(Series, StringComparison.OrdinalIgnoreCase)) return true;
        _otherSeries.Add(reader.Row);
        return false;
    }

    private void ReadNumbers(TableReader reader)
    {
        if (_count is null) return;
        var numerator = Value(_count, reader, columns.Count!.Value);
        if (_of is null)
        {
            if (double.IsNaN(numerator)) _missing.Add(reader.Row);
            else AreWhole &= numerator == Math.Floor(numerator);
            Numerators.Add(numerator);
            if (AreAnswers) Denominators.Add(double.IsNaN(numerator) ? double.NaN : 1);
            return;
        }

        var denominator = Value(_of, reader, columns.Of!.Value);
        if (denominator < 0) Add(new(reader.Row, columns.Of, "A denominator is never below 0. Write how many there were."));
        else if (denominator == 0 && numerator is not (0 or double.NaN))
            Add(new(reader.Row, columns.Of, "The denominator is 0, but there is something in the numerator. Write how many there were."));
        if (double.IsNaN(numerator) && double.IsNaN(denominator)) _missing.Add(reader.Row);
        else if (double.IsNaN(numerator) || double.IsNaN(denominator)) _halves.Add(reader.Row);
        else if (denominator == 0) _zeros.Add(reader.Row);
        if (AreShares) numerator = Math.Round(numerator * denominator);
        if (double.IsNaN(numerator) || double.IsNaN(denominator)) numerator = denominator = double.NaN;
        else AreWhole &= numerator == Math.Floor(numerator);
        Numerators.Add(numerator);
        Denominators.Add(denominator);
    }

    private double Value(CountCells cells, TableReader reader, int column)
    {
        if (cells.Read(reader, column, out var value) is { } wrong) Add(wrong);
        return value;
    }

    private void ReadNote(TableReader reader)
    {
        if (columns.Note is not { } note || CellWords.IsMissing(reader.Text(note))) return;
        if (Notes.Count == MostNotes) _notesLeftOut++;
        else Notes.Add(new DataNote(Rows.Count - 1, Text.PlainWords.FoldLine(reader.Text(note).ToString())));
    }

    private void Add(DataProblem problem)
    {
        ProblemCount++;
        if (Problems.Count < ProblemsKept) Problems.Add(problem);
    }
}

using System.Globalization;

namespace Tidemark.Documents.Tables;

/// <summary>Reads a column of numbers, or of yes and no.</summary>
internal sealed class CountCells
{
    private readonly ColumnProfile _column;
    private readonly bool _bySign;
    private readonly bool _byHeading;

    public CountCells(ColumnProfile column)
    {
        _column = column;
        _bySign = column.Percents > 0 && column.Percents * 2 >= column.Numbers;
        _byHeading = column.Percents == 0 && ColumnNames.IsPercent(column.Heading) && column is { LargerThanOne: > 0, LargerThanHundred: 0 };
        AreShares = _bySign || _byHeading || (ColumnNames.IsPercent(column.Heading) && column is { LargerThanOne: 0, Numbers: > 0 });
        AreAnswers = column.Kind == ColumnKind.YesNo;
    }

    /// <summary>Whether values are shares from 0 to 1.</summary>
    public bool AreShares { get; }

    /// <summary>Whether cells say yes or no.</summary>
    public bool AreAnswers { get; }

    /// <summary>Reads a cell: NaN where it is missing or cannot be read.</summary>
    public DataProblem? Read(TableReader reader, int index, out double value)
    {
        value = double.NaN;
        var text = reader.Text(index);
        if (CellWords.IsMissing(text)) return null;
        if (AreAnswers && CellWords.YesOrNo(text) is { } answer)
        {
            value = answer;
            return null;
        }

        var form = reader.Form(index);
        if (form == CellForm.Date) return new(reader.Row, index, "There is a date where a number belongs. Set the cell's format to a number.");
        var mark = form == CellForm.Written ? _column.Mark : DecimalMark.Point;
        if (!WrittenNumber.TryRead(text, mark, out var number, out var marks)) return new(reader.Row, index, Wrong(text));
        if (!double.IsFinite(number)) return new(reader.Row, index, $"{DataProblem.Quoted(text)} is too large to be a number.");
        if (AreAnswers && number is not (0 or 1)) return new(reader.Row, index, $"{DataProblem.Quoted(text)} is neither yes nor no. Write one of them.");
        var isPercent = form == CellForm.Percent || marks.HasFlag(NumberMarks.Percent);
        if (isPercent != _bySign && number != 0)
        {
            return new(reader.Row, index, isPercent
                ? $"{DataProblem.Quoted(text)} is a percentage, and other numbers in this column are none. Write them all in one way."
                : $"{DataProblem.Quoted(text)} has no percent sign, and other numbers in this column have one. Write them all in one way.");
        }

        value = _byHeading ? number / 100 : number;
        return null;
    }

    public IEnumerable<string> Remarks()
    {
        if (_byHeading) yield return $"{DataProblem.Quoted(_column.Heading)} was read as percentages because of its heading.";
        if (_column is { CommaOnly.Count: > 0, PointOnly.Count: > 0 })
            yield return $"{_column.CommaOnly}: a comma was read as the decimal mark, though others in the column have a point.";
        else if (_column.CommaEither.Count > 0 && _column.PointOnly.Count == 0 && WrittenNumber.TryRead(_column.Example, _column.Mark, out var number, out _))
            yield return $"{_column.CommaEither}: {DataProblem.Quoted(_column.Example)} was read as {number.ToString(CultureInfo.InvariantCulture)}.";
    }

    private string Wrong(ReadOnlySpan<char> text)
    {
        if (AreAnswers) return $"{DataProblem.Quoted(text)} is neither yes nor no. Write one of them, or leave the cell empty.";
        if (text[0] is '<' or '>' or '≤' or '≥')
            return $"{DataProblem.Quoted(text)} is no single number. Write the number itself, or leave the cell empty where it may not be shown.";
        return CellWords.YesOrNo(text) is not null || text.Equals("nil", StringComparison.OrdinalIgnoreCase) || text.Equals("none", StringComparison.OrdinalIgnoreCase)
            ? $"{DataProblem.Quoted(text)} is no number. Write 0 where there were none, or leave the cell empty where nobody knows."
            : $"{DataProblem.Quoted(text)} is no number. Write digits only, such as 12 or 3.5, or leave the cell empty where nobody knows.";
    }
}

namespace Tidemark.Documents.Tables;

/// <summary>How a cell came to be, which decides how it may be read.</summary>
public enum CellForm
{
    /// <summary>Somebody's writing: a date or a number in any of the usual forms.</summary>
    Written,

    /// <summary>A number of a workbook, written as programs do.</summary>
    Number,

    /// <summary>A number of a workbook that is shown as a percentage; the text is the share.</summary>
    Percent,

    /// <summary>A date of a workbook, as 2021-01-07 or 2021-01-07T13:45.</summary>
    Date,
}

/// <summary>Goes through the rows of a table once. Blank rows are passed over.</summary>
public abstract class TableReader(TableLimits limits, CancellationToken cancellation) : IDisposable
{
    private const int RowsBetweenLooks = 4_095;
    private int _rows;

    /// <summary>The row's number in its source from 1, blank rows counted, as a spreadsheet numbers it.</summary>
    public int Row { get; protected set; }

    /// <summary>How many cells the row has.</summary>
    public int Count { get; protected set; }

    /// <summary>Moves to the next row that is not blank.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="DocumentException">The table is beyond a limit, or a quotation mark is never closed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public bool Read()
    {
        do
        {
            if ((Row & RowsBetweenLooks) == 0) cancellation.ThrowIfCancellationRequested();
            if (!MoveNext()) return false;
        }
        while (IsBlank());

        if (++_rows > limits.MaxRows)
            throw new DocumentException($"This table has more than {limits.MaxRows - 1:N0} rows below its headings. Send fewer rows, or use the program on your own computer.", Row);
        return true;
    }

    /// <summary>A cell without white space around it; empty where the row has no such cell. It holds until the next <see cref="Read"/>.</summary>
    /// <param name="column">The column from 0.</param>
    public ReadOnlySpan<char> Text(int column) => column < Count ? Cell(column).Trim() : [];

    /// <summary>How a cell came to be.</summary>
    /// <param name="column">The column from 0.</param>
    public virtual CellForm Form(int column) => CellForm.Written;

    /// <summary>Closes what was opened to read.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Moves to the next row, blank ones too, and sets <see cref="Row"/> and <see cref="Count"/>.</summary>
    protected abstract bool MoveNext();

    /// <summary>A cell of the row as it stands there.</summary>
    protected abstract ReadOnlySpan<char> Cell(int column);

    /// <summary>Closes what was opened to read.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }

    private bool IsBlank()
    {
        for (var column = 0; column < Count; column++)
            if (!Cell(column).IsWhiteSpace()) return false;
        return true;
    }
}

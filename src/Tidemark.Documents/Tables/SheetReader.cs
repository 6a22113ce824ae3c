namespace Tidemark.Documents.Tables;

/// <summary>A cell of a sheet.</summary>
/// <param name="Column">Its column from 0.</param>
/// <param name="Form">How it came to be.</param>
/// <param name="Text">What it holds.</param>
internal readonly record struct SheetCell(int Column, CellForm Form, string Text);

/// <summary>A row of a sheet; cells without content are left out.</summary>
/// <param name="Number">Its number from 1.</param>
/// <param name="Cells">Its cells in order of columns.</param>
internal sealed record SheetRow(int Number, SheetCell[] Cells);

/// <summary>Goes through the rows of a sheet.</summary>
internal sealed class SheetReader(List<SheetRow> rows, TableLimits limits, CancellationToken cancellation) : TableReader(limits, cancellation)
{
    private int _next;

    public override CellForm Form(int column) => Find(column) is { } cell ? cell.Form : CellForm.Written;

    protected override bool MoveNext()
    {
        if (_next == rows.Count) return false;
        var row = rows[_next++];
        (Row, Count) = (row.Number, row.Cells.Length == 0 ? 0 : row.Cells[^1].Column + 1);
        return true;
    }

    protected override ReadOnlySpan<char> Cell(int column) => Find(column) is { } cell ? cell.Text : [];

    private SheetCell? Find(int column)
    {
        var cells = rows[_next - 1].Cells;
        // Most rows have no gap before the column.
        if (column < cells.Length && cells[column].Column == column) return cells[column];
        foreach (var cell in cells)
            if (cell.Column == column) return cell;
        return null;
    }
}

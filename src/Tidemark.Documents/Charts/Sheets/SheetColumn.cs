using System.Globalization;
using System.Xml;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Native;

namespace Tidemark.Documents.Charts.Sheets;

/// <summary>A column with the look of its cells, chosen once.</summary>
internal sealed class SheetColumn
{
    private readonly CellLook _look;
    private readonly bool _hasSerials;

    public SheetColumn(TableColumn column)
    {
        Column = column;
        _hasSerials = column is DateColumn dates && AxisDay.HasSerials(dates.Values);
        _look = column switch
        {
            NumberColumn numbers => SheetLook.Of(NumberStyle.Of(NumberStyle.IsPercent(numbers), numbers.Values.Span)),
            DateColumn when _hasSerials => CellLook.Day,
            _ => CellLook.Words,
        };
    }

    public TableColumn Column { get; }

    /// <summary>Writes one cell: nothing for a missing number, and text for what a workbook has no number for.</summary>
    public void Write(XmlWriter xml, string at, int row)
    {
        switch (Column)
        {
            case NumberColumn numbers when double.IsNaN(numbers.Values.Span[row]):
                break;
            case NumberColumn numbers when double.IsFinite(numbers.Values.Span[row]):
                SheetXml.WriteNumber(xml, at, Cell.Number(numbers.Values.Span[row]), _look);
                break;
            case DateColumn dates when _hasSerials:
                SheetXml.WriteNumber(xml, at, AxisDay.Serial(dates.Values[row])!.Value.ToString(CultureInfo.InvariantCulture), _look);
                break;
            default:
                SheetXml.WriteText(xml, at, Column.Shown(row), CellLook.Words);
                break;
        }
    }
}

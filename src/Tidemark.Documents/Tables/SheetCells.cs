using System.Globalization;
using System.Text;
using Tidemark.Documents.Packages;
using Tidemark.Documents.Sheets;

namespace Tidemark.Documents.Tables;

/// <summary>Reads the cells of a sheet as values: numbers in full, dates as dates, formulas by the result that is stored with them.</summary>
internal sealed class SheetCells(OfficePackage package, List<string> texts, NumberFormats formats, TableLimits limits)
{
    private const int LongestText = 32_767;
    private readonly RowTally _hidden = new();
    private readonly RowTally _withoutResult = new();
    private int _row;

    public List<SheetRow> Rows { get; } = [];

    public IEnumerable<string> Remarks
    {
        get
        {
            if (_hidden.Count > 0) yield return $"{_hidden} {(_hidden.Count == 1 ? "is" : "are")} hidden in the sheet, and read all the same.";
            if (_withoutResult.Count > 0) yield return $"{_withoutResult}: a formula has no result stored with it, so its cell counts as missing. Open the workbook in Excel and save it.";
        }
    }

    public void Read(string part)
    {
        using var xml = package.OpenXml(part);
        while (xml.Read())
            if (xml.IsStart && xml.Name == "row") ReadRow(xml);
    }

    private void ReadRow(XmlPart xml)
    {
        var number = int.TryParse(xml["r"], CultureInfo.InvariantCulture, out var told) && told > _row ? told : _row + 1;
        _row = number;
        var isHidden = xml.IsOn("hidden");
        var cells = new List<SheetCell>();
        var column = -1;
        var inside = xml.Enter();
        while (inside.Read())
        {
            if (!xml.IsStart || xml.Name != "c") continue;
            var next = ColumnOf(xml["r"]) ?? column + 1;
            var cell = ReadCell(xml, next);
            // A column told twice, or backwards, is a damaged sheet: the first stays.
            if (next <= column || cell.Text.Length == 0) continue;
            if (next >= limits.MaxColumns)
            {
                var last = ColumnLetters.Of(limits.MaxColumns - 1);
                throw new DocumentException($"Row {number} has a cell beyond column {last}. Send the columns of the chart only.", number);
            }

            column = next;
            cells.Add(cell);
        }

        if (cells.Count == 0) return;
        if (isHidden) _hidden.Add(number);
        // What is beyond the limit is refused when it is read; nothing more needs to be kept.
        if (Rows.Count <= limits.MaxRows) Rows.Add(new SheetRow(number, [.. cells]));
    }

    private SheetCell ReadCell(XmlPart xml, int column)
    {
        var (type, style) = (xml["t"] ?? "n", xml["s"]);
        var raw = new StringBuilder();
        var (inline, isFormula) = ("", false);
        var inside = xml.Enter();
        while (inside.Read())
        {
            if (!xml.IsStart) continue;
            if (xml.Name == "v") xml.AppendText(raw, LongestText);
            else if (xml.Name == "f") isFormula = true;
            else if (xml.Name == "is") inline = SharedStrings.ReadRich(xml, LongestText);
        }

        var text = raw.ToString().Trim();
        if (isFormula && text.Length == 0 && type != "str") _withoutResult.Add(_row);
        return type switch
        {
            "s" => new(column, CellForm.Written, int.TryParse(text, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < texts.Count ? texts[index] : ""),
            "inlineStr" => new(column, CellForm.Written, inline),
            "b" => new(column, CellForm.Written, text == "1" ? "TRUE" : text.Length == 0 ? "" : "FALSE"),
            "n" => Number(column, text, style),
            _ => new(column, CellForm.Written, text),
        };
    }

    private SheetCell Number(int column, string text, string? style)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return new(column, CellForm.Written, text);
        return formats.MeaningOf(style) switch
        {
            NumberMeaning.Date when formats.DateOf(number) is { } date => new(column, CellForm.Date, Written(date)),
            NumberMeaning.Percent => new(column, CellForm.Percent, text),
            _ => new(column, CellForm.Number, text),
        };
    }

    private static string Written(DateTime date) =>
        date.ToString(date.TimeOfDay < TimeSpan.FromMinutes(1) ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static int? ColumnOf(string? address)
    {
        if (address is null) return null;
        var letters = 0;
        while (letters < address.Length && char.IsAsciiLetter(address[letters])) letters++;
        return ColumnLetters.Parse(address.AsSpan(0, letters));
    }
}

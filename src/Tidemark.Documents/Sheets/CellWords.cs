using System.Globalization;
using System.Text;
using Tidemark.Documents.Packages;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Sheets;

/// <summary>The cells of a sheet as lines of text: one row a line, cells separated by " | ", empty cells left out.</summary>
internal sealed class CellWords(OfficePackage package, List<string> texts, NumberFormats formats, Reading reading)
{
    private const int MaxColumns = 16_384;
    private readonly bool[] _isHidden = new bool[MaxColumns + 1];
    private int _cells;

    /// <summary>Reads the cells that show. Hidden rows and columns are counted and left out.</summary>
    public string Read(string part, string where)
    {
        var text = new StringBuilder();
        Array.Clear(_isHidden);
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (!xml.IsStart) continue;
            if (xml.Name == "col" && xml.IsOn("hidden")) HideColumns(xml, where);
            if (xml.Name == "row" && !ReadRow(xml, text, where)) break;
        }

        return text.ToString();
    }

    private void HideColumns(XmlPart xml, string where)
    {
        if (!int.TryParse(xml["min"], CultureInfo.InvariantCulture, out var first) || !int.TryParse(xml["max"], CultureInfo.InvariantCulture, out var last)) return;
        if (first < 1 || last < first || last > MaxColumns) return;
        var columns = _isHidden.AsSpan(first, last - first + 1);
        reading.Hidden.Add(HiddenKind.HiddenColumns, where, columns.Count(false));
        columns.Fill(true);
    }

    private bool ReadRow(XmlPart xml, StringBuilder text, string where)
    {
        if (xml.IsOn("hidden"))
        {
            reading.Hidden.Add(HiddenKind.HiddenRows, where);
            xml.Skip();
            return true;
        }

        var column = 0;
        var isFirst = true;
        var inside = xml.Enter();
        while (inside.Read())
        {
            if (!xml.IsStart || xml.Name != "c") continue;
            column = Column(xml["r"]) ?? column + 1;
            if (column <= MaxColumns && _isHidden[column])
            {
                xml.Skip();
                continue;
            }

            var shown = ReadCell(xml, reading.Room - text.Length);
            if (shown.Length == 0) continue;
            if (++_cells > reading.Limits.MaxCells || text.Length + shown.Length > reading.Room)
            {
                reading.IsCut = true;
                return false;
            }

            if (!isFirst) text.Append(" | ");
            text.Append(shown);
            isFirst = false;
        }

        text.Append('\n');
        return true;
    }

    private string ReadCell(XmlPart xml, int room)
    {
        var (type, style) = (xml["t"] ?? "n", xml["s"]);
        var raw = new StringBuilder();
        var inline = "";
        var inside = xml.Enter();
        while (inside.Read())
        {
            if (!xml.IsStart) continue;
            if (xml.Name == "v") xml.AppendText(raw, Math.Max(room, 0));
            else if (xml.Name == "is") inline = SharedStrings.ReadRich(xml, Math.Max(room, 0));
        }

        return type switch
        {
            "s" => Shared(raw.ToString()),
            "inlineStr" => inline,
            "b" => raw is { Length: 1 } && raw[0] == '1' ? "TRUE" : "FALSE",
            "n" => PlainWords.FoldLine(formats.Show(raw.ToString(), style)),
            _ => PlainWords.FoldLine(raw.ToString()),
        };
    }

    private string Shared(string raw)
    {
        if (int.TryParse(raw, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < texts.Count) return texts[index];
        reading.IsCut = true;
        return "";
    }

    /// <summary>The column of an address like "AB12", counted from 1; null where there is none.</summary>
    private static int? Column(string? address)
    {
        if (address is null) return null;
        var column = 0;
        foreach (var letter in address.TakeWhile(char.IsAsciiLetterUpper).Take(3)) column = (column * 26) + letter - 'A' + 1;
        return column == 0 ? null : column;
    }
}

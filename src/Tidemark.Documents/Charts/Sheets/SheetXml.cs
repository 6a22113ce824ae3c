using System.Globalization;
using System.Xml;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Native;

namespace Tidemark.Documents.Charts.Sheets;

/// <summary>Writes the cells of sheets, row by row. Text stands in the cell itself and is never a formula.</summary>
internal static class SheetXml
{
    private const string Names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int RowsMeasured = 1_000;

    // On paper (A4) a sheet is as wide as the page.
    private const string Page = "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new System.Text.UTF8Encoding(false) };

    /// <summary>A table with its headings in row 1, which stays in sight.</summary>
    /// <param name="into">Where the part is written to.</param>
    /// <param name="table">Its columns.</param>
    /// <param name="drawing">The relationship to the drawing on the sheet; null for none.</param>
    public static void WriteTable(Stream into, IReadOnlyList<TableColumn> table, string? drawing)
    {
        using var xml = Open(into);
        xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        WriteWidths(xml, table.Select(Width));
        var columns = table.Select(column => new SheetColumn(column)).ToArray();
        xml.WriteStartElement("sheetData", Names);
        WriteRow(xml, 1, columns, (column, at) => WriteText(xml, at, column.Column.Heading, CellLook.Heading));
        for (var row = 0; row < (table.Count == 0 ? 0 : table[0].Count); row++)
        {
            var index = row;
            WriteRow(xml, row + 2, columns, (column, at) => column.Write(xml, at, index));
        }

        xml.WriteEndElement();
        xml.WriteRaw(Page);
        if (drawing is not null)
        {
            xml.WriteStartElement("drawing", Names);
            xml.WriteAttributeString("r", "id", Links, drawing);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Pairs of a label and what it says.</summary>
    public static void WritePairs(Stream into, IReadOnlyList<(string Label, string Words)> pairs)
    {
        using var xml = Open(into);
        xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>");
        WriteWidths(xml, [20, 100]);
        xml.WriteStartElement("sheetData", Names);
        for (var row = 0; row < pairs.Count; row++)
        {
            StartRow(xml, row + 1);
            WriteText(xml, $"A{row + 1}", pairs[row].Label, CellLook.Label);
            WriteText(xml, $"B{row + 1}", pairs[row].Words, CellLook.Words);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteRaw(Page);
        xml.WriteEndElement();
    }

    public static void WriteText(XmlWriter xml, string at, string text, CellLook look)
    {
        if (text.Length == 0) return;
        xml.WriteStartElement("c", Names);
        xml.WriteAttributeString("r", at);
        xml.WriteAttributeString("s", ((int)look).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Names);
        xml.WriteStartElement("t", Names);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(SafeText.Of(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteNumber(XmlWriter xml, string at, string number, CellLook look)
    {
        xml.WriteStartElement("c", Names);
        xml.WriteAttributeString("r", at);
        xml.WriteAttributeString("s", ((int)look).ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("v", Names, number);
        xml.WriteEndElement();
    }

    private static XmlWriter Open(Stream into)
    {
        var xml = XmlWriter.Create(into, Settings);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Names);
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        return xml;
    }

    private static void WriteRow(XmlWriter xml, int row, SheetColumn[] columns, Action<SheetColumn, string> write)
    {
        StartRow(xml, row);
        for (var c = 0; c < columns.Length; c++) write(columns[c], NativeGrid.Letters(c) + row.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void StartRow(XmlWriter xml, int row)
    {
        xml.WriteStartElement("row", Names);
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteWidths(XmlWriter xml, IEnumerable<double> widths)
    {
        xml.WriteStartElement("cols", Names);
        var column = 0;
        foreach (var width in widths)
        {
            var number = (++column).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("col", Names);
            xml.WriteAttributeString("min", number);
            xml.WriteAttributeString("max", number);
            xml.WriteAttributeString("width", width.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>In characters: the longest cell of the first rows, within reason.</summary>
    private static double Width(TableColumn column)
    {
        var longest = Math.Min(column.Heading.Length, 30);
        for (var row = 0; row < Math.Min(column.Count, RowsMeasured); row++) longest = Math.Max(longest, column.Shown(row).Length);
        return Math.Clamp(longest + 2, 10, 48);
    }
}

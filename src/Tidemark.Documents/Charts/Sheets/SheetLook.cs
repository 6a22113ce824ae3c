using Tidemark.Documents.Charts.Native;

namespace Tidemark.Documents.Charts.Sheets;

/// <summary>The styles of a workbook's cells. The order is that of the file, and a cell names its style by index.</summary>
internal enum CellLook
{
    Usual,
    Heading,
    Words,
    Label,
    Whole,
    OnePlace,
    TwoPlaces,
    ThreePlaces,
    WholePercent,
    PercentOnePlace,
    Day,
}

/// <summary>The style part of a workbook.</summary>
internal static class SheetLook
{
    // Numbers below 164 are formats of the programs themselves.
    private const int FirstFormat = 164;

    private static readonly string[] Formats =
        [NumberStyle.Whole, NumberStyle.OnePlace, NumberStyle.TwoPlaces, NumberStyle.ThreePlaces, NumberStyle.WholePercent, NumberStyle.PercentOnePlace, NumberStyle.Day];

    /// <summary>The look of a number format.</summary>
    public static CellLook Of(string format) => CellLook.Whole + Array.IndexOf(Formats, format);

    /// <summary>The whole part as XML.</summary>
    public static string Xml { get; } =
        $"""
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts count="{Formats.Length}">{string.Concat(Formats.Select((format, i) => $"<numFmt numFmtId=\"{FirstFormat + i}\" formatCode=\"{format}\"/>"))}</numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="11"/><name val="Arial"/><family val="2"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF{NativeLook.InkSoft}"/></bottom><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="{Formats.Length + 4}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="bottom" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1" indent="1"/></xf>
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>
        {string.Concat(Formats.Select((_, i) => $"<xf numFmtId=\"{FirstFormat + i}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"))}</cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;
}

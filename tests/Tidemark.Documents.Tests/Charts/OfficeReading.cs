using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Tidemark.Documents.Tests.Charts;

/// <summary>Reads what was written back with the Open XML SDK.</summary>
internal static class OfficeReading
{
    /// <summary>What Microsoft's own schema finds wrong.</summary>
    public static string[] Faults(OpenXmlPackage document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];

    public static string[] Entries(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>The cells of one column of a sheet by row from 2, numbers and text as they are written; null for no cell.</summary>
    public static string?[] Column(WorkbookPart book, string sheet, string letters, int rows)
    {
        var id = book.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Id!;
        var cells = ((WorksheetPart)book.GetPartById(id!)).Worksheet!.Descendants<Cell>()
            .ToDictionary(cell => cell.CellReference!.Value!, cell => cell.CellValue?.Text ?? cell.InlineString?.InnerText);
        return [.. Enumerable.Range(2, rows).Select(row => cells.GetValueOrDefault($"{letters}{row}"))];
    }

    /// <summary>The cells that a formula of a chart refers to.</summary>
    public static string?[] Cells(WorkbookPart book, string formula)
    {
        var parts = formula.Replace("$", "", StringComparison.Ordinal).Split('!', ':');
        var letters = parts[1].TrimEnd("0123456789".ToCharArray());
        return Column(book, parts[0], letters, int.Parse(parts[2][letters.Length..], CultureInfo.InvariantCulture) - 1);
    }

    /// <summary>The same as numbers; NaN for no cell.</summary>
    public static double[] Numbers(IEnumerable<string?> cells) =>
        [.. cells.Select(cell => cell is null ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture))];

    public static long[] Bits(ReadOnlySpan<double> values)
    {
        var bits = new long[values.Length];
        for (var i = 0; i < bits.Length; i++) bits[i] = double.IsNaN(values[i]) ? long.MinValue : BitConverter.DoubleToInt64Bits(values[i]);
        return bits;
    }
}

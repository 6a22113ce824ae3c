using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Tidemark.Web.Features.Shared;

/// <summary>
/// A table as a file for R, Excel and their kin: UTF-8 with a byte order mark (without it Excel guesses another encoding),
/// line ends of RFC 4180.
/// </summary>
internal static class CsvFile
{
    private const string FirstOfFormula = "=+-@\t\r";

    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    /// <summary>Null is an empty cell: not known.</summary>
    public static IResult Answer(string fileName, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string?>> rows) =>
        Results.File(Write(headers, rows), "text/csv; charset=utf-8", fileName);

    public static byte[] Write(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, WithMark, leaveOpen: true))
        using (var csv = new CsvWriter(text, Format))
        {
            Row(csv, headers);
            foreach (var row in rows) Row(csv, row);
        }
        return bytes.ToArray();
    }

    private static void Row(CsvWriter csv, IReadOnlyList<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(Harmless(cell));
        csv.NextRecord();
    }

    /// <summary>A spreadsheet runs a cell that begins like a formula. An apostrophe before it makes it text.</summary>
    private static string? Harmless(string? cell) =>
        cell is { Length: > 0 } && FirstOfFormula.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}

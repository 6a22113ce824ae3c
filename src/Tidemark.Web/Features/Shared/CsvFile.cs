using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Tidemark.Web.Features.Shared;

/// <summary>
/// A table to take away, which spreadsheets open as it is: UTF-8 with its mark, lines as RFC 4180 has them. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe and is read as text.
/// </summary>
public static class CsvFile
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // Left to itself the writer quotes a cell for the whole of its own line end, not for a line feed alone.
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field?.Contains('\n', StringComparison.Ordinal) == true,
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r'],
        InjectionEscapeCharacter = '\'',
    };

    /// <summary>
    /// The answer that carries it, with the <paramref name="name"/> that a reader saves it as, such as <c>teams.csv</c>.
    /// Unknown values are empty cells.
    /// </summary>
    public static IResult Of(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows) =>
        Results.File(Write(header, rows), "text/csv; charset=utf-8", name);

    public static byte[] Write(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Form))
        {
            foreach (var row in rows.Prepend(header))
            {
                foreach (var cell in row) csv.WriteField(cell);
                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }
}

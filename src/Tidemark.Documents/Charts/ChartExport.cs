using System.Globalization;
using System.Text;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Pictures;
using Tidemark.Documents.Charts.Sheets;
using Tidemark.Documents.Charts.Slides;
using Tidemark.Documents.Charts.Tables;

namespace Tidemark.Documents.Charts;

/// <summary>The one way in which a chart becomes a file, for pages and for the command line. The same input makes the same bytes.</summary>
public static class ChartExport
{
    private const int LongestName = 60;
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>Writes a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="format">As what.</param>
    /// <param name="source">Where the numbers come from, as a sentence; empty for nothing.</param>
    /// <returns>The file with a name and a content type.</returns>
    /// <exception cref="ArgumentException">The chart has not as many moments as points.</exception>
    /// <exception cref="DocumentException">The format cannot hold the chart, or pictures cannot be made here. The message says what to take instead.</exception>
    public static ChartFile Write(SpcChart chart, ChartFormat format, string source = "")
    {
        ArgumentNullException.ThrowIfNull(chart);
        var words = ChartWords.Of(chart, source);
        var bytes = format switch
        {
            ChartFormat.Svg => Encoding.UTF8.GetBytes(Picture(chart).StandaloneSvg),
            ChartFormat.Png => PngFile.Of(Picture(chart).StandaloneSvg),
            ChartFormat.Pdf => Pdf(Picture(chart), words),
            ChartFormat.Csv => CsvFile.Of(SpcTable.Of(chart)),
            ChartFormat.Json => JsonFile.Of(chart, words),
            ChartFormat.Xlsx => XlsxFile.Of(chart, SpcTable.Of(chart), words),
            ChartFormat.Pptx => PptxFile.Editable(chart, SpcTable.Of(chart), words),
            ChartFormat.PptxPicture => PptxFile.Picture(PngFile.Of(Picture(chart).StandaloneSvg, scale: 3), words),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
        return new(NameOf(words.Title, format), ContentTypeOf(format), bytes);
    }

    /// <summary>What HTTP calls a format.</summary>
    public static string ContentTypeOf(ChartFormat format) => format switch
    {
        ChartFormat.Svg => "image/svg+xml",
        ChartFormat.Png => "image/png",
        ChartFormat.Pdf => "application/pdf",
        ChartFormat.Csv => "text/csv; charset=utf-8",
        ChartFormat.Json => "application/json",
        ChartFormat.Xlsx => Office + "spreadsheetml.sheet",
        _ => Office + "presentationml.presentation",
    };

    /// <summary>The format that a file name asks for by its end; null if it asks for none. A name that ends in .pptx asks for the editable copy.</summary>
    public static ChartFormat? FormatOf(string fileName) =>
        Enum.TryParse<ChartFormat>(Path.GetExtension(fileName).TrimStart('.'), ignoreCase: true, out var format) && Path.GetExtension(fileName).Length is 4 or 5 ? format : null;

    private static string NameOf(string title, ChartFormat format)
    {
        var name = new StringBuilder();
        foreach (var letter in title.Normalize(NormalizationForm.FormD))
        {
            if (name.Length == LongestName) break;
            if (char.IsAsciiLetterOrDigit(letter)) name.Append(char.ToLowerInvariant(letter));
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && name.Length > 0 && name[^1] != '-') name.Append('-');
        }

        var stem = name.ToString().Trim('-');
        var ending = format == ChartFormat.PptxPicture ? "-picture.pptx" : $".{format.ToString().ToLowerInvariant()}";
        return (stem.Length > 0 ? stem : "chart") + ending;
    }

    private static SpcPicture Picture(SpcChart chart) => SpcPicture.Of(chart, PictureSize.Wide, "chart");

    private static byte[] Pdf(SpcPicture picture, ChartWords words) => PdfFile.Of(picture.StandaloneSvg, picture.Width, picture.Height, words);
}

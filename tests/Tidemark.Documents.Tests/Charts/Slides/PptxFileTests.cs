using DocumentFormat.OpenXml.Packaging;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts;
using Tidemark.Documents.Charts.Slides;
using Tidemark.Documents.Tests.Files;
using Tidemark.Documents.Text;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Presentation;

namespace Tidemark.Documents.Tests.Charts.Slides;

public class PptxFileTests
{
    [Fact]
    public void Both_copies_are_valid_name_nobody_and_are_the_same_each_time()
    {
        var chart = ChartsToExport.TwoPhases();
        foreach (var format in new[] { ChartFormat.Pptx, ChartFormat.PptxPicture })
        {
            var file = ChartExport.Write(chart, format).Bytes;

            using var show = Open(file);
            Assert.Empty(OfficeReading.Faults(show));
            Assert.Equal(file, ChartExport.Write(chart, format).Bytes);
            Assert.Equal(0, Reader.Read(file).Count(HiddenKind.AuthorNames));
            Assert.Equal("Restraints", show.PackageProperties.Title);
            Assert.Null(show.PackageProperties.Creator);
        }
    }

    [Fact]
    public void The_editable_copy_carries_the_numbers_bit_for_bit_in_its_chart_and_workbook()
    {
        var chart = ChartsToExport.TwoPhases();

        var file = PptxFile.Editable(chart, SpcTable.Of(chart), ChartsToExport.Words);

        using var show = Open(file);
        var part = Slide(show).ChartParts.Single();
        using var book = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), isEditable: false);
        Assert.Empty(OfficeReading.Faults(book));
        var line = part.ChartSpace!.Descendants<C.LineChartSeries>().Single(series => Name(series) == "Restraints, restraints a week");
        var values = line.GetFirstChild<C.Values>()!;
        Assert.Equal(OfficeReading.Bits(chart.Chart.Values), OfficeReading.Bits(OfficeReading.Numbers(OfficeReading.Cells(book.WorkbookPart!, values.Descendants<C.Formula>().Single().Text))));
        Assert.DoesNotContain(values.Descendants<C.NumericPoint>(), point => point.Index! == 16u);
        Assert.Equal(C.DisplayBlanksAsValues.Gap, part.ChartSpace.Descendants<C.DisplayBlanksAs>().Single().Val!.Value);
        Assert.Equal([.. Enumerable.Range(0, 40).Select(i => $"{46027 + (7 * i)}")], line.GetFirstChild<C.CategoryAxisData>()!.Descendants<C.NumericPoint>().Select(point => point.NumericValue!.Text));
        Assert.Single(part.ChartSpace.Descendants<C.DateAxis>());
        Assert.Equal(["Slide 1"], Reader.Read(file).Where(HiddenKind.EmbeddedWorkbooks));
    }

    [Fact]
    public void Points_with_a_signal_left_out_or_not_final_have_their_own_shape_and_colour()
    {
        var chart = ChartsToExport.TwoPhases();

        using var show = Open(PptxFile.Editable(chart, SpcTable.Of(chart), ChartsToExport.Words));

        var line = Slide(show).ChartParts.Single().ChartSpace!.Descendants<C.LineChartSeries>().Single(series => Name(series) == "Restraints, restraints a week");
        var points = line.Elements<C.DataPoint>().ToDictionary(point => point.Index!.Val!.Value);
        Assert.Equal([10u, 13u, 39u], points.Keys);
        Assert.Equal(C.MarkerStyleValues.Square, points[10].Descendants<C.Symbol>().Single().Val!.Value);
        Assert.Equal("A8430B", Fill(points[10]));
        Assert.Equal(C.MarkerStyleValues.X, points[13].Descendants<C.Symbol>().Single().Val!.Value);
        Assert.Equal("FFFFFF", Fill(points[39]));
    }

    [Fact]
    public void A_sensitive_chart_has_no_colour_of_better_or_worse()
    {
        var chart = ChartsToExport.Shift();

        Assert.Contains("A8430B", Markup(chart), StringComparison.Ordinal);
        Assert.DoesNotContain("A8430B", Markup(chart with { IsSensitive = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_publishing_copy_holds_a_picture_and_no_workbook_chart_or_number()
    {
        var file = ChartExport.Write(ChartsToExport.TwoPhases(), ChartFormat.PptxPicture).Bytes;

        Assert.Empty(Reader.Read(file).HiddenContent);
        var entries = OfficeReading.Entries(file);
        Assert.DoesNotContain(entries, entry => entry.Contains("chart", StringComparison.OrdinalIgnoreCase) || entry.Contains("embed", StringComparison.OrdinalIgnoreCase));
        Assert.Single(entries, entry => entry.EndsWith(".png", StringComparison.Ordinal));
        using var show = Open(file);
        Assert.Equal("Publishing copy: a picture. It holds no workbook and no table of numbers.", show.PackageProperties.Description);
        Assert.Contains(show.PackageProperties.Description, Texts(show));
    }

    [Fact]
    public void The_headline_is_the_title_and_the_graphic_has_an_alternative_text()
    {
        foreach (var format in new[] { ChartFormat.Pptx, ChartFormat.PptxPicture })
        {
            var words = ChartWords.Of(ChartsToExport.Shift());

            using var show = Open(ChartExport.Write(ChartsToExport.Shift(), format).Bytes);

            var title = Slide(show).Slide!.Descendants<P.Shape>().Single(shape => shape.Descendants<P.PlaceholderShape>().Any());
            Assert.Equal(words.Headline, title.InnerText);
            var graphic = Slide(show).Slide!.Descendants<P.NonVisualDrawingProperties>().Single(named => named.Description is not null);
            Assert.Equal($"{words.Headline} {words.Description}", graphic.Description!.Value);
        }
    }

    [Theory]
    [InlineData("\u0000\u0008 a\ud800b")]
    [InlineData("\ud83d\ude00 & <b> \"'")]
    [InlineData("שלום \u202Eevil")]
    [InlineData("")]
    public void Hostile_words_make_a_valid_slide(string text) => CheckWords(text);

    [Fact]
    public void Ten_thousand_letters_make_a_valid_slide() => CheckWords(string.Concat(Enumerable.Repeat("Ward \ud83d\ude00 ", 1_250)));

    [Fact]
    public void Few_missing_and_many_points_make_a_valid_slide()
    {
        double[][] series = [[], [3], [double.NaN, double.NaN], [0, 0, 0], [-5, -6, -7, -4]];
        foreach (var values in series)
        {
            var chart = ChartsToExport.Numbered(values) with { Notes = [new ChartNote(0, "x"), new ChartNote(99, "y")], Target = 0 };
            using var show = Open(PptxFile.Editable(chart, SpcTable.Of(chart), ChartWords.Of(chart)));
            Assert.Empty(OfficeReading.Faults(show));
        }

        var many = ChartsToExport.Shares(10_000);
        using var large = Open(PptxFile.Editable(many, ChartsToExport.Table(many), ChartsToExport.Words));
        Assert.Equal(10_000, Slide(large).ChartParts.Single().ChartSpace!.Descendants<C.LineChartSeries>().First().GetFirstChild<C.Values>()!.Descendants<C.NumericPoint>().Count());
    }

    [Fact]
    public void More_points_than_a_slide_draws_are_refused_with_what_to_take_instead()
    {
        var chart = ChartsToExport.Numbered(new double[32_001]);

        var refusal = Assert.Throws<DocumentException>(() => PptxFile.Editable(chart, new ChartTable("", []), ChartsToExport.Words));

        Assert.Contains("picture", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_png_is_no_picture() => Assert.Throws<ArgumentException>(() => PptxFile.Picture("<svg/>"u8.ToArray(), ChartsToExport.Words));

    private static void CheckWords(string text)
    {
        var chart = ChartsToExport.Shift() with { Measure = text, Place = text, UnitName = text, Notes = [new ChartNote(0, text)], PhaseNames = [text] };
        using var show = Open(PptxFile.Editable(chart, SpcTable.Of(chart), new ChartWords(text, text, text, text, text, text)));
        Assert.Empty(OfficeReading.Faults(show));
    }

    private static PresentationDocument Open(byte[] file) => PresentationDocument.Open(new MemoryStream(file), isEditable: false);

    private static SlidePart Slide(PresentationDocument show) => show.PresentationPart!.SlideParts.Single();

    private static string Name(C.LineChartSeries series) => series.GetFirstChild<C.SeriesText>()!.Descendants<C.NumericValue>().Single().Text;

    private static string Fill(C.DataPoint point) => point.Descendants<C.Marker>().Single().Descendants<A.SolidFill>().First().RgbColorModelHex!.Val!.Value!;

    private static string[] Texts(PresentationDocument show) => [.. Slide(show).Slide!.Descendants<A.Text>().Select(text => text.Text)];

    private static string Markup(SpcChart chart)
    {
        using var show = Open(PptxFile.Editable(chart, SpcTable.Of(chart), ChartsToExport.Words));
        return Slide(show).ChartParts.Single().ChartSpace!.OuterXml;
    }
}

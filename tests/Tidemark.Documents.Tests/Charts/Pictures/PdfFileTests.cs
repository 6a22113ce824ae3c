using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts;
using Tidemark.Documents.Tests.Files;
using UglyToad.PdfPig;

namespace Tidemark.Documents.Tests.Charts.Pictures;

public class PdfFileTests
{
    [Fact]
    public void A_page_holds_the_picture_at_300_pixels_an_inch_and_the_words_as_text()
    {
        var chart = ChartsToExport.TwoPhases();

        var file = ChartExport.Write(chart, ChartFormat.Pdf, "Source: ward counts.").Bytes;

        using var pdf = PdfDocument.Open(file);
        var page = Assert.Single(pdf.GetPages());
        var image = Assert.Single(page.GetImages());
        Assert.Equal(300, image.WidthInSamples / image.BoundingBox.Width * 72, 0.5);
        var words = string.Join(' ', page.GetWords().Select(word => word.Text));
        Assert.Contains(ChartWords.Of(chart).Headline, words, StringComparison.Ordinal);
        Assert.Contains("The ward was closed on two days", words, StringComparison.Ordinal);
        Assert.Contains("Anhøj rules", words, StringComparison.Ordinal);
        Assert.Equal("Restraints", pdf.Information.Title);
        Assert.Null(pdf.Information.Author);
    }

    [Fact]
    public void A_page_is_the_same_each_time_and_hides_nothing()
    {
        var file = ChartExport.Write(ChartsToExport.Shift(), ChartFormat.Pdf).Bytes;

        Assert.Equal(file, ChartExport.Write(ChartsToExport.Shift(), ChartFormat.Pdf).Bytes);
        Assert.Empty(Reader.Read(file).HiddenContent);
    }

    [Theory]
    [InlineData("病棟 جناح")]
    [InlineData("\u0000\ud800\ud83d\ude00")]
    [InlineData("Ward café")]
    public void Words_beyond_the_fonts_are_drawn_as_pictures(string place)
    {
        using var pdf = PdfDocument.Open(ChartExport.Write(ChartsToExport.Shift() with { Place = place }, ChartFormat.Pdf).Bytes);

        Assert.True(pdf.GetPage(1).GetImages().Count() > 1);
        Assert.DoesNotContain("?", string.Join(' ', pdf.GetPage(1).GetWords().Select(word => word.Text)).Replace("changed?", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_letters_without_a_space_fit_somewhere()
    {
        var chart = ChartsToExport.Shift() with { Measure = new string('W', 10_000), Notes = [new ChartNote(1, new string('界', 500))] };

        using var pdf = PdfDocument.Open(ChartExport.Write(chart, ChartFormat.Pdf).Bytes);

        Assert.Equal(1, pdf.NumberOfPages);
    }
}

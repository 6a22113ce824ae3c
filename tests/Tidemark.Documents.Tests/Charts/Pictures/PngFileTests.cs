using System.Buffers.Binary;
using NetVips;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Pictures;

namespace Tidemark.Documents.Tests.Charts.Pictures;

public class PngFileTests
{
    [Fact]
    public void A_picture_is_twice_as_fine_on_white_and_the_same_each_time()
    {
        var picture = SpcPicture.Of(ChartsToExport.TwoPhases(), PictureSize.Wide, "a");

        var png = PngFile.Of(picture.StandaloneSvg);

        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
        Assert.Equal((int)picture.Width * 2, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal((int)picture.Height * 2, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        Assert.Equal(png, PngFile.Of(picture.StandaloneSvg));
        using var image = Image.NewFromBuffer(png);
        Assert.Equal([255, 255, 255], image[0, 0]);
    }

    [Fact]
    public void Colours_and_words_arrive()
    {
        using var words = Image.NewFromBuffer(PngFile.Of(Svg("<text x='5' y='30' font-size='30' font-family='Arial, Liberation Sans'>Ward</text>")));
        using var mark = Image.NewFromBuffer(PngFile.Of(Svg("<rect width='200' height='50' fill='#a8430b'/>")));

        Assert.True(words.Min() < 50);
        Assert.Equal([0xA8, 0x43, 0x0B], mark[10, 10]);
        Assert.Null(PngFile.Missing);
    }

    [Fact]
    public void A_clear_ground_becomes_white()
    {
        using var image = Image.NewFromBuffer(PngFile.Of(Svg("")));

        Assert.Equal([255, 255, 255], image[10, 10]);
    }

    [Fact]
    public void A_picture_beyond_all_measure_and_one_that_is_none_are_refused_in_a_sentence()
    {
        Assert.Contains("SVG", Assert.Throws<DocumentException>(() => PngFile.Of("<svg xmlns='http://www.w3.org/2000/svg' width='30000' height='30000'/>")).Message, StringComparison.Ordinal);
        Assert.Contains("SVG", Assert.Throws<DocumentException>(() => PngFile.Of("no picture")).Message, StringComparison.Ordinal);
    }

    private static string Svg(string inside) => $"<svg xmlns='http://www.w3.org/2000/svg' width='200' height='50'>{inside}</svg>";
}

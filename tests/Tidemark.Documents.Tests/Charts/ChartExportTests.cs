using System.Text;
using Tidemark.Documents.Charts;
using Tidemark.Documents.Kinds;
using Tidemark.Documents.Tests.Files;

namespace Tidemark.Documents.Tests.Charts;

public class ChartExportTests
{
    [Fact]
    public void Every_format_makes_a_file_of_its_kind_with_a_plain_name()
    {
        var chart = ChartsToExport.TwoPhases() with { Measure = "Étoile: ../restraints", Place = "Ward 7 \ud83d\ude00" };

        var files = Enum.GetValues<ChartFormat>().Select(format => ChartExport.Write(chart, format)).ToList();

        Assert.Equal(
            ["svg", "png", "pdf", "csv", "json", "xlsx", "pptx", "picture.pptx"],
            files.Select(file => file.Name.Replace("etoile-restraints-ward-7.", "", StringComparison.Ordinal).Replace("etoile-restraints-ward-7-", "", StringComparison.Ordinal)));
        Assert.StartsWith("<svg", Encoding.UTF8.GetString(files[0].Bytes), StringComparison.Ordinal);
        Assert.Equal(FileKind.Pdf, Reader.Kind(files[2].Bytes));
        Assert.Equal(FileKind.Xlsx, Reader.Kind(files[5].Bytes));
        Assert.Equal(FileKind.Pptx, Reader.Kind(files[6].Bytes));
        Assert.Equal(FileKind.Pptx, Reader.Kind(files[7].Bytes));
        Assert.Equal("text/csv; charset=utf-8", files[3].ContentType);
        Assert.Equal("application/vnd.openxmlformats-officedocument.presentationml.presentation", files[7].ContentType);
    }

    [Fact]
    public void A_chart_without_points_or_names_can_be_taken_away_as_well()
    {
        foreach (var format in Enum.GetValues<ChartFormat>())
        {
            foreach (double[] values in new double[][] { [], [1], [double.NaN, double.NaN, double.NaN] })
            {
                var file = ChartExport.Write(ChartsToExport.Numbered(values) with { Measure = "" }, format);

                Assert.StartsWith("chart", file.Name, StringComparison.Ordinal);
                Assert.NotEmpty(file.Bytes);
            }
        }
    }

    [Theory]
    [InlineData("out.pptx", ChartFormat.Pptx)]
    [InlineData("a.b.SVG", ChartFormat.Svg)]
    [InlineData("chart.json", ChartFormat.Json)]
    [InlineData("chart", null)]
    [InlineData("chart.1", null)]
    [InlineData("chart.gif", null)]
    [InlineData("chart.pptxpicture", null)]
    public void The_end_of_a_file_name_asks_for_a_format(string name, ChartFormat? format) => Assert.Equal(format, ChartExport.FormatOf(name));
}

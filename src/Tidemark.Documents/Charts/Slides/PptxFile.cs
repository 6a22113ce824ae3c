using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Native;
using Tidemark.Documents.Charts.Pictures;
using Tidemark.Documents.Charts.Sheets;

namespace Tidemark.Documents.Charts.Slides;

/// <summary>
/// A chart as one slide, 16 to 9, in two copies. The editable one has a chart that PowerPoint draws, with its numbers in a workbook inside.
/// The publishing one has a picture and no numbers. Each says on the slide and in its properties which it is. The same input makes the same bytes.
/// </summary>
public static class PptxFile
{
    /// <summary>Writes the editable copy.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="table">Its table, which names the lines.</param>
    /// <param name="words">What is said about it; the headline is the slide's title.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="DocumentException">The chart has more points than a slide's chart can hold.</exception>
    public static byte[] Editable(SpcChart chart, ChartTable table, ChartWords words)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(words);
        if (chart.Chart.Count > NativeChart.MostPoints)
            throw new DocumentException($"A chart on a slide holds {NativeChart.MostPoints:N0} points, and this one has {chart.Chart.Count:N0}. Take the picture for a slide, or the CSV file for the numbers.");
        return Write(words, Meanwhile.Of(chart), CopyWords.Editable, slide =>
        {
            var size = NativeSize.Of(chart, 14, SlideRoom.Chart.Width, SlideRoom.Chart.Height) with { Workbook = "rId1" };
            var grid = NativeGrid.Bare(chart, NativeLines.Of(chart, table, size));
            var part = slide.AddNewPart<ChartPart>("rId2");
            using (var book = new MemoryStream(XlsxFile.Inside(grid)))
                part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx, "rId1").FeedData(book);
            part.ChartSpace = NativeChart.Of(grid, chart, size);
            return SlideShapes.ChartFrame("rId2", words);
        });
    }

    /// <summary>Writes the publishing copy.</summary>
    /// <param name="png">The picture.</param>
    /// <param name="words">What is said about it; the headline is the slide's title.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="ArgumentException">The picture is no PNG.</exception>
    public static byte[] Picture(byte[] png, ChartWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var size = PngSize.Of(png);
        return Write(words, "", CopyWords.Publishing, slide =>
        {
            using (var bytes = new MemoryStream(png)) slide.AddNewPart<ImagePart>("image/png", "rId2").FeedData(bytes);
            return SlideShapes.Picture("rId2", size, words);
        });
    }

    private static byte[] Write(ChartWords words, string meanwhile, string copy, Func<SlidePart, OpenXmlElement> addGraphic)
    {
        using var bytes = new MemoryStream();
        using (var document = PresentationDocument.Create(bytes, PresentationDocumentType.Presentation))
        {
            var main = document.AddNewPart<PresentationPart>(OfficeFile.Slides, "rId1");
            var master = main.AddNewPart<SlideMasterPart>("rId1");
            master.Feed(Shipped("master.xml"));
            var layout = master.AddNewPart<SlideLayoutPart>("rId1");
            layout.Feed(Shipped("layout.xml"));
            layout.AddPart(master, "rId1");
            var theme = master.AddNewPart<ThemePart>("rId2");
            theme.Feed(Shipped("theme.xml"));
            main.AddPart(theme, "rId3");
            var slide = main.AddNewPart<SlidePart>("rId2");
            slide.AddPart(layout, "rId1");
            slide.Slide = SlideShapes.Slide(words, meanwhile, copy, addGraphic(slide));
            main.Feed(
                """
                <p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>
                <p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>
                </p:presentation>
                """);
            OfficeFile.AddProperties(document, words.Title, copy);
        }

        return OfficeFile.Settled(bytes);
    }

    private static string Shipped(string name)
    {
        using var reader = new StreamReader(typeof(PptxFile).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

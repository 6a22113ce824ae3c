using DocumentFormat.OpenXml.Packaging;
using Tidemark.Charts.Spc;
using Tidemark.Documents.Charts.Native;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using X = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Tidemark.Documents.Charts.Sheets;

/// <summary>Lays a chart beside the table of a sheet.</summary>
internal static class SheetDrawing
{
    // 24 by 11 cm.
    private const long Width = 8_640_000;
    private const long Height = 3_960_000;

    public static NativeSize Size(SpcChart chart) => NativeSize.Of(chart, 10, Width, Height);

    public static void Add(WorksheetPart sheet, NativeGrid grid, SpcChart chart, NativeSize size, ChartWords words)
    {
        var drawing = sheet.AddNewPart<DrawingsPart>("rId1");
        var part = drawing.AddNewPart<ChartPart>("rId1");
        part.ChartSpace = NativeChart.Of(grid, chart, size);
        drawing.WorksheetDrawing = new X.WorksheetDrawing(new X.OneCellAnchor(
            new X.FromMarker(
                new X.ColumnId($"{grid.OnData + 1}"), new X.ColumnOffset("0"), new X.RowId("1"), new X.RowOffset("0")),
            new X.Extent { Cx = Width, Cy = Height },
            Frame(words),
            new X.ClientData()));
    }

    private static X.GraphicFrame Frame(ChartWords words) => new(
        new X.NonVisualGraphicFrameProperties(
            new X.NonVisualDrawingProperties
            {
                Id = 2,
                Name = "Chart",
                Title = SafeText.Line(words.Title, 255),
                Description = SafeText.Line($"{words.Headline} {words.Description}", 4_000),
            },
            new X.NonVisualGraphicFrameDrawingProperties()),
        new X.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = "rId1" }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
    { Macro = "" };
}

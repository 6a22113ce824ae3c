using DocumentFormat.OpenXml;
using Tidemark.Documents.Charts.Native;
using Tidemark.Documents.Charts.Pictures;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Presentation;

namespace Tidemark.Documents.Charts.Slides;

/// <summary>What stands on a slide, in the order in which it is read aloud: headline, measure, chart, method.</summary>
internal static class SlideShapes
{
    private const int LongestTitle = 220;
    private const int LongestFoot = 600;
    private const int LongestAlternative = 4_000;

    public static P.Slide Slide(ChartWords words, string meanwhile, string copy, OpenXmlElement graphic) => new(
        new P.CommonSlideData(new P.ShapeTree(
            new P.NonVisualGroupShapeProperties(
                new P.NonVisualDrawingProperties { Id = 1, Name = "" },
                new P.NonVisualGroupShapeDrawingProperties(),
                new P.ApplicationNonVisualDrawingProperties()),
            new P.GroupShapeProperties(),
            Title(words.Headline.Length > 0 ? words.Headline : words.Title),
            TextBox(3, "Measure", SlideRoom.Measure, 16, [words.Title]),
            graphic,
            TextBox(5, "Method", SlideRoom.Foot, 12, [.. SafeText.Told($"{words.Method} {words.Source}", meanwhile, copy)]))),
        new P.ColorMapOverride(new A.MasterColorMapping()));

    public static P.GraphicFrame ChartFrame(string id, ChartWords words) => new(
        new P.NonVisualGraphicFrameProperties(
            Named(4, "Chart", words),
            new P.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoGrouping = true }),
            new P.ApplicationNonVisualDrawingProperties()),
        new P.Transform(Offset(SlideRoom.Chart), Extents(SlideRoom.Chart)),
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }));

    public static P.Picture Picture(string id, PngSize size, ChartWords words)
    {
        var room = SlideRoom.Chart.Fit(size.Width, size.Height);
        return new(
            new P.NonVisualPictureProperties(
                Named(4, "Picture of the chart", words),
                new P.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true }),
                new P.ApplicationNonVisualDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(Offset(room), Extents(room)),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
    }

    private static P.NonVisualDrawingProperties Named(uint id, string name, ChartWords words) => new()
    {
        Id = id,
        Name = name,
        Description = SafeText.Line($"{words.Headline} {words.Description}", LongestAlternative),
    };

    private static P.Shape Title(string text) => new(
        new P.NonVisualShapeProperties(
            new P.NonVisualDrawingProperties { Id = 2, Name = "Headline" },
            new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
            new P.ApplicationNonVisualDrawingProperties(new P.PlaceholderShape { Type = P.PlaceholderValues.Title })),
        new P.ShapeProperties(),
        new P.TextBody(new A.BodyProperties(new A.NormalAutoFit()), new A.ListStyle(), Paragraph(SafeText.Line(text, LongestTitle), new A.RunProperties())));

    private static P.Shape TextBox(uint id, string name, SlideRoom room, int points, string[] paragraphs)
    {
        var body = new P.TextBody(
            new A.BodyProperties(new A.NormalAutoFit()) { Wrap = A.TextWrappingValues.Square, LeftInset = 0, TopInset = 0, RightInset = 0, BottomInset = 0 },
            new A.ListStyle());
        foreach (var text in paragraphs) body.Append(Paragraph(SafeText.Line(text, LongestFoot), Soft(points)));
        if (paragraphs.Length == 0) body.Append(new A.Paragraph());
        return new(
            new P.NonVisualShapeProperties(
                new P.NonVisualDrawingProperties { Id = id, Name = name },
                new P.NonVisualShapeDrawingProperties { TextBox = true },
                new P.ApplicationNonVisualDrawingProperties()),
            new P.ShapeProperties(
                new A.Transform2D(Offset(room), Extents(room)), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }),
            body);
    }

    private static A.Paragraph Paragraph(string text, A.RunProperties look)
    {
        look.Language = "en-GB";
        return new(new A.Run(look, new A.Text(text)));
    }

    private static A.RunProperties Soft(int points) =>
        new(new A.SolidFill(new A.RgbColorModelHex { Val = NativeLook.InkSoft })) { FontSize = points * 100 };

    private static A.Offset Offset(SlideRoom room) => new() { X = room.X, Y = room.Y };

    private static A.Extents Extents(SlideRoom room) => new() { Cx = room.Width, Cy = room.Height };
}

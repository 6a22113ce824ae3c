using DocumentFormat.OpenXml;
using Tidemark.Charts.Spc;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Tidemark.Documents.Charts.Native;

/// <summary>The two axes. Dates stand at their true distances and are labelled at most about a dozen times.</summary>
internal static class NativeAxes
{
    private const int MostLabels = 12;

    // Days up to a fortnight, months beyond.
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    public static OpenXmlCompositeElement Category(NativeGrid grid, NativeSize size, uint id, uint crossing)
    {
        var column = grid.Columns[grid.Category];
        return column is DateColumn dates && AxisDay.HasSerials(dates.Values) ? Dates(dates, size, id, crossing) : Names(column, size, id, crossing);
    }

    public static C.ValueAxis Value(SpcChart chart, NativeSize size, string format, uint id, uint crossing)
    {
        var scaling = new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax });
        if (size.AxisFrom is { } least) scaling.Append(new C.MinAxisValue { Val = least });
        var axis = new C.ValueAxis(
            new C.AxisId { Val = id },
            scaling,
            new C.Delete { Val = false },
            new C.AxisPosition { Val = C.AxisPositionValues.Left });
        string[] title = [chart.UnitName, size.AxisFrom is { } from ? $"(axis starts at {from})" : ""];
        if (title.Any(part => part.Length > 0)) axis.Append(Title(string.Join(' ', title), size));
        axis.Append(
            new C.NumberingFormat { FormatCode = format is NumberStyle.OnePlace or NumberStyle.TwoPlaces ? "General" : format, SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.Outside },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
            Rule(),
            NativeLook.Text(size.Points, NativeLook.InkSoft),
            new C.CrossingAxis { Val = crossing },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
            new C.CrossBetween { Val = C.CrossBetweenValues.Between });
        return axis;
    }

    private static C.DateAxis Dates(DateColumn dates, NativeSize size, uint id, uint crossing)
    {
        var days = dates.Values.Count == 0 ? 0 : dates.Values[^1].DayNumber - dates.Values[0].DayNumber;
        var isInDays = days <= DaySteps[^1] * MostLabels;
        var step = isInDays ? StepOf(DaySteps, days) : StepOf(MonthSteps, days / 30.44);
        var axis = new C.DateAxis();
        axis.Append(Shared(size, id, isInDays ? "d mmm" : step % 12 == 0 ? "yyyy" : "mmm yy"));
        axis.Append(
            new C.CrossingAxis { Val = crossing },
            new C.Crosses { Val = C.CrossesValues.Minimum },
            new C.AutoLabeled { Val = false },
            new C.LabelOffset { Val = 100 },
            new C.BaseTimeUnit { Val = C.TimeUnitValues.Days },
            new C.MajorUnit { Val = step },
            new C.MajorTimeUnit { Val = isInDays ? C.TimeUnitValues.Days : C.TimeUnitValues.Months });
        return axis;
    }

    private static C.CategoryAxis Names(TableColumn column, NativeSize size, uint id, uint crossing)
    {
        var step = Math.Max(1, (int)Math.Ceiling(column.Count / (double)MostLabels));
        var axis = new C.CategoryAxis();
        axis.Append(Shared(size, id, "General"));
        axis.Append(
            new C.CrossingAxis { Val = crossing },
            new C.Crosses { Val = C.CrossesValues.Minimum },
            new C.AutoLabeled { Val = false },
            new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
            new C.LabelOffset { Val = 100 },
            new C.TickLabelSkip { Val = step },
            new C.TickMarkSkip { Val = step },
            new C.NoMultiLevelLabels { Val = true });
        return axis;
    }

    private static int StepOf(int[] steps, double length) => Array.Find(steps, step => length / step <= MostLabels) is var step and > 0 ? step : steps[^1];

    private static OpenXmlElement[] Shared(NativeSize size, uint id, string format) =>
    [
        new C.AxisId { Val = id },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Bottom },
        new C.NumberingFormat { FormatCode = format, SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.Outside },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        Rule(),
        NativeLook.Text(size.Points, NativeLook.InkSoft),
    ];

    private static C.ChartShapeProperties Rule() => new(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = NativeLook.AxisLine })) { Width = 9525 });

    private static C.Title Title(string text, NativeSize size) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties { Rotation = -5_400_000, Vertical = A.TextVerticalValues.Horizontal },
            new A.ListStyle(),
            new A.Paragraph(new A.Run(
                new A.RunProperties(new A.SolidFill(new A.RgbColorModelHex { Val = NativeLook.InkSoft }), new A.LatinFont { Typeface = NativeLook.Font })
                { Language = "en-GB", FontSize = size.Points * 100, Bold = false },
                new A.Text(SafeText.Line(text, 120)))))),
        new C.Overlay { Val = false });
}

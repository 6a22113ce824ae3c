using Tidemark.Charts.Spc;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Tidemark.Documents.Charts.Native;

/// <summary>
/// A line chart that office programs draw and people edit: each line refers to a column of a sheet and carries a copy of its numbers.
/// Names of lines stand at their right ends; there is no legend box and no grid.
/// </summary>
internal static class NativeChart
{
    /// <summary>The most points that are drawn; older programs stop there too.</summary>
    public const int MostPoints = 32_000;

    private const uint CategoryAxis = 111_111_111;
    private const uint ValueAxis = 222_222_222;

    /// <summary>The chart part.</summary>
    /// <param name="grid">Where its numbers stand.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="look">How large its words are, and what it refers to.</param>
    public static C.ChartSpace Of(NativeGrid grid, SpcChart chart, NativeSize look)
    {
        var format = NumberStyle.Of(chart.Unit == ValueUnit.Percent, Shown(grid));
        var space = new C.ChartSpace(
            new C.Date1904 { Val = false },
            new C.EditingLanguage { Val = "en-GB" },
            new C.RoundedCorners { Val = false },
            new C.Chart(
                new C.AutoTitleDeleted { Val = true },
                PlotArea(grid, chart, look, format),
                new C.PlotVisibleOnly { Val = true },
                new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }),
            new C.ShapeProperties(new A.NoFill(), NativeLook.NoLine()),
            NativeLook.Text(look.Points, NativeLook.InkSoft));
        if (look.Workbook is { } id) space.Append(new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = id });
        return space;
    }

    private static double[] Shown(NativeGrid grid) =>
        [.. grid.Lines.Where(placed => placed.Line.Role is LineRole.Value or LineRole.Centre).SelectMany(placed => placed.Line.Values.ToArray())];

    private static C.PlotArea PlotArea(NativeGrid grid, SpcChart chart, NativeSize look, string format)
    {
        var lines = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        var names = new NativeNames(grid, look);
        var order = 0u;
        foreach (var placed in InDrawingOrder(grid)) lines.Append(NativeSeries.Of(grid, placed, order++, chart, names, format));
        lines.Append(new C.ShowMarker { Val = true }, new C.AxisId { Val = CategoryAxis }, new C.AxisId { Val = ValueAxis });
        return new C.PlotArea(
            Room(look),
            lines,
            NativeAxes.Category(grid, look, CategoryAxis, ValueAxis),
            NativeAxes.Value(chart, look, format, ValueAxis, CategoryAxis),
            new C.ShapeProperties(new A.NoFill(), NativeLook.NoLine()));
    }

    /// <summary>Limits and rings lie under the centre line, and that under the data.</summary>
    private static IEnumerable<(NativeLine Line, int Column)> InDrawingOrder(NativeGrid grid) => grid.Lines.OrderBy(placed => placed.Line.Role switch
    {
        LineRole.Limit => 0,
        LineRole.Target => 1,
        LineRole.Ring => 2,
        LineRole.Centre => 3,
        LineRole.Value => 4,
        _ => 5,
    });

    /// <summary>The inside of the plot, with room at the right for the names of lines.</summary>
    private static C.Layout Room(NativeSize look) => new(new C.ManualLayout(
        new C.LayoutTarget { Val = C.LayoutTargetValues.Inner },
        new C.LeftMode { Val = C.LayoutModeValues.Edge },
        new C.TopMode { Val = C.LayoutModeValues.Edge },
        new C.Left { Val = look.Left },
        new C.Top { Val = NativeSize.Top },
        new C.Width { Val = look.Width },
        new C.Height { Val = NativeSize.Height }));
}

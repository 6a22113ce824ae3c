using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Tidemark.Documents.Charts.Native;

/// <summary>
/// The names of lines at their right ends, each with the line's last number, as labels that follow the data when it is edited. They are
/// pushed apart where lines lie close; how close they look is judged on the scale that a program would choose.
/// </summary>
internal sealed class NativeNames
{
    private readonly Dictionary<NativeLine, double> _shifts = new(ReferenceEqualityComparer.Instance);
    private readonly int _points;

    public NativeNames(NativeGrid grid, NativeSize size)
    {
        _points = size.Points;
        double least = 0, most = 0;
        foreach (var value in grid.Lines.SelectMany(placed => placed.Line.Values.ToArray()).Where(double.IsFinite))
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        var step = 1.3 * size.Points / size.FramePoints;
        double? before = null;
        foreach (var line in grid.Lines.Select(placed => placed.Line).Where(HasName).OrderByDescending(Last))
        {
            // The share of the frame from its top, on a scale that ends a twentieth above the largest number.
            var at = NativeSize.Top + (NativeSize.Height * (1 - ((Last(line) - least) / Math.Max((most - least) * 1.05, double.Epsilon))));
            var free = before is { } above ? Math.Max(at, above + step) : at;
            _shifts[line] = double.IsFinite(free - at) ? free - at : 0;
            before = free;
        }
    }

    /// <summary>The labels of a line; null if it has none.</summary>
    public C.DataLabels? Of(NativeLine line, string format)
    {
        if (!_shifts.TryGetValue(line, out var shift)) return null;
        var label = new C.DataLabel(new C.Index { Val = (uint)line.LastIndex });
        if (shift > 0)
        {
            label.Append(new C.Layout(new C.ManualLayout(new C.Left { Val = 0.008 }, new C.Top { Val = Math.Round(shift, 4) })));
        }

        label.Append(
            new C.NumberingFormat { FormatCode = format, SourceLinked = false },
            new C.ChartShapeProperties(new A.NoFill(), NativeLook.NoLine()),
            NativeLook.Text(_points, NativeLook.NameColour(line.Role)),
            new C.DataLabelPosition { Val = C.DataLabelPositionValues.Right });
        label.Append(Shown(isShown: true));
        label.Append(new C.Separator(" "));
        var labels = new C.DataLabels(label);
        labels.Append(Shown(isShown: false));
        return labels;
    }

    private static bool HasName(NativeLine line) =>
        line is { IsPast: false, Role: LineRole.Centre or LineRole.Limit or LineRole.Target } && line.LastIndex >= 0;

    private static double Last(NativeLine line) => line.Values.Span[line.LastIndex];

    private static OpenXmlElement[] Shown(bool isShown) =>
    [
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = isShown },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = isShown },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false },
    ];
}

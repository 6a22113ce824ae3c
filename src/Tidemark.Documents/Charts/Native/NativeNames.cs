using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using C15 = DocumentFormat.OpenXml.Office2013.Drawing.Chart;

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
        least = size.AxisFrom ?? least;
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
        var labels = new C.DataLabels();
        if (_shifts.TryGetValue(line, out var shift)) labels.Append(Name(line, shift, format));
        foreach (var (index, words) in line.Words.OrderBy(pair => pair.Key)) labels.Append(Note(index, words));
        if (!labels.HasChildren) return null;
        labels.Append(Shown(isShown: false));
        labels.Append(new C.DLblsExtensionList(NoLeaders()));
        return labels;
    }

    private C.DataLabel Name(NativeLine line, double shift, string format)
    {
        var label = new C.DataLabel(new C.Index { Val = (uint)line.LastIndex });
        if (shift > 0) label.Append(new C.Layout(new C.ManualLayout(new C.Left { Val = 0 }, new C.Top { Val = Math.Round(shift, 4) })));
        label.Append(
            new C.NumberingFormat { FormatCode = format, SourceLinked = false },
            new C.ChartShapeProperties(new A.NoFill(), NativeLook.NoLine()),
            NativeLook.Text(_points, NativeLook.NameColour(line.Role)),
            new C.DataLabelPosition { Val = C.DataLabelPositionValues.Right });
        label.Append(Shown(isShown: true));
        label.Append(new C.Separator(" "));
        return label;
    }

    private C.DataLabel Note(int index, NoteWords words)
    {
        var look = new A.RunProperties(new A.SolidFill(new A.RgbColorModelHex { Val = NativeLook.Ink }), new A.LatinFont { Typeface = NativeLook.Font })
        { Language = "en-GB", FontSize = _points * 100 };
        var label = new C.DataLabel(
            new C.Index { Val = (uint)index },
            new C.ChartText(new C.RichText(
                new A.BodyProperties { Wrap = A.TextWrappingValues.None }, new A.ListStyle(), new A.Paragraph(new A.Run(look, new A.Text(words.Text))))),
            new C.DataLabelPosition { Val = words.IsLeft ? C.DataLabelPositionValues.Left : C.DataLabelPositionValues.Right });
        label.Append(Shown(isShown: true));
        return label;
    }

    private static bool HasName(NativeLine line) =>
        line is { IsPast: false, Role: LineRole.Centre or LineRole.Limit or LineRole.Target } && line.LastIndex >= 0;

    private static double Last(NativeLine line) => line.Values.Span[line.LastIndex];

    /// <summary>A name that was pushed aside has no line back to where it was.</summary>
    private static C.DLblsExtension NoLeaders() => new(new C15.ShowLeaderLines { Val = false }) { Uri = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" };

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

using Tidemark.Charts.Spc;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Tidemark.Documents.Charts.Native;

/// <summary>One line of a chart with its numbers, its own points and its name.</summary>
internal static class NativeSeries
{
    public static C.LineChartSeries Of(NativeGrid grid, (NativeLine Line, int Column) placed, uint order, SpcChart chart, NativeNames names, string format)
    {
        var (line, column) = placed;
        var series = new C.LineChartSeries(
            new C.Index { Val = order },
            new C.Order { Val = order },
            new C.SeriesText(new C.StringReference(new C.Formula(grid.Heading(column)), Strings([grid.Columns[column].Heading]))),
            NativeLook.Line(line),
            NativeLook.Marker(line.Role, chart.IsSensitive));
        foreach (var (index, mark) in line.Marks) series.Append(Point(line.Role, index, mark, chart.IsSensitive));
        if (names.Of(line, format) is { } labels) series.Append(labels);
        series.Append(
            Categories(grid),
            new C.Values(new C.NumberReference(new C.Formula(grid.Cells(column)), Numbers(line.Values.Span, format))),
            new C.Smooth { Val = false });
        return series;
    }

    private static C.DataPoint Point(LineRole role, int index, PointMark mark, bool isSensitive) => new(
        new C.Index { Val = (uint)index },
        NativeLook.Marker(mark, isSensitive),
        new C.Bubble3D { Val = false },
        NativeLook.Segment(role, mark));

    private static C.CategoryAxisData Categories(NativeGrid grid)
    {
        var cells = new C.Formula(grid.Cells(grid.Category));
        return grid.Columns[grid.Category] switch
        {
            DateColumn dates when AxisDay.HasSerials(dates.Values) =>
                new(new C.NumberReference(cells, Numbers([.. dates.Values.Select(date => (double)AxisDay.Serial(date)!.Value)], NumberStyle.Day))),
            var column => new(new C.StringReference(cells, Strings([.. Enumerable.Range(0, column.Count).Select(column.Shown)]))),
        };
    }

    private static C.NumberingCache Numbers(ReadOnlySpan<double> values, string format)
    {
        var cache = new C.NumberingCache(new C.FormatCode(format), new C.PointCount { Val = (uint)values.Length });
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsFinite(values[i])) cache.Append(new C.NumericPoint(new C.NumericValue(Cell.Number(values[i]))) { Index = (uint)i });
        }

        return cache;
    }

    private static C.StringCache Strings(IReadOnlyList<string> texts)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)texts.Count });
        for (var i = 0; i < texts.Count; i++)
            cache.Append(new C.StringPoint(new C.NumericValue(SafeText.Line(texts[i], 255))) { Index = (uint)i });
        return cache;
    }
}

using Tidemark.Charts.Spc;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Documents.Charts.Native;

/// <summary>
/// The lines that a chart is drawn with by an office program. A phase has its own centre line and limits, because a line of such a
/// program can begin and end but not jump.
/// </summary>
internal static class NativeLines
{
    public static IReadOnlyList<NativeLine> Of(SpcChart chart, ChartTable table, NativeSize size)
    {
        var numbers = chart.Chart;
        List<NativeLine> lines = [new(Name(table, numbers.Values, "Value"), numbers.Values.ToArray(), LineRole.Value) { Marks = Marks(chart) }];
        AddByPhase(lines, chart, Name(table, numbers.Centre, "Centre"), LineRole.Centre, numbers.Centre);
        AddByPhase(lines, chart, "Lower limit", LineRole.Limit, numbers.Lower);
        AddByPhase(lines, chart, "Upper limit", LineRole.Limit, numbers.Upper);
        if (chart.Target is { } target && double.IsFinite(target))
        {
            var line = new double[numbers.Count];
            Array.Fill(line, target);
            lines.Add(new("Target", line, LineRole.Target));
        }

        var rings = Rings(numbers);
        if (rings.Any(double.IsFinite)) lines.Add(new("Beyond a limit", rings, LineRole.Ring));
        var most = lines.SelectMany(line => line.Values.ToArray()).Where(double.IsFinite).DefaultIfEmpty().Max();
        if (NativeNotes.Of(chart, size, most) is { } notes) lines.Add(notes);
        return lines;
    }

    /// <summary>A line is called as the column of the table that holds its numbers.</summary>
    private static string Name(ChartTable table, ReadOnlySpan<double> values, string otherwise)
    {
        foreach (var column in table.Columns)
        {
            if (column is NumberColumn numbers && NativeGrid.IsSame(numbers.Values.Span, values)) return numbers.Heading;
        }

        return otherwise;
    }

    /// <summary>One line a phase that has such numbers. The last has the plain name; an earlier one says which phase it is.</summary>
    private static void AddByPhase(List<NativeLine> lines, SpcChart chart, string name, LineRole role, ReadOnlySpan<double> values)
    {
        var phases = chart.Chart.Phases;
        for (var p = 0; p < phases.Count; p++)
        {
            var part = new double[values.Length];
            Array.Fill(part, double.NaN);
            values[phases[p].Start..phases[p].End].CopyTo(part.AsSpan(phases[p].Start));
            var isPast = p < phases.Count - 1;
            var line = new NativeLine(isPast ? $"{name}, {PhaseName(chart, p)}" : name, part, role) { IsPast = isPast };
            if (line.LastIndex >= 0) lines.Add(line);
        }
    }

    private static string PhaseName(SpcChart chart, int phase) =>
        phase < chart.PhaseNames.Count && chart.PhaseNames[phase].Length > 0 ? chart.PhaseNames[phase] : $"phase {phase + 1}";

    private static (int Index, PointMark Mark)[] Marks(SpcChart chart)
    {
        var provisional = chart.Provisional.ToHashSet();
        List<(int, PointMark)> marks = [];
        for (var i = 0; i < chart.Chart.Count; i++)
        {
            var mark = provisional.Contains(i) ? PointMark.Provisional
                : chart.Chart.IsExcluded(i) ? PointMark.LeftOut
                : NativeLook.Of(Judgement.VariationAt(chart.Signals, i, chart.Better));
            if (mark != PointMark.None && double.IsFinite(chart.Chart.Values[i])) marks.Add((i, mark));
        }

        return [.. marks];
    }

    private static double[] Rings(Chart numbers)
    {
        var rings = new double[numbers.Count];
        for (var i = 0; i < rings.Length; i++)
        {
            var isBeyond = numbers.Values[i] > numbers.Upper[i] || numbers.Values[i] < numbers.Lower[i];
            rings[i] = isBeyond ? numbers.Values[i] : double.NaN;
        }

        return rings;
    }
}

using Tidemark.Spc;

namespace Tidemark.Charts.Spc;

/// <summary>What the lines of a chart are: level or stepped, and at what.</summary>
internal static class ChartLines
{
    /// <summary>The one value of a line over a phase; NaN where it has none or several.</summary>
    public static double Constant(ReadOnlySpan<double> line, Phase phase)
    {
        if (phase.Count == 0) return double.NaN;
        var value = line[phase.Start];
        for (var i = phase.Start + 1; i < phase.End; i++)
        {
            if (line[i] != value) return double.NaN;
        }

        return value;
    }

    /// <summary>The limits of a phase where they are level; NaN otherwise.</summary>
    public static (double Lower, double Upper) ConstantLimits(Chart chart, int phase) =>
        (Constant(chart.Lower, chart.Phases[phase]), Constant(chart.Upper, chart.Phases[phase]));

    /// <summary>The last value of a line in the last phase; NaN where it has none.</summary>
    public static double Last(Chart chart, ReadOnlySpan<double> line)
    {
        var phase = chart.Phases[^1];
        for (var i = phase.End - 1; i >= phase.Start; i--)
        {
            if (!double.IsNaN(line[i])) return line[i];
        }

        return double.NaN;
    }

    /// <summary>A lower limit that nothing can be below says nothing: it lies on the axis and is not drawn.</summary>
    public static bool IsIdle(Chart chart, ReadOnlySpan<double> lower, Phase phase)
    {
        var least = chart.Plan.Kind == ChartKind.G ? 1 : 0;
        var idle = false;
        for (var i = phase.Start; i < phase.End; i++)
        {
            if (lower[i] > least || lower[i] < 0) return false;
            idle |= lower[i] >= 0;
        }

        return idle;
    }
}

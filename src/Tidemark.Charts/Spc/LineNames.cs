using Tidemark.Charts.Scales;
using Tidemark.Spc;

namespace Tidemark.Charts.Spc;

/// <summary>Which line of the chart a name belongs to; also how it is drawn.</summary>
internal enum LineKind : byte
{
    Centre,
    Open,
    Target,
    Upper,
    Lower,
}

/// <summary>A name at the right end of its line, or in the key below a narrow picture.</summary>
/// <param name="Kind">Which line.</param>
/// <param name="Text">Its name and number.</param>
/// <param name="Share">How far up its right end stands, from 0 at the axis to 1.</param>
internal sealed record LineName(LineKind Kind, string Text, double Share)
{
    public bool IsBold => Kind is LineKind.Centre or LineKind.Open or LineKind.Target;

    public double Width { get; } = TextWidth.Of(Text, MomentTicks.TextSize, Kind is LineKind.Centre or LineKind.Open or LineKind.Target);

    /// <summary>The middle of the text.</summary>
    public double Y { get; set; }
}

/// <summary>Names the lines of a chart, sorted by height and pushed apart.</summary>
internal static class LineNames
{
    public const double Apart = 16;

    /// <summary>The names in the order of the key: centre, open interval, target, limits.</summary>
    public static List<LineName> Of(SpcChart source, ValueAxis axis)
    {
        var chart = source.Chart;
        var names = new List<LineName>(5);
        if (chart.Count > 0)
        {
            var phase = chart.Phases[^1];
            Add(LineKind.Centre, Capital(SpcTerms.CentreName(chart, chart.Phases.Count - 1)), chart.Centre, phase);
            if (!source.IsSensitive && source.OpenInterval is { } open)
                names.Add(new(LineKind.Open, $"{ValueText.Of(open, source.Unit)}, open", axis.Share(open)));
            AddTarget();
            Add(LineKind.Upper, "Upper limit", chart.Upper, phase);
            if (!ChartLines.IsIdle(chart, chart.Lower, phase)) Add(LineKind.Lower, "Lower limit", chart.Lower, phase);
        }
        else
        {
            AddTarget();
        }

        return names;

        void AddTarget()
        {
            if (!source.IsSensitive && source.Target is { } target)
                names.Add(new(LineKind.Target, $"Target {ValueText.Of(target, source.Unit)}", axis.Share(target)));
        }

        void Add(LineKind kind, string name, ReadOnlySpan<double> line, Phase phase)
        {
            var last = ChartLines.Last(chart, line);
            if (double.IsNaN(last)) return;
            var isLevel = !double.IsNaN(ChartLines.Constant(line, phase));
            var unit = kind != LineKind.Centre && source.Unit == ValueUnit.Days ? ValueUnit.Plain : source.Unit;
            names.Add(new(kind, isLevel ? $"{name} {ValueText.Of(last, unit)}" : name, axis.Share(last)));
        }
    }

    /// <summary>Moves names that stand too close apart by equal shares, and keeps them between top and bottom.</summary>
    public static void PushApart(List<LineName> names, double top, double bottom)
    {
        var sorted = new List<LineName>(names);
        sorted.Sort(static (a, b) => a.Y.CompareTo(b.Y));
        for (var round = 0; round < 20; round++)
        {
            for (var i = 1; i < sorted.Count; i++)
            {
                var lack = Apart - (sorted[i].Y - sorted[i - 1].Y);
                if (lack <= 0) continue;
                sorted[i - 1].Y -= lack / 2;
                sorted[i].Y += lack / 2;
            }
        }

        var free = top;
        foreach (var name in sorted)
        {
            name.Y = Math.Max(name.Y, free);
            free = name.Y + Apart;
        }

        free = bottom;
        for (var i = sorted.Count - 1; i >= 0; i--)
        {
            sorted[i].Y = Math.Min(sorted[i].Y, free);
            free = sorted[i].Y - Apart;
        }
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

using Tidemark.Charts.Svg;
using Tidemark.Spc;

namespace Tidemark.Charts.Spc;

/// <summary>Follows centre and limits through the phases of one picture.</summary>
internal sealed class LineTrace(
    Chart chart, double[] xs, Stretch[] phases, List<(Stretch Stretch, ChartPause Pause)> pauses, Func<double, double> yOf)
{
    /// <summary>Adds a line of one phase, level where its values are equal, with steps half way between points; pauses are left free.</summary>
    public void Add(PathText path, ReadOnlySpan<double> line, int phase, Stretch within)
    {
        var made = chart.Phases[phase];
        var at = double.NaN;
        for (var i = made.Start; i < made.End; i++)
        {
            var first = i;
            while (i + 1 < made.End && line[i + 1] == line[first]) i++;
            if (double.IsNaN(line[first])) continue;
            var left = first == made.Start ? phases[phase].Left : (xs[first - 1] + xs[first]) / 2;
            var right = i == made.End - 1 ? phases[phase].Right : (xs[i] + xs[i + 1]) / 2;
            var y = yOf(line[first]);
            foreach (var part in PhaseStretches.Without(new(Math.Max(left, within.Left), Math.Min(right, within.Right)), pauses))
            {
                if (at == part.Left) path.Down(y);
                else path.Move(part.Left, y);
                path.Across(part.Right);
                at = part.Right;
            }
        }
    }
}

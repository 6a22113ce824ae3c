namespace Tidemark.Spc.Signals;

/// <summary>Signals that belong to a phase as a whole: they are complete only with its last point.</summary>
internal static class WholePhase
{
    /// <summary>All points that are on a side of the centre line.</summary>
    internal static Signal All(Rule rule, PhaseView view) => Of(rule, view, Direction.None, view.Phase.Start, view.Phase.End - 1);

    /// <summary>The points of the longest run.</summary>
    internal static Signal LongestRun(Rule rule, PhaseView view) =>
        Of(rule, view, view.SideOfRow(view.Runs.LongestFirst), view.Runs.LongestFirst, view.Runs.LongestLast);

    private static Signal Of(Rule rule, PhaseView view, Direction direction, int first, int last)
    {
        List<int> points = [];
        for (int row = first; row <= last; row++)
        {
            if (!view.Chart.IsExcluded(row) && view.SideOfRow(row) != Direction.None)
                points.Add(row);
        }

        return new(rule, view.Index, direction, points.ToArray(), [points[^1]]);
    }
}

namespace Tidemark.Spc.Signals;

/// <summary>Finds stretches of points that all have some property.</summary>
internal static class Stretches
{
    internal static void Find(Rule rule, PhaseView view, int length, Func<int, bool> has, List<Signal> found)
    {
        int first = 0;
        for (int p = 0; p <= view.Count; p++)
        {
            if (p < view.Count && has(p))
                continue;
            if (p - first >= length)
                found.Add(new(rule, view.Index, Direction.None, view.RowsBetween(first, p - 1), view.RowsBetween(first + length - 1, p - 1)));
            first = p + 1;
        }
    }
}

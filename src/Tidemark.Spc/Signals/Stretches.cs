namespace Tidemark.Spc.Signals;

/// <summary>Finds stretches of points that all lie near the centre line, or all far from it.</summary>
internal static class Stretches
{
    internal static void Find(Rule rule, PhaseView view, int length, double sigmas, bool near, List<Signal> found)
    {
        var zones = view.Zones(sigmas);
        int first = 0;
        for (int p = 0; p <= zones.Length; p++)
        {
            if (p < zones.Length && (near ? zones[p] == 0 : zones[p] is 1 or -1))
                continue;
            if (p - first >= length)
                found.Add(new(rule, view.Index, Direction.None, view.RowsBetween(first, p - 1), view.RowsBetween(first + length - 1, p - 1)));
            first = p + 1;
        }
    }
}

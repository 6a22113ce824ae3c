namespace Tidemark.Charts.Drivers;

/// <summary>
/// Places the boxes of each column: never closer than their gap, and as near as that allows to the middle of what they
/// are joined to (least squares, by pooling neighbours that would overlap).
/// </summary>
internal static class DriverStack
{
    private const int Passes = 6;

    public static void Place(List<List<DriverBox>> columns, IReadOnlyDictionary<DriverNode, DriverBox> boxes)
    {
        foreach (var column in columns) Settle(column, _ => null);
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 1; i < columns.Count; i++) Settle(columns[i], b => Middle(b.Node.Parents, boxes));
            for (var i = columns.Count - 2; i >= 0; i--) Settle(columns[i], b => Middle(b.Node.Children, boxes));
        }

        foreach (var box in columns.SelectMany(c => c)) box.Centre = Math.Round(box.Centre);
        var top = columns.SelectMany(c => c).Min(b => b.Top);
        foreach (var box in columns.SelectMany(c => c)) box.Centre -= top;
    }

    /// <summary>The least distance between two boxes of a column: the nearer their kin, the smaller.</summary>
    public static double Gap(DriverNode a, DriverNode b)
    {
        if (a.IsPassage || b.IsPassage) return 10;
        if (a.Column == DriverColumn.Primary) return 20;
        if (a.Parents.Any(b.Parents.Contains)) return 12;
        return a.Parents.SelectMany(p => p.Parents).Any(b.Parents.SelectMany(p => p.Parents).Contains) ? 20 : 28;
    }

    // The median, so that one shared item far away does not pull a box from the rest of its family.
    private static double? Middle(List<DriverNode> joined, IReadOnlyDictionary<DriverNode, DriverBox> boxes)
    {
        if (joined.Count == 0) return null;
        var centres = joined.Select(n => boxes[n].Centre).Order().ToList();
        return (centres[(centres.Count - 1) / 2] + centres[centres.Count / 2]) / 2;
    }

    private static void Settle(List<DriverBox> column, Func<DriverBox, double?> wanted)
    {
        var offsets = new double[column.Count];
        for (var i = 1; i < column.Count; i++)
            offsets[i] = offsets[i - 1] + ((column[i - 1].Height + column[i].Height) / 2) + Gap(column[i - 1].Node, column[i].Node) + 1;
        var pools = new List<(double Sum, double Weight, int Count)>();
        for (var i = 0; i < column.Count; i++)
        {
            var want = wanted(column[i]);
            var weight = want is null ? 0.01 : 1;
            pools.Add((((want ?? column[i].Centre) - offsets[i]) * weight, weight, 1));
            while (pools.Count > 1 && pools[^2].Sum / pools[^2].Weight >= pools[^1].Sum / pools[^1].Weight)
            {
                pools[^2] = (pools[^2].Sum + pools[^1].Sum, pools[^2].Weight + pools[^1].Weight, pools[^2].Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        var at = 0;
        foreach (var (sum, weight, count) in pools)
            for (var n = 0; n < count; n++, at++) column[at].Centre = (sum / weight) + offsets[at];
    }
}

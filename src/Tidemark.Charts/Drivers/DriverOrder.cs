namespace Tidemark.Charts.Drivers;

/// <summary>
/// Chooses the order within each column so that few lines cross: barycentre sweeps, then exchanges of neighbours.
/// The author's order is left wherever another would not have fewer crossings.
/// </summary>
internal static class DriverOrder
{
    private const int Sweeps = 8;

    public static void Arrange(List<List<DriverNode>> columns)
    {
        for (var i = 1; i < columns.Count; i++) SortBy(columns[i], columns[i - 1], n => n.Parents);
        var best = Copy(columns);
        var fewest = Crossings(columns);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            for (var i = columns.Count - 2; i > 0; i--) SortBy(columns[i], columns[i + 1], n => n.Children);
            for (var i = 1; i < columns.Count; i++) SortBy(columns[i], columns[i - 1], n => n.Parents);
            ExchangeNeighbours(columns);
            var crossings = Crossings(columns);
            if (crossings >= fewest) continue;
            fewest = crossings;
            best = Copy(columns);
        }

        for (var i = 0; i < columns.Count; i++) columns[i] = best[i];
    }

    public static int Crossings(List<List<DriverNode>> columns)
    {
        var total = 0;
        for (var i = 1; i < columns.Count; i++)
        {
            var left = Places(columns[i - 1]);
            for (var a = 0; a < columns[i].Count; a++)
                for (var b = a + 1; b < columns[i].Count; b++)
                    total += Between(columns[i][a].Parents, columns[i][b].Parents, left);
        }

        return total;
    }

    private static void ExchangeNeighbours(List<List<DriverNode>> columns)
    {
        for (var i = 1; i < columns.Count; i++)
        {
            var left = Places(columns[i - 1]);
            var right = i + 1 < columns.Count ? Places(columns[i + 1]) : [];
            for (var at = 0; at + 1 < columns[i].Count; at++)
            {
                var (a, b) = (columns[i][at], columns[i][at + 1]);
                var now = Between(a.Parents, b.Parents, left) + Between(a.Children, b.Children, right);
                var then = Between(b.Parents, a.Parents, left) + Between(b.Children, a.Children, right);
                if (then < now) (columns[i][at], columns[i][at + 1]) = (b, a);
            }
        }
    }

    /// <summary>How many lines of the upper node cross lines of the lower one.</summary>
    private static int Between(List<DriverNode> upper, List<DriverNode> lower, Dictionary<DriverNode, int> places)
    {
        var total = 0;
        foreach (var u in upper)
            foreach (var l in lower)
                if (places[u] > places[l]) total++;
        return total;
    }

    // A node without neighbours on that side keeps its place.
    private static void SortBy(List<DriverNode> column, List<DriverNode> fixedColumn, Func<DriverNode, List<DriverNode>> neighbours)
    {
        var places = Places(fixedColumn);
        var centres = column.Where(n => neighbours(n).Count > 0).ToDictionary(n => n, n => neighbours(n).Average(p => places[p]));
        var sorted = column.Where(centres.ContainsKey).OrderBy(n => centres[n]).ToList();
        var next = 0;
        for (var i = 0; i < column.Count; i++)
            if (centres.ContainsKey(column[i])) column[i] = sorted[next++];
    }

    private static Dictionary<DriverNode, int> Places(List<DriverNode> column) =>
        column.Select((node, place) => (node, place)).ToDictionary(p => p.node, p => p.place);

    private static List<List<DriverNode>> Copy(List<List<DriverNode>> columns) => [.. columns.Select(c => c.ToList())];
}

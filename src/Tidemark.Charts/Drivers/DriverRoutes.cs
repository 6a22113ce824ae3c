namespace Tidemark.Charts.Drivers;

/// <summary>
/// All lines that leave one box: out to a lane in the space between two columns, along it, and into each child.
/// </summary>
internal sealed class DriverRoute(DriverBox parent, IReadOnlyList<DriverBox> children)
{
    public DriverBox Parent { get; } = parent;

    public IReadOnlyList<DriverBox> Children { get; } = children;

    public double From => Parent.Centre;

    public IReadOnlyList<double> Arrivals { get; } = [.. children.Select(c => c.Arrivals[parent.Node])];

    public double Top => Math.Min(From, Arrivals.Min());

    public double Bottom => Math.Max(From, Arrivals.Max());

    public bool IsStraight => Bottom - Top < 0.5;

    /// <summary>Which lane it takes, counted from the left; straight lines take none.</summary>
    public int Lane { get; set; }

    /// <summary>Where the lane lies.</summary>
    public double LaneX { get; set; }

    /// <summary>Whether another line crosses it, so that it must be drawn with a gap round it.</summary>
    public bool Crosses { get; set; }
}

/// <summary>Finds ways for the lines between two columns so that no two lie on each other and few cross.</summary>
internal static class DriverRoutes
{
    private const double Apart = 5;
    private const double LaneRest = 14;

    public static List<DriverRoute> Between(List<DriverBox> left, List<DriverBox> right, IReadOnlyDictionary<DriverNode, DriverBox> boxes)
    {
        foreach (var child in right) Arrive(child, left, boxes);
        List<DriverRoute> routes = [.. left.Where(b => b.Node.Children.Count > 0)
            .Select(b => new DriverRoute(b, [.. b.Node.Children.Select(c => boxes[c])]))];
        ShareLanes(routes);
        OrderLanes(routes);
        foreach (var route in routes)
            route.Crosses = routes.Any(o => o != route && (Meets(route, o) > 0 || Meets(o, route) > 0));
        return routes;
    }

    public static int Lanes(List<DriverRoute> routes) => routes.Count == 0 ? 0 : routes.Max(r => r.IsStraight ? 0 : r.Lane + 1);

    // Each parent's line has its own place at the box; no line of another parent may run along it.
    private static void Arrive(DriverBox child, List<DriverBox> left, IReadOnlyDictionary<DriverNode, DriverBox> boxes)
    {
        child.Arrivals.Clear();
        var parents = child.Node.Parents.Select(p => boxes[p]).OrderBy(p => p.Centre).ToList();
        var step = parents.Count == 0 ? 0 : Math.Min(9, (child.Height - 14) / parents.Count);
        var last = double.NegativeInfinity;
        for (var i = 0; i < parents.Count; i++)
        {
            var wish = Math.Max(last + Apart, child.Centre + ((i - ((parents.Count - 1) / 2.0)) * step));
            var reach = Math.Min(parents[i].Node.Children.Count == 1 ? child.Height : 8, (child.Height / 2) - 7);
            var straight = Math.Abs(parents[i].Centre - child.Centre) <= reach && parents[i].Centre >= last + Apart;
            last = straight && !child.Node.IsPassage ? parents[i].Centre : Free(wish, child, parents[i], left);
            child.Arrivals[parents[i].Node] = last;
        }
    }

    private static double Free(double wish, DriverBox child, DriverBox parent, List<DriverBox> left)
    {
        if (child.Node.IsPassage) return child.Centre;
        for (var shift = 0; shift < child.Height / 2; shift++)
        {
            foreach (var y in new[] { wish + shift, wish - shift })
            {
                var inside = y >= child.Top + 6 && y <= child.Bottom - 6;
                var alone = child.Arrivals.Values.All(o => Math.Abs(o - y) >= Apart)
                    && left.All(o => o == parent || o.Node.Children.Count == 0 || Math.Abs(o.Centre - y) >= Apart);
                if (inside && alone) return y;
            }
        }

        return wish;
    }

    private static void ShareLanes(List<DriverRoute> routes)
    {
        var ends = new List<double>();
        foreach (var route in routes.Where(r => !r.IsStraight).OrderBy(r => r.Top))
        {
            route.Lane = ends.FindIndex(end => end + LaneRest < route.Top);
            if (route.Lane >= 0)
            {
                ends[route.Lane] = route.Bottom;
                continue;
            }

            route.Lane = ends.Count;
            ends.Add(route.Bottom);
        }
    }

    private static void OrderLanes(List<DriverRoute> routes)
    {
        var lanes = Lanes(routes);
        var better = true;
        for (var pass = 0; better && pass < lanes; pass++)
        {
            better = false;
            for (var lane = 0; lane + 1 < lanes; lane++)
            {
                var pair = routes.Where(r => !r.IsStraight && (r.Lane == lane || r.Lane == lane + 1)).ToList();
                var now = Crossings(pair);
                Exchange(pair, lane);
                if (Crossings(pair) < now) better = true;
                else Exchange(pair, lane);
            }
        }
    }

    private static void Exchange(List<DriverRoute> pair, int lane)
    {
        foreach (var route in pair) route.Lane = route.Lane == lane ? lane + 1 : lane;
    }

    private static int Crossings(List<DriverRoute> routes) => routes.Sum(a => routes.Where(b => b != a).Sum(b => Meets(a, b)));

    /// <summary>How many level lines of <paramref name="level"/> cross the upright of <paramref name="upright"/>.</summary>
    private static int Meets(DriverRoute upright, DriverRoute level)
    {
        if (upright.IsStraight) return 0;
        var before = level.IsStraight || upright.Lane <= level.Lane;
        var after = level.IsStraight || upright.Lane >= level.Lane;
        var count = before && Within(level.From) ? 1 : 0;
        return after && !level.IsStraight ? count + level.Arrivals.Count(Within) : count;

        bool Within(double y) => y > upright.Top && y < upright.Bottom;
    }
}

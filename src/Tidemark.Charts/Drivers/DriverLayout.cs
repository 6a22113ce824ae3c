using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Drivers;

/// <summary>Where everything of a driver diagram stands, before the band and the headings are put above it.</summary>
internal sealed class DriverLayout
{
    private const double Gutter = 46;
    private const double LaneGap = 7;
    private const double LaneEdge = 13;
    private const double LeastIdeaWidth = 260;

    public const double LeastWidth = 1080;
    public const string UnknownAim = "The aim is not known";

    public required List<List<DriverBox>> Columns { get; init; }

    public required List<DriverRoute> Routes { get; init; }

    public double Width => Math.Max(LeastWidth, Columns[^1][0].Right);

    public double Height => Columns.SelectMany(c => c).Max(b => b.Bottom);

    public static DriverLayout Of(DriverDiagram diagram)
    {
        var graph = DriverGraph.Of(diagram);
        DriverOrder.Arrange(graph.Columns);
        var columns = graph.Columns;
        var styles = columns.ToDictionary(c => c[0].Column, c => DriverStyle.Of(c[0].Column));
        Spread(styles);
        var (layout, gutters) = Try(diagram, columns, styles);
        var wider = gutters.Sum() - (Gutter * gutters.Count);
        if (wider > 0 && styles.TryGetValue(DriverColumn.Idea, out var idea))
        {
            styles[DriverColumn.Idea] = idea with { Width = Math.Max(LeastIdeaWidth, idea.Width - wider) };
            (layout, gutters) = Try(diagram, columns, styles);
        }

        SetAcross(layout, gutters);
        return layout;
    }

    // Without some columns the others take the room, but stay readable: no box more than 1.6 of its usual width.
    private static void Spread(Dictionary<DriverColumn, DriverStyle> styles)
    {
        var room = LeastWidth - (Gutter * (styles.Count - 1));
        var factor = Math.Min(1.6, room / styles.Values.Sum(s => s.Width));
        foreach (var (column, style) in styles.ToList()) styles[column] = style with { Width = Math.Floor(style.Width * factor) };
    }

    private static (DriverLayout Layout, List<double> Gutters) Try(
        DriverDiagram diagram, List<List<DriverNode>> columns, Dictionary<DriverColumn, DriverStyle> styles)
    {
        var boxes = columns.SelectMany(c => c).ToDictionary(n => n, n => DriverBox.Of(n, styles[n.Column], TextOf(n, diagram)));
        var placed = columns.Select(c => c.ConvertAll(n => boxes[n])).ToList();
        DriverStack.Place(placed, boxes);
        var routes = new List<DriverRoute>();
        var gutters = new List<double>();
        for (var i = 1; i < placed.Count; i++)
        {
            var between = DriverRoutes.Between(placed[i - 1], placed[i], boxes);
            routes.AddRange(between);
            gutters.Add(Math.Max(Gutter, (2 * LaneEdge) + (LaneGap * (DriverRoutes.Lanes(between) - 1))));
        }

        return (new() { Columns = placed, Routes = routes }, gutters);
    }

    private static string TextOf(DriverNode node, DriverDiagram diagram)
    {
        var text = node.Column == DriverColumn.Aim ? diagram.Aim?.Text : node.Item?.Text;
        var line = SvgText.OneLine(text);
        return line.Length == 0 && node.Column == DriverColumn.Aim ? UnknownAim : line;
    }

    private static void SetAcross(DriverLayout layout, List<double> gutters)
    {
        var x = 0.0;
        for (var i = 0; i < layout.Columns.Count; i++)
        {
            foreach (var box in layout.Columns[i]) box.Left = x;
            x += layout.Columns[i][0].Width;
            if (i == gutters.Count) break;
            var routes = layout.Routes.Where(r => layout.Columns[i].Contains(r.Parent)).ToList();
            var lanes = DriverRoutes.Lanes(routes);
            var gap = lanes < 2 ? 0 : Math.Min(10, (gutters[i] - (2 * LaneEdge)) / (lanes - 1));
            foreach (var route in routes) route.LaneX = Math.Round(x + (gutters[i] / 2) + ((route.Lane - ((lanes - 1) / 2.0)) * gap), 1);
            x += gutters[i];
        }
    }
}

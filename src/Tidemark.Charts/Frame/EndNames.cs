using Tidemark.Charts.Scales;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Frame;

/// <summary>The name of a line, which stands at its right end, or in a key below where there is no room.</summary>
/// <param name="Text">What the line is called.</param>
/// <param name="Style">How the line is drawn.</param>
/// <param name="Y">The height of its right end.</param>
internal sealed record EndName(string Text, LineStyle Style, double Y)
{
    public bool IsBold => Style == LineStyle.Centre;

    public double Width => TextWidth.Of(Text, PlotFrame.TextSize, IsBold);
}

/// <summary>Sets names of lines so that none meet.</summary>
internal static class EndNames
{
    private const double Apart = 16;
    private const double Swatch = 23;

    /// <summary>
    /// Baselines at the right of a plot: each as near to its line as the others let it, by pooling neighbours that would meet.
    /// </summary>
    public static IReadOnlyList<(EndName Name, double Baseline)> Beside(IEnumerable<EndName> names, PlotFrame frame)
    {
        var sorted = names.OrderBy(n => n.Y).ToList();
        var pools = new List<(double Sum, int Count)>();
        foreach (var (i, name) in sorted.Index())
        {
            pools.Add((Math.Clamp(name.Y, frame.Top, frame.Bottom) - (i * Apart), 1));
            while (pools.Count > 1 && pools[^2].Sum / pools[^2].Count > pools[^1].Sum / pools[^1].Count)
            {
                pools[^2] = (pools[^2].Sum + pools[^1].Sum, pools[^2].Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        var places = pools.SelectMany(p => Enumerable.Repeat(p.Sum / p.Count, p.Count)).ToList();
        return [.. sorted.Select((n, i) => (n, Within(places[i] + (i * Apart), i) + 4.5))];

        // Between the words above the plot and those below it.
        double Within(double y, int index) =>
            Math.Min(Math.Max(y, frame.Top + (index * Apart)), frame.Bottom - ((sorted.Count - 1 - index) * Apart));
    }

    /// <summary>Writes the names at the right of the plot.</summary>
    public static void DrawBeside(SvgWriter svg, IEnumerable<EndName> names, PlotFrame frame)
    {
        svg.OpenGroup("tm-t").With("font-size", PlotFrame.TextSize).With("fill", Palette.InkSoft);
        foreach (var (name, baseline) in Beside(names, frame)) DrawText(svg, name, frame.Right + 8, baseline);
        svg.Close();
    }

    /// <summary>How high the key is; its rows begin at the top given to <see cref="DrawKey"/>.</summary>
    public static double KeyHeight(IReadOnlyList<EndName> names, double width) => Rows(names, width).Count * 19;

    /// <summary>Writes the names as a key: a piece of each line and its name.</summary>
    public static void DrawKey(SvgWriter svg, IReadOnlyList<EndName> names, double width, double top)
    {
        foreach (var (row, entries) in Rows(names, width).Index())
        {
            var y = top + (row * 19) + 9.5;
            foreach (var (name, x) in entries) name.Style.Draw(svg, $"M{SvgText.Number(x)} {SvgText.Number(y)}h18");
            svg.OpenGroup("tm-t").With("font-size", PlotFrame.TextSize).With("fill", Palette.InkSoft);
            foreach (var (name, x) in entries) DrawText(svg, name, x + Swatch, y + 4.5);
            svg.Close();
        }
    }

    private static List<List<(EndName Name, double X)>> Rows(IReadOnlyList<EndName> names, double width)
    {
        List<List<(EndName, double)>> rows = [];
        double free = double.PositiveInfinity;
        foreach (var name in names)
        {
            if (free + Swatch + name.Width > width)
            {
                rows.Add([]);
                free = 0;
            }

            rows[^1].Add((name, free));
            free += Swatch + name.Width + 14;
        }

        return rows;
    }

    private static void DrawText(SvgWriter svg, EndName name, double x, double y)
    {
        svg.OpenText(x, y);
        if (name.IsBold) svg.With("class", "tm-t--b").With("font-weight", "700").With("fill", Palette.Ink);
        svg.CloseWith(name.Text);
    }
}

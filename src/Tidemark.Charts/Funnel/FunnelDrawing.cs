using Tidemark.Charts.Frame;
using Tidemark.Charts.Scales;
using Tidemark.Charts.Spc;
using Tidemark.Charts.Svg;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Funnel;

/// <summary>Writes a laid-out funnel as SVG.</summary>
internal static class FunnelDrawing
{
    public static FunnelPicture Draw(FunnelChart chart, PictureSize size, string idPrefix)
    {
        SvgShapes.CheckPrefix(idPrefix);
        if (chart.Plot is null) return Empty(chart, size, idPrefix);
        var view = new FunnelView(chart, chart.Plot);
        var layout = FunnelLayout.Of(view, size);
        var (title, description) = (FunnelWords.Title(chart), FunnelWords.Description(view));
        var svg = new SvgWriter();
        svg.OpenPicture(new(idPrefix, ClassOf(chart, size), layout.Frame.Width, layout.Height, title, description, HasLinks: false));
        layout.Frame.Draw(svg, layout.Height);
        DrawFoot(svg, layout);
        foreach (var curve in layout.Curves.Where(c => c.Pieces.Count > 0)) curve.Style.Draw(svg, curve.Path);
        var target = SvgText.Number(layout.Frame.Y(view.Target));
        LineStyle.Centre.Draw(svg, $"M{SvgText.Number(layout.Frame.Left)} {target}H{SvgText.Number(layout.Frame.Right)}");
        DrawMarks(svg, layout);
        DrawNames(svg, layout.Names.Placed);
        if (layout.Frame.IsNarrow) EndNames.DrawKey(svg, layout.EndNames, layout.Frame.Width, layout.KeyTop + 6);
        else EndNames.DrawBeside(svg, layout.EndNames, layout.Frame);
        return new(svg.Close().Finish(), title, FunnelWords.Headline(view), description, FunnelWords.Method(view),
            layout.Frame.Width, layout.Height, FunnelTable.Of(view), layout.Names.Missing);
    }

    private static FunnelPicture Empty(FunnelChart chart, PictureSize size, string idPrefix)
    {
        var (width, height) = (size.Width, PlotFrame.TextSize + 12);
        var (title, words) = (FunnelWords.Title(chart), FunnelWords.Empty(chart));
        var svg = new SvgWriter();
        svg.OpenPicture(new(idPrefix, ClassOf(chart, size), width, height, title, words, HasLinks: false));
        svg.OpenText(0, PlotFrame.TextSize + 2).With("class", "tm-t").With("font-size", PlotFrame.TextSize).With("fill", Palette.InkSoft)
            .CloseWith(words).Close();
        return new(svg.Finish(), title, words, words, "Funnel plot", width, height, new ChartTable($"{title}.", []), []);
    }

    private static string ClassOf(FunnelChart chart, PictureSize size) =>
        $"{size.Class}{(chart.IsSensitive ? " tm-chart--sens" : "")}";

    private static void DrawFoot(SvgWriter svg, FunnelLayout layout)
    {
        var frame = layout.Frame;
        var ticks = layout.Sizes.Ticks.ToList();
        frame.DrawFoot(svg, ticks.Select(layout.X));
        svg.OpenGroup("tm-t").With("font-size", PlotFrame.TextSize).With("fill", Palette.InkSoft).With("text-anchor", "middle");
        foreach (var tick in ticks)
        {
            // The last number keeps clear of the names at the right and of the edge.
            var text = layout.WriteSize(tick);
            var middle = Math.Min(layout.X(tick), frame.Right + 5 - (TextWidth.Of(text, PlotFrame.TextSize) / 2));
            svg.OpenText(middle, frame.Bottom + 19.5).CloseWith(text);
        }

        svg.Close();
        svg.OpenGroup("tm-t").With("font-size", PlotFrame.TextSize).With("fill", Palette.InkSoft).With("text-anchor", "end");
        foreach (var (i, line) in layout.Foot.Index()) svg.OpenText(frame.Right, frame.Bottom + 37 + (i * 17)).CloseWith(line.Text);
        svg.Close();
    }

    // The own mark last, so that no other lies on it; before it those outside the limits.
    private static void DrawMarks(SvgWriter svg, FunnelLayout layout)
    {
        foreach (var group in layout.Marks.GroupBy(m => (m.View.IsOwn, m.Tone)).OrderBy(g => g.Key.IsOwn).ThenBy(g => g.Key.Tone))
        {
            var colour = SignalShapes.ColourOf(group.Key.Tone, layout.View.Chart.IsSensitive);
            if (group.Key.IsOwn)
            {
                var own = group.First();
                svg.Open("circle").With("class", "tm-own").With("cx", own.X).With("cy", own.Y).With("r", FunnelMark.OwnRing).With("fill", "none")
                    .With("stroke", Palette.Ink).With("stroke-width", 2).Close();
            }

            svg.OpenGroup(SignalShapes.ClassOf("tm-pt", group.Key.Tone)).With("fill", colour).With("stroke", Palette.Paper)
                .With("stroke-width", 1.5).With("paint-order", "stroke");
            foreach (var mark in group) SignalShapes.Draw(svg, mark.Tone, mark.View.Outside == Direction.Up, mark.X, mark.Y, mark.Radius);
            svg.Close();
        }
    }

    private static void DrawNames(SvgWriter svg, IReadOnlyList<PlacedName> names)
    {
        if (names.Count == 0) return;
        foreach (var (x1, y1, x2, y2) in names.Select(n => n.Leader).OfType<(double, double, double, double)>())
        {
            svg.OpenPath($"M{SvgText.Number(x1)} {SvgText.Number(y1)}L{SvgText.Number(x2)} {SvgText.Number(y2)}").With("class", "tm-lead")
                .With("fill", "none").With("stroke", Palette.Limit).With("stroke-width", 1).Close();
        }

        svg.OpenGroup("tm-t tm-t--b tm-t--halo").With("font-size", PlotFrame.TextSize).With("font-weight", "700").With("fill", Palette.Ink)
            .With("stroke", Palette.Paper).With("stroke-width", 4).With("stroke-linejoin", "round").With("paint-order", "stroke");
        foreach (var name in names) svg.OpenText(name.Box.Left, name.Baseline).CloseWith(name.Text);
        svg.Close();
    }
}

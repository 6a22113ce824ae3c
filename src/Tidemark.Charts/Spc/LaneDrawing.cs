using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>Draws the lanes outside the plot, the names of lines and the key.</summary>
internal static class LaneDrawing
{
    public static void Draw(SvgWriter svg, PathText path, SpcLayout layout)
    {
        foreach (var bracket in layout.Brackets)
            path.Move(bracket.Stretch.Left + 1, layout.PhaseTop + 26).Then("v-6").Across(bracket.Stretch.Right - 2).Then("v6");
        svg.Stroke(path, "tm-phase", Palette.Limit, 1.25, null);
        foreach (var bar in layout.Bars)
        {
            svg.OpenBox(bar.Stretch.Left, layout.SignalTop, bar.Stretch.Width, 6).With("rx", 1).With("class", $"tm-sig tm-sig--{SpcShapes.ClassOf(bar.Tone)}")
                .With("fill", SpcShapes.ColourOf(bar.Tone, layout.Source.IsSensitive)).Close();
        }

        if (layout.Tests.Count == 0) return;
        svg.OpenGroup("tm-test").With("fill", Palette.Paper).With("stroke", Palette.Ink).With("stroke-width", 1.5);
        foreach (var test in layout.Tests)
            svg.OpenBox(test.Stretch.Left, layout.TestTop + (12 * test.Row), test.Stretch.Width, TestLane.Height).With("rx", 4).Close();
        svg.Close();
    }

    public static void DrawWords(SvgWriter svg, SpcLayout layout)
    {
        DrawBrackets(svg, layout);
        foreach (var bar in layout.Bars)
        {
            if (bar.Text.Length == 0) continue;
            using (svg.Words($"tm-t tm-t--{SpcShapes.ClassOf(bar.Tone)}", SpcShapes.ColourOf(bar.Tone, layout.Source.IsSensitive), bold: true))
                svg.OpenText(bar.TextX, layout.SignalTop + 7.5).With("text-anchor", bar.TextEndsThere ? "end" : null).CloseWith(bar.Text);
        }

        if (layout.Size.IsNarrow) DrawKey(svg, new(), layout);
        else DrawNames(svg, layout);
    }

    private static void DrawBrackets(SvgWriter svg, SpcLayout layout)
    {
        foreach (var isNow in (ReadOnlySpan<bool>)[false, true])
        {
            if (!layout.Brackets.Exists(b => b.IsNow == isNow && b.Text.Length > 0)) continue;
            using (svg.Words(isNow ? "tm-t tm-t--b" : "tm-t", isNow ? Palette.Ink : Palette.InkSoft, bold: isNow))
            {
                foreach (var bracket in layout.Brackets)
                {
                    if (bracket.IsNow == isNow && bracket.Text.Length > 0)
                        svg.OpenText(bracket.Stretch.Left + 2, layout.PhaseTop + 15).CloseWith(bracket.Text);
                }
            }
        }
    }

    private static void DrawNames(SvgWriter svg, SpcLayout layout)
    {
        var x = layout.Plot.Right + 8;
        foreach (var name in layout.Names) Name(svg, name, x, name.Y + 4.5);
        if (layout.Tests.Count == 0) return;
        using (svg.Words("tm-t", Palette.InkSoft)) svg.OpenText(x, layout.TestTop + 8).CloseWith("Tests");
    }

    private static void DrawKey(SvgWriter svg, PathText path, SpcLayout layout)
    {
        var y = layout.KeyTop + 14;
        foreach (var row in layout.KeyRows)
        {
            foreach (var (name, x) in row)
            {
                path.Move(x, y - 4.5).Then("h18");
                Sample(svg, path, name.Kind, layout);
                Name(svg, name, x + LineKey.TextFrom, y);
            }

            y += LineKey.RowHeight;
        }
    }

    private static void Sample(SvgWriter svg, PathText path, LineKind kind, SpcLayout layout)
    {
        switch (kind)
        {
            case LineKind.Centre: svg.Stroke(path, "tm-centre", Palette.Ink, 1.5, null); break;
            case LineKind.Open: svg.Stroke(path, "tm-open", Palette.Ink, 2, "4 3"); break;
            case LineKind.Target: svg.Stroke(path, "tm-target", Palette.Target, 2, "12 3 2 3"); break;
            default:
                var chart = layout.Source.Chart;
                var isLevel = !double.IsNaN(ChartLines.Constant(kind == LineKind.Upper ? chart.Upper : chart.Lower, chart.Phases[^1]));
                if (isLevel) svg.Stroke(path, "tm-limit", Palette.Limit, 1.5, "5 4");
                else svg.Stroke(path, "tm-limit tm-limit--step", Palette.Limit, 1.25, "4 2");
                break;
        }
    }

    private static void Name(SvgWriter svg, LineName name, double x, double y)
    {
        var (style, colour) = name.Kind switch
        {
            LineKind.Target => ("tm-t tm-t--target", Palette.Target),
            LineKind.Centre or LineKind.Open => ("tm-t tm-t--b", Palette.Ink),
            _ => ("tm-t", Palette.InkSoft),
        };
        using (svg.Words(style, colour, bold: name.IsBold)) svg.OpenText(x, y).CloseWith(name.Text);
    }
}

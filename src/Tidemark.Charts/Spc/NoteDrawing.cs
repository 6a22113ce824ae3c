using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>Draws notes: leaders first, so that icons and discs lie over them.</summary>
internal static class NoteDrawing
{
    private const double Near = 12;
    private const double Clear = 10;
    private const double WithoutData = 24;

    public static void Draw(SvgWriter svg, PathText path, SpcLayout layout)
    {
        if (layout.Notes.Flags.Count == 0) return;
        foreach (var flag in layout.Notes.Flags)
        {
            var from = Middle(layout, flag) + (layout.Notes.IsNumbered ? NotesLane.DiscRadius : NotesLane.IconReach);
            var none = layout.PlotTop + WithoutData + Clear;
            var highest = layout.Points.Highest(flag.X - Near, flag.X + Near, double.PositiveInfinity);
            var to = (double.IsPositiveInfinity(highest) ? none : highest) - Clear;
            if (to > from + 2) path.Move(flag.X, from).Down(to);
        }

        svg.Stroke(path, "tm-lead", Palette.Limit, 1, null);
        if (layout.Notes.IsNumbered) DrawDiscs(svg, layout);
        else DrawFlags(svg, path, layout);
    }

    private static void DrawFlags(SvgWriter svg, PathText path, SpcLayout layout)
    {
        foreach (var flag in layout.Notes.Flags)
        {
            if (flag.Kind == NoteKind.Change) path.Move(flag.X - 5, Middle(layout, flag) + 4).Then("h10l-5-9.5z");
        }

        if (!path.IsEmpty) svg.OpenPath(path.Take()).With("class", "tm-note-i tm-note-i--solid").With("fill", Palette.Ink).Close();
        svg.OpenGroup("tm-note-i").With("fill", Palette.Paper).With("stroke", Palette.Ink).With("stroke-width", "1.75");
        foreach (var flag in layout.Notes.Flags)
        {
            var y = Middle(layout, flag);
            if (flag.Kind == NoteKind.Event) svg.Open("circle").With("cx", flag.X).With("cy", y).With("r", 4.5).Close();
            else if (flag.Kind == NoteKind.Definition) svg.OpenBox(flag.X - 4, y - 4, 8, 8).Close();
        }

        svg.Close();
        using (svg.Words("tm-t tm-t--note", Palette.Ink))
        {
            foreach (var flag in layout.Notes.Flags)
            {
                svg.OpenText(flag.TextX, Middle(layout, flag) + 4.5).With("text-anchor", flag.TurnsLeft ? "end" : null).CloseWith(flag.Text);
            }
        }
    }

    private static void DrawDiscs(SvgWriter svg, SpcLayout layout)
    {
        foreach (var flag in layout.Notes.Flags) Disc(svg, flag.X, Middle(layout, flag), flag.Number);
        var y = layout.NotesTop + 14;
        foreach (var line in layout.NoteLines)
        {
            if (line.Number > 0) Disc(svg, NotesLane.DiscRadius, y - 4.5, line.Number);
            svg.OpenText(NoteList.TextFrom, y).With("class", "tm-t tm-t--note").With("font-size", SpcLayout.Text).With("fill", Palette.Ink)
                .CloseWith(line.Text);
            y += NoteList.LineHeight;
        }
    }

    private static void Disc(SvgWriter svg, double x, double y, int number)
    {
        svg.Open("circle").With("class", "tm-num").With("cx", x).With("cy", y).With("r", NotesLane.DiscRadius).With("fill", Palette.Ink).Close();
        svg.OpenText(x, y + 4.3).With("class", "tm-num-t").With("text-anchor", "middle").With("font-size", 12).With("font-weight", "700")
            .With("fill", Palette.Paper).CloseWith(SvgText.Number(number));
    }

    private static double Middle(SpcLayout layout, NoteFlag flag) => layout.LanesBottom - 5 - (flag.Row * NotesLane.RowHeight);
}

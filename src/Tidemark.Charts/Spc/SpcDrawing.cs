using Tidemark.Charts.Scales;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>Writes a chart that is laid out as SVG: ground first, then lines, points and words.</summary>
internal sealed class SpcDrawing
{
    private readonly SpcLayout _layout;
    private readonly SvgWriter _svg = new();
    private readonly PathText _path = new();
    private readonly string _idPrefix;

    private SpcDrawing(SpcLayout layout, string idPrefix) => (_layout, _idPrefix) = (layout, idPrefix);

    public static string Draw(SpcLayout layout, string idPrefix, string title, string description) =>
        new SpcDrawing(layout, idPrefix).Write(title, description);

    private string Write(string title, string description)
    {
        var chartClass = _layout.Size.Class + (_layout.Source.IsSensitive ? " tm-chart--sens" : "");
        _svg.OpenPicture(new(_idPrefix, chartClass, _layout.Size.Width, _layout.Height, title, description, HasLinks: false));
        DrawPauses();
        DrawGrid();
        LineDrawing.DrawLevels(_svg, _path, _layout);
        NoteDrawing.Draw(_svg, _path, _layout);
        LineDrawing.DrawData(_svg, _path, _layout);
        PointDrawing.Draw(_svg, _path, _layout.Points, _layout.Source.IsSensitive);
        LaneDrawing.Draw(_svg, _path, _layout);
        DrawWords();
        return _svg.Close().Finish();
    }

    private void DrawPauses()
    {
        if (_layout.Pauses.Count == 0) return;
        var hatch = $"{_idPrefix}-h";
        _svg.Open("pattern").With("id", hatch).With("width", 8).With("height", 8).With("patternUnits", "userSpaceOnUse")
            .With("patternTransform", "rotate(45)");
        _svg.OpenBox(0, 0, 8, 8).With("class", "tm-pause-bg").With("fill", Palette.Pause).Close();
        _svg.OpenPath("M0 0v8").With("class", "tm-pause-h").With("stroke", Palette.Hatch).With("stroke-width", 2).Close().Close();
        foreach (var (stretch, _) in _layout.Pauses)
        {
            _svg.OpenBox(stretch.Left, _layout.PlotTop, stretch.Width, _layout.Size.PlotHeight).With("fill", $"url(#{hatch})").Close();
            _path.Move(stretch.Left, _layout.PlotTop).Down(_layout.PlotBottom).Move(stretch.Right, _layout.PlotTop).Down(_layout.PlotBottom);
        }

        Stroke("tm-pause-e", Palette.LimitOld, 1, "1 3");
    }

    private void DrawGrid()
    {
        for (var i = 1; i <= _layout.Values.Steps; i++)
            _path.Move(_layout.Plot.Left, _layout.Y((double)i / _layout.Values.Steps)).Across(_layout.Plot.Right);
        Stroke("tm-grid", Palette.Grid, 1, null);
        _path.Move(_layout.Plot.Left, _layout.PlotBottom).Across(_layout.Plot.Right);
        foreach (var tick in _layout.Ticks) _path.Move(tick.X, _layout.PlotBottom).Then("v5");
        Stroke("tm-axis", Palette.Limit, 1, null);
        foreach (var gap in _layout.Gaps)
            _path.Move(gap.Stretch.Left, _layout.PlotBottom - 7).Then("v7").Across(gap.Stretch.Right).Then("v-7");
        Stroke("tm-gap", Palette.Limit, 1.5, null);
    }

    private void Stroke(string name, string colour, double width, string? dashes) => _svg.Stroke(_path, name, colour, width, dashes);

    private void DrawWords()
    {
        using (_svg.Words("tm-t tm-t--unit", Palette.Ink))
        {
            for (var i = 0; i < _layout.UnitLines.Count; i++) _svg.OpenText(0, 14 + (17 * i)).CloseWith(_layout.UnitLines[i]);
        }

        using (_svg.Words("tm-t", Palette.InkSoft, "end"))
        {
            for (var i = 0; i <= _layout.Values.Steps; i++)
                _svg.OpenText(_layout.Plot.Left - 7, _layout.Y((double)i / _layout.Values.Steps) + 4.5).CloseWith(_layout.Values.Label(i));
        }

        using (_svg.Words("tm-t", Palette.InkSoft, "middle")) DrawTicks();
        LaneDrawing.DrawWords(_svg, _layout);
    }

    private void DrawTicks()
    {
        double free = double.NegativeInfinity, freeYear = double.NegativeInfinity;
        foreach (var tick in _layout.Ticks)
        {
            if (tick.Label is not null) DrawTick(tick, tick.Label, ref free, _layout.MonthsY);
            if (tick.Year is not null) DrawTick(tick, tick.Year, ref freeYear, _layout.MonthsY + 16);
        }

        foreach (var gap in _layout.Gaps)
        {
            if (gap.HasWords)
                _svg.OpenText((gap.Stretch.Left + gap.Stretch.Right) / 2, _layout.PlotBottom - 11).CloseWith(GapBrackets.Words);
        }
    }

    private void DrawTick(MomentTick tick, string text, ref double free, double y)
    {
        var width = TextWidth.Of(text, SpcLayout.Text);
        var reach = Math.Max(width, tick.Year is null ? 0 : TextWidth.Of(tick.Year, SpcLayout.Text)) / 2;
        var (anchor, left) = tick.X - reach < _layout.Plot.Left - 4 ? ("start", tick.X)
            : tick.X + reach > _layout.Size.Width ? ("end", tick.X - width) : (null, tick.X - (width / 2));
        if (left < free) return;
        free = left + width + 4;
        _svg.OpenText(tick.X, y).With("text-anchor", anchor).CloseWith(text);
    }
}

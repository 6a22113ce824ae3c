using Tidemark.Charts.Frame;
using Tidemark.Charts.Scales;
using Tidemark.Charts.Spc;
using Tidemark.Charts.Svg;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Cumulative;

/// <summary>Writes a laid-out CUSUM or EWMA chart as SVG.</summary>
internal sealed class CumulativeDrawing
{
    private const double LeastSignal = 3;

    private readonly CumulativeChart _chart;
    private readonly CumulativeLayout _layout;
    private readonly SvgWriter _svg;

    private CumulativeDrawing(CumulativeChart chart, CumulativeLayout layout, SvgWriter svg) => (_chart, _layout, _svg) = (chart, layout, svg);

    private PlotFrame Frame => _layout.Frame;

    public static CumulativePicture Draw(CumulativeChart chart, PictureSize size, string idPrefix)
    {
        SvgShapes.CheckPrefix(idPrefix);
        var (title, description) = (CumulativeWords.Title(chart), CumulativeWords.Description(chart));
        var name = $"{size.Class}{(chart.IsSensitive ? " tm-chart--sens" : "")}";
        var svg = new SvgWriter();
        double height;
        if (chart.Lines.Known == 0)
        {
            height = PlotFrame.TextSize + 12;
            svg.OpenPicture(new(idPrefix, name, size.Width, height, title, description, HasLinks: false));
            svg.OpenText(0, PlotFrame.TextSize + 2).With("class", "tm-t").With("font-size", PlotFrame.TextSize).With("fill", Palette.InkSoft)
                .CloseWith(CumulativeWords.Empty);
        }
        else
        {
            var layout = CumulativeLayout.Of(chart, size);
            height = layout.Height;
            svg.OpenPicture(new(idPrefix, name, size.Width, height, title, description, HasLinks: false));
            new CumulativeDrawing(chart, layout, svg).Write();
        }

        return new(svg.Close().Finish(), title, CumulativeWords.Headline(chart), description, chart.Lines.Method, size.Width, height,
            CumulativeWords.Table(chart));
    }

    private void Write()
    {
        Frame.Draw(_svg, _layout.Height);
        DrawFoot();
        DrawLimits();
        LineStyle.Centre.Draw(_svg, $"M{N(Frame.Left)} {N(Frame.Y(_chart.Lines.Level))}H{N(Frame.Right)}");
        foreach (var (index, line) in _chart.Lines.Data.Index()) DrawLine(index, line);
        DrawPoints();
        DrawRings();
        DrawSignalLane();
        if (Frame.IsNarrow) EndNames.DrawKey(_svg, _layout.Names, Frame.Width, _layout.KeyTop);
        else EndNames.DrawBeside(_svg, _layout.Names, Frame);
    }

    private void DrawFoot()
    {
        Frame.DrawFoot(_svg, _layout.Ticks.Select(t => t.X));
        var missing = string.Concat(Enumerable.Range(0, _chart.Lines.Count).Where(IsMissing).Select(Bracket));
        if (missing.Length > 0)
        {
            _svg.OpenPath(missing).With("class", "tm-gap").With("fill", "none").With("stroke", Palette.Limit).With("stroke-width", 1.5).Close();
        }

        _svg.OpenGroup("tm-t").With("font-size", PlotFrame.TextSize).With("fill", Palette.InkSoft);
        foreach (var tick in _layout.Ticks)
        {
            DrawFootText(tick.X, _layout.FootBaseline, tick.Label);
            DrawFootText(tick.X, _layout.FootBaseline + 16, tick.Year);
        }

        _svg.Close();
    }

    private void DrawFootText(double middle, double y, string text)
    {
        if (text.Length == 0) return;
        var width = TextWidth.Of(text, PlotFrame.TextSize);
        _svg.OpenText(Math.Clamp(middle - (width / 2), 0, Frame.Width - width), y).CloseWith(text);
    }

    // From the point before the gap to the point after it, once for each gap.
    private string Bracket(int index)
    {
        if (index > 0 && IsMissing(index - 1)) return "";
        var after = index;
        while (after < _chart.Lines.Count && IsMissing(after)) after++;
        var (from, to) = (_layout.Xs[Math.Max(0, index - 1)], _layout.Xs[Math.Min(after, _chart.Lines.Count - 1)]);
        return $"M{N(from)} {N(Frame.Bottom - 7)}v7H{N(to)}v-7";
    }

    private void DrawLimits()
    {
        var style = _chart.Lines.AreSums ? LineStyle.Limit : LineStyle.StepLimit;
        style.Draw(_svg, LimitPath(_chart.Lines.Upper));
        style.Draw(_svg, LimitPath(_chart.Lines.Lower));
    }

    // Steps half way between points where the limits change.
    private string LimitPath(double[] values)
    {
        var (path, xs) = ($"M{N(Frame.Left)} {N(Frame.Y(values[0]))}", _layout.Xs);
        for (var i = 1; i < values.Length; i++)
        {
            if (N(Frame.Y(values[i])) == N(Frame.Y(values[i - 1]))) continue;
            path += $"H{N((xs[i - 1] + xs[i]) / 2)}V{N(Frame.Y(values[i]))}";
        }

        return $"{path}H{N(Frame.Right)}";
    }

    private void DrawLine(int index, SignalLine line)
    {
        var path = new System.Text.StringBuilder();
        var broken = true;
        for (var i = 0; i < line.Values.Length; i++)
        {
            if (double.IsNaN(line.Values[i]))
            {
                broken = true;
                continue;
            }

            path.Append(broken ? 'M' : 'L').Append(N(_layout.Xs[i])).Append(' ').Append(N(Frame.Y(line.Values[i])));
            broken = _chart.Lines.RestartsAfter(index, i);
        }

        (_layout.Radius == 0 ? LineStyle.SecondData : LineStyle.Data).Draw(_svg, path.ToString());
    }

    // Sums of nothing lie on the centre line, all alike: only what adds up has a point.
    private void DrawPoints()
    {
        var points = _chart.Lines.Data.SelectMany(d => d.Values.Select((v, i) => (X: i, Value: v, Signal: d.Signals[i])))
            .Where(p => !double.IsNaN(p.Value) && (p.Signal != Direction.None || (_layout.Radius > 0 && (!_chart.Lines.AreSums || p.Value != 0))));
        foreach (var group in points.GroupBy(p => p.Signal).OrderBy(g => g.Key))
        {
            var tone = ToneOf(group.Key);
            _svg.OpenGroup(SignalShapes.ClassOf("tm-pt", tone)).With("fill", SignalShapes.ColourOf(tone, _chart.IsSensitive))
                .With("stroke", Palette.Paper).With("stroke-width", 1.5).With("paint-order", "stroke");
            var radius = tone == MarkTone.Usual ? _layout.Radius : Math.Max(LeastSignal, _layout.Radius);
            foreach (var point in group)
                SignalShapes.Draw(_svg, tone, group.Key == Direction.Up, _layout.Xs[point.X], Frame.Y(point.Value), radius);
            _svg.Close();
        }
    }

    // A ring where a signal was first given; the points after it only stay beyond.
    private void DrawRings()
    {
        foreach (var stretch in _chart.Lines.Stretches)
        {
            var tone = ToneOf(stretch.Direction);
            _svg.Open("circle").With("class", SignalShapes.ClassOf("tm-ring", tone)).With("cx", _layout.Xs[stretch.First])
                .With("cy", Frame.Y(_chart.Lines.Data[stretch.Line].Values[stretch.First])).With("r", Frame.IsNarrow ? 9 : 10).With("fill", "none")
                .With("stroke", SignalShapes.ColourOf(tone, _chart.IsSensitive)).With("stroke-width", 2).Close();
        }
    }

    private void DrawSignalLane()
    {
        var free = 0.0;
        var stretches = _chart.Lines.Stretches.OrderBy(s => s.First).ToList();
        foreach (var (i, stretch) in stretches.Index())
        {
            var (left, right) = (_layout.Xs[stretch.First] - 5, _layout.Xs[stretch.Last] + 5);
            var tone = ToneOf(stretch.Direction);
            var colour = SignalShapes.ColourOf(tone, _chart.IsSensitive);
            _svg.OpenBox(left, Frame.Bottom + 12, right - left, 6).With("class", SignalShapes.ClassOf("tm-sig", tone)).With("fill", colour).Close();
            var text = CumulativeWords.Bar(_chart, stretch.Direction);
            var width = TextWidth.Of(text, PlotFrame.TextSize, bold: true);
            var room = i + 1 < stretches.Count ? _layout.Xs[stretches[i + 1].First] - 13 : Frame.Width;
            double? x = left - 8 - width >= free ? left - 8 - width : right + 8 + width <= room ? right + 8 : null;
            free = Math.Max(free, x > left ? right + 16 + width : right + 8);
            if (Frame.IsNarrow || x is not { } at) continue;
            _svg.OpenText(at, Frame.Bottom + 19.5).With("class", $"tm-t tm-t--sig {SignalShapes.ClassOf("tm-t", tone)}").With("font-size", PlotFrame.TextSize)
                .With("font-weight", "700").With("fill", colour).CloseWith(text);
        }
    }

    private MarkTone ToneOf(Direction direction) => SignalShapes.Judge(direction, _chart.Better, _chart.IsSensitive);

    private bool IsMissing(int index) => double.IsNaN(_chart.Lines.Data[0].Values[index]);

    private static string N(double value) => SvgText.Number(value);
}

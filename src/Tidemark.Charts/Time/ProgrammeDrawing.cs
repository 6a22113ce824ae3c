using Tidemark.Charts.Scales;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Time;

/// <summary>Writes a laid-out programme in time as SVG.</summary>
internal sealed class ProgrammeDrawing
{
    private readonly ProgrammeInTime _programme;
    private readonly ProgrammeLayout _layout;
    private readonly TimeSizes _sizes;
    private readonly SvgWriter _svg = new();

    private ProgrammeDrawing(ProgrammeInTime programme, TimeSizes sizes)
    {
        _programme = programme;
        _sizes = sizes;
        _layout = ProgrammeLayout.Of(programme, sizes);
    }

    public static ProgrammePicture Draw(ProgrammeInTime programme, TimeSizes sizes, string idPrefix)
    {
        SvgShapes.CheckPrefix(idPrefix);
        return IsEmpty(programme) ? Empty(programme, sizes, idPrefix) : new ProgrammeDrawing(programme, sizes).Write(idPrefix);
    }

    private static bool IsEmpty(ProgrammeInTime programme) =>
        programme is { Launched: null, Closed: null, Pauses.Count: 0 } && programme.Gatherings.All(g => g.When is null);

    private static ProgrammePicture Empty(ProgrammeInTime programme, TimeSizes sizes, string idPrefix)
    {
        var svg = new SvgWriter();
        var (description, height) = (ProgrammeWords.Description(programme), sizes.TextSize + 12);
        svg.OpenPicture(new(idPrefix, "tm-pt", sizes.Width, height, ProgrammeWords.Title, description, HasLinks: false));
        svg.OpenText(0, sizes.TextSize + 2).With("font-size", sizes.TextSize).With("fill", Palette.InkSoft)
            .CloseWith("No dates are known.").Close();
        return new(svg.Finish(), ProgrammeWords.Title, description, sizes.Width, height, [], [.. programme.Gatherings], HasDates: true);
    }

    private ProgrammePicture Write(string idPrefix)
    {
        var description = ProgrammeWords.Description(_programme);
        _svg.OpenPicture(new(idPrefix, "tm-pt", _sizes.Width, _layout.Height, ProgrammeWords.Title, description, HasLinks: false));
        DrawPauses();
        DrawRail();
        DrawEnds();
        DrawDates();
        DrawMarks();
        DrawSpans();
        DrawWords();
        DrawAxis();
        _svg.Close();
        return new(_svg.Finish(), ProgrammeWords.Title, description, _sizes.Width, _layout.Height,
            ProgrammeKey.Of(_programme), [.. _programme.Gatherings.Where(g => g.When is null)], _layout.Dates is not null);
    }

    private void DrawPauses()
    {
        foreach (var band in _layout.Pauses)
        {
            var (top, bottom) = (_layout.RailY - _layout.Radius - 4, _layout.BottomOf(band));
            _svg.OpenGroup("tm-pt-pause");
            _svg.OpenBox(band.Left, top, band.Right - band.Left, bottom - top).With("fill", Palette.Sand).Close();
            Edge(band.Left, band.Pause.From);
            if (band.Pause.To is { } to) Edge(band.Right, to);
            _svg.Close();

            void Edge(double x, WhenKnown when) =>
                _svg.OpenPath($"M{N(x)} {N(top)}V{N(bottom)}").With("stroke", Palette.SandLine).With("stroke-width", 1.5)
                    .With("stroke-dasharray", when.IsDay ? null : "3 4").Close();
        }
    }

    private void DrawRail()
    {
        var scale = _layout.Scale;
        var from = _programme.Launched is { } l ? StartOf(l, scale) : scale.Left;
        var to = _programme.Closed is { } c ? scale.At(c.First) : scale.Right;
        var y = N(_layout.RailY);
        var at = from;
        var running = "";
        foreach (var band in _layout.Pauses.OrderBy(p => p.RailLeft))
        {
            if (band.RailLeft > at) running += $"M{N(at)} {y}H{N(Math.Min(band.RailLeft, to))}";
            at = Math.Max(at, band.RailRight);
            _svg.OpenPath($"M{N(band.RailLeft)} {y}H{N(band.RailRight)}").With("class", "tm-pt-stopped").With("fill", "none")
                .With("stroke", Palette.SandLine).With("stroke-width", _sizes.Stroke).With("stroke-dasharray", "2 6").Close();
        }

        if (_programme.Launched is { IsDay: false } launched) Unsure(scale.At(launched.First), from);
        if (_programme.Closed is { IsDay: false } closed) Unsure(to, EndOf(closed));
        if (to > at) running += $"M{N(at)} {y}H{N(to)}";
        if (running.Length > 0)
            _svg.OpenPath(running).With("class", "tm-pt-rail").With("fill", "none").With("stroke", Palette.Line)
                .With("stroke-width", _sizes.Stroke).Close();

        // Within these months it began or ended; on which day is not known.
        void Unsure(double left, double right) =>
            _svg.OpenPath($"M{N(left)} {y}H{N(right)}").With("class", "tm-pt-rail").With("fill", "none").With("stroke", Palette.Line)
                .With("stroke-width", _sizes.Stroke).With("stroke-dasharray", "5 4").Close();
    }

    private static double StartOf(WhenKnown launched, TimeScale scale) =>
        scale.At(launched.IsDay ? launched.First : launched.Last.AddDays(1));

    private void DrawEnds()
    {
        var size = _layout.Radius / 2;
        if (_programme.Launched is { } launched) Diamond(_layout.Scale.At(launched.First));
        if (_programme.Closed is { } closed) Diamond(EndOf(closed));
        if (_programme.Today is not { } today) return;
        var reach = _layout.Radius + 3;
        _svg.OpenPath($"M{N(_layout.Scale.At(today))} {N(_layout.RailY - reach)}v{N(2 * reach)}").With("class", "tm-pt-today")
            .With("stroke", Palette.Deep).With("stroke-width", 2).Close();

        void Diamond(double x) =>
            _svg.OpenPath($"M{N(x)} {N(_layout.RailY - size)}l{N(size)} {N(size)}l-{N(size)} {N(size)}l-{N(size)} -{N(size)}z")
                .With("class", "tm-pt-end").With("fill", Palette.InkSoft).Close();
    }

    private void DrawDates()
    {
        if (_layout.Dates is not { Count: > 0 } dates) return;
        var leaders = "";
        foreach (var date in dates)
        {
            var marks = _layout.Days.Where(d => d.X == date.X).ToList();
            var target = marks.Count > 0 ? marks.Min(_layout.DayY) - _layout.Radius : _layout.RailY - (_layout.Radius / 2);
            var baseline = Baseline(date);
            if (date.Row > 0 || target - baseline > 24) leaders += $"M{N(date.X)} {N(baseline + 4)}V{N(target - 2)}";
        }

        if (leaders.Length > 0)
            _svg.OpenPath(leaders).With("class", "tm-pt-leader").With("fill", "none").With("stroke", Palette.Line).With("stroke-width", 1)
                .Close();
        OpenWords("tm-pt-date", Palette.Ink);
        foreach (var date in dates) _svg.OpenText(date.TextX, Baseline(date)).CloseWith(date.Text);
        _svg.Close();

        double Baseline(StairLabel date) => ((_layout.DateRows - date.Row) * _sizes.LineHeight) - 2;
    }

    private void DrawMarks()
    {
        foreach (var mark in _layout.Days.Where(d => d.Row > 0))
        {
            _svg.OpenPath($"M{N(mark.X)} {N(_layout.DayY(mark))}V{N(_layout.RailY)}").With("class", "tm-pt-stem")
                .With("stroke", Palette.Line).With("stroke-width", 1.5).Close();
        }

        foreach (var mark in _layout.Days) Mark(mark.Gathering, mark.X, _layout.DayY(mark));
    }

    private void DrawSpans()
    {
        foreach (var span in _layout.Spans)
        {
            var y = _layout.SpanY(span);
            var foot = N(_layout.Radius * 0.6);
            _svg.OpenPath($"M{N(span.Left)} {N(y)}m0 {foot}v-{foot}H{N(span.Right)}v{foot}").With("class", "tm-pt-span")
                .With("fill", "none").With("stroke", Palette.Deep).With("stroke-width", 2).Close();
            Mark(span.Gathering, span.MarkX, y);
            var baseline = y + (span.LabelBelow ? _sizes.TextSize + 3 : _sizes.TextSize * 0.35);
            _svg.OpenText(span.LabelX, baseline).With("class", "tm-pt-date").With("font-size", _sizes.TextSize)
                .With("text-anchor", span.LabelBefore ? "end" : null).With("fill", Palette.Ink).CloseWith(span.Label);
        }
    }

    private void Mark(GatheringInTime gathering, double x, double y)
    {
        var kind = MarkShapes.Of(gathering);
        _svg.DrawMark(kind, x, y, _layout.Radius, _sizes.Stroke);
        var size = _layout.Radius < 16 ? 12 : _sizes.NumberSize;
        var fits = TextWidth.Of(gathering.SvgNumber, size, bold: true) <= (2 * _layout.Radius) - _sizes.Stroke - 2;
        if (gathering.Number is null || kind == MarkKind.Cancelled || !fits) return;
        _svg.OpenText(x, y + (size * 0.35)).With("class", "tm-pt-number").With("text-anchor", "middle").With("font-size", size)
            .With("font-weight", "700").With("fill", MarkShapes.NumberColour(kind)).CloseWith(gathering.SvgNumber);
    }

    private void DrawWords()
    {
        foreach (var words in _layout.Words)
        {
            OpenWords($"tm-pt-words-{words.Kind}", words.Kind switch
            {
                LaneWriting.Pause => Palette.SandInk,
                LaneWriting.Today => Palette.Deep,
                _ => Palette.InkSoft,
            });
            for (var i = 0; i < words.Lines.Count; i++)
            {
                _svg.OpenText(words.X, _layout.WordsTop + ((words.Row + i + 1) * _sizes.LineHeight) - 4)
                    .With("font-weight", i == 0 && words.Kind != LaneWriting.End ? "700" : null).CloseWith(words.Lines[i]);
            }

            _svg.Close();
        }
    }

    private void DrawAxis()
    {
        var y = _layout.AxisY;
        var ticks = TimeTicks.Of(_layout.Scale, _sizes.TextSize);
        _svg.OpenGroup("tm-pt-axis").With("fill", "none").With("stroke", Palette.Hairline);
        var minor = string.Concat(ticks.Where(t => t.Label is null).Select(t => $"M{N(t.X)} {N(y)}v4"));
        _svg.OpenPath($"M{N(_layout.Scale.Left)} {N(y)}H{N(_layout.Scale.Right)}{minor}").Close();
        _svg.OpenPath(string.Concat(ticks.Where(t => t.Label is not null).Select(t => $"M{N(t.X)} {N(y)}v6"))).With("stroke", Palette.Line)
            .With("stroke-width", 1.5).Close();
        _svg.Close();
        _svg.OpenGroup("tm-pt-ticks").With("font-size", _sizes.TextSize).With("fill", Palette.InkSoft);
        foreach (var tick in ticks.Where(t => t.Label is not null))
            _svg.OpenText(tick.X + 4, y + _sizes.TextSize + 6).With("font-weight", tick.StartsYear ? "700" : null).CloseWith(tick.Label!);
        _svg.Close();
    }

    private void OpenWords(string name, string colour) =>
        _svg.OpenGroup(name).With("font-size", _sizes.TextSize).With("text-anchor", "middle").With("fill", colour);

    private double EndOf(WhenKnown closed) => _layout.Scale.At(closed.IsDay ? closed.First : closed.Last.AddDays(1));

    private static string N(double value) => SvgText.Number(value);
}

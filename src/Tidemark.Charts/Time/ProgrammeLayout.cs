using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Time;

/// <summary>A gathering of a known day on the rail; those too close to stand side by side are stacked.</summary>
internal sealed record DayMark(GatheringInTime Gathering, double X, int Row);

/// <summary>A gathering of a known month or year: a bracket over all days that it can mean.</summary>
internal sealed record SpanMark(GatheringInTime Gathering, double Left, double Right, double MarkX, string Label, double LabelX,
    bool LabelBefore, bool LabelBelow, int Row);

/// <summary>Words under the rail, centred at <paramref name="X"/>.</summary>
internal sealed record LaneWords(string Kind, double X, double Left, double Right, IReadOnlyList<string> Lines, int Row,
    PauseBand? Band = null);

/// <summary>A pause on the rail.</summary>
internal sealed record PauseBand(PauseInTime Pause, double Left, double Right, double RailLeft, double RailRight);

/// <summary>Where everything of a programme in time stands.</summary>
internal sealed class ProgrammeLayout
{
    public required TimeSizes Sizes { get; init; }

    public required TimeScale Scale { get; init; }

    public required double Radius { get; init; }

    public required IReadOnlyList<DayMark> Days { get; init; }

    public required IReadOnlyList<SpanMark> Spans { get; init; }

    public required IReadOnlyList<PauseBand> Pauses { get; init; }

    public required IReadOnlyList<LaneWords> Words { get; init; }

    /// <summary>The dates above the marks, or null when they do not fit.</summary>
    public required IReadOnlyList<StairLabel>? Dates { get; init; }

    public double StackStep => (2 * Radius) + 4;

    public int StackRows => Days.Count == 0 ? 0 : Days.Max(d => d.Row);

    public double DateRows => Dates is { Count: > 0 } ? Dates.Max(d => d.Row) + 1 : 0;

    public double RailY => (DateRows * Sizes.LineHeight) + 8 + (StackRows * StackStep) + Radius + (Sizes.Stroke / 2);

    public double WordsTop => RailY + Radius + 8;

    public double WordsBottom => WordsTop + (Words.Count == 0 ? 0 : Words.Max(w => w.Row + w.Lines.Count) * Sizes.LineHeight) + 4;

    /// <summary>The ground of a pause reaches under its words, if they are no wider than it.</summary>
    public double BottomOf(PauseBand band)
    {
        var words = Words.FirstOrDefault(w => w.Band == band);
        return words is null ? RailY + Radius + 4 : WordsTop + ((words.Row + words.Lines.Count) * Sizes.LineHeight) + 4;
    }

    public double SpanStep => (2 * Radius) + 10;

    public double SpansTop => WordsBottom + 6;

    public double AxisY => (Spans.Count == 0 ? WordsBottom : SpansTop + ((Spans.Max(s => s.Row) + 1) * SpanStep)) + 12;

    public double Height => Math.Ceiling(AxisY + Sizes.TextSize + 14);

    public double DayY(DayMark mark) => RailY - (mark.Row * StackStep);

    public double SpanY(SpanMark mark) => SpansTop + (mark.Row * SpanStep) + Radius;

    public static ProgrammeLayout Of(ProgrammeInTime programme, TimeSizes sizes)
    {
        var scale = ScaleOf(programme, sizes);
        var radius = sizes.Radii.FirstOrDefault(r => !HasCrowd(Stack(programme, scale, r, sizes.MarkGap)), sizes.Radii[^1]);
        var days = Stack(programme, scale, radius, sizes.MarkGap);
        var pauses = programme.Pauses.Select(p => Band(p, programme, scale)).ToList();
        var stairs = HasCrowd(days) ? null : DateStairs.Of(programme, days, scale, sizes);
        return new()
        {
            Sizes = sizes,
            Scale = scale,
            Radius = radius,
            Days = days,
            Spans = Brackets(programme, scale, sizes, radius),
            Pauses = pauses,
            Words = LaneWriting.Of(programme, scale, sizes, pauses, stairs?.WithEnds == true),
            Dates = stairs?.Labels,
        };
    }

    // Gatherings of one day stand over one another and share their date; others that do not fit side by side are a crowd.
    private static bool HasCrowd(List<DayMark> days) =>
        days.Any(d => d.Row > 0 && !days.Any(o => o.Row == 0 && o.Gathering.When == d.Gathering.When));

    private static TimeScale ScaleOf(ProgrammeInTime programme, TimeSizes sizes)
    {
        var known = programme.Gatherings.Select(g => g.When).Concat([programme.Launched, programme.Closed])
            .Concat(programme.Pauses.SelectMany(p => new[] { p.From, p.To })).OfType<WhenKnown>().ToList();
        if (programme.Today is { } today) known.Add(new(today));
        var start = TimeTicks.Floor(known.Min(k => k.First), 3);
        var end = TimeTicks.Floor(known.Max(k => k.Last), 3).AddMonths(3);
        return new(start, end, sizes.Margin, sizes.Width - sizes.Margin);
    }

    private static List<DayMark> Stack(ProgrammeInTime programme, TimeScale scale, double radius, double gap)
    {
        var marks = new List<DayMark>();
        foreach (var gathering in programme.Gatherings.Where(g => g.When?.IsDay == true).OrderBy(g => g.When!.Value).ThenBy(g => g.Number))
        {
            var x = scale.At(gathering.When!.Value.First);
            var row = 0;
            while (marks.Any(m => m.Row == row && Math.Abs(m.X - x) < (2 * radius) + gap)) row++;
            marks.Add(new(gathering, x, row));
        }

        return marks;
    }

    private static List<SpanMark> Brackets(ProgrammeInTime programme, TimeScale scale, TimeSizes sizes, double radius)
    {
        var marks = new List<(SpanMark Mark, double Left, double Right)>();
        foreach (var gathering in programme.Gatherings.Where(g => g.When?.IsDay == false).OrderBy(g => g.When!.Value).ThenBy(g => g.Number))
        {
            var when = gathering.When!.Value;
            var (left, right) = (scale.At(when.First), scale.At(when.Last.AddDays(1)));
            var middle = Math.Clamp((left + right) / 2, radius + 2, sizes.Width - radius - 2);
            var (outerLeft, outerRight) = (Math.Min(left, middle - radius) - 3, Math.Max(right, middle + radius) + 3);
            var (label, place) = DateStairs.SpanLabel(gathering, outerLeft, outerRight, sizes);
            var room = TextWidth.Of(label, sizes.TextSize) + 4;
            var (from, to) = place switch
            {
                SpanLabelPlace.After => (outerLeft, outerRight + room),
                SpanLabelPlace.Before => (outerLeft - room, outerRight),
                _ => (outerLeft, Math.Max(outerRight, middle + radius + room)),
            };
            var labelX = place switch
            {
                SpanLabelPlace.After => outerRight + 4,
                SpanLabelPlace.Before => outerLeft - 4,
                _ => middle + radius + 4,
            };
            var row = 0;
            while (marks.Any(m => m.Mark.Row == row && from < m.Right + 10 && m.Left < to + 10)) row++;
            var mark = new SpanMark(
                gathering, left, right, middle, label, labelX, place == SpanLabelPlace.Before, place == SpanLabelPlace.Below, row);
            marks.Add((mark, from, to));
        }

        return [.. marks.Select(m => m.Mark)];
    }

    // The ends of a pause are often known to the month only. A gathering that was held in such a month narrows the rail of the
    // pause, because the collaborative was at work that day; the ground of the pause still covers every day that it can mean.
    private static PauseBand Band(PauseInTime pause, ProgrammeInTime programme, TimeScale scale)
    {
        var held = programme.Gatherings.Where(g => g is { When.IsDay: true, Cancelled: false }).Select(g => g.When!.Value.First).ToList();
        var end = pause.To?.Last.AddDays(1) ?? programme.Closed?.First ?? programme.Today ?? scale.End;
        var (left, right) = (scale.At(pause.From.First), scale.At(end));
        var lastBefore = pause.From.IsDay ? [] : held.Where(d => d >= pause.From.First && d <= pause.From.Last).ToList();
        var firstAfter = pause.To is { IsDay: false } to
            ? held.Where(d => d >= to.First && d <= to.Last && d > pause.From.Last).ToList()
            : [];
        right = Math.Max(left, right);
        var railLeft = lastBefore.Count > 0 ? scale.At(lastBefore.Max()) : left;
        var railRight = firstAfter.Count > 0 ? scale.At(firstAfter.Min()) : right;
        return new(pause, left, right, railLeft, railRight);
    }
}

using Tidemark.Charts.Scales;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Time;

/// <summary>A date above the rail. Row 0 is next to the marks.</summary>
internal sealed record StairLabel(double X, double TextX, double Left, double Right, string Text, int Row);

/// <summary>
/// Sets dates in up to three rows so that no text meets text and no leader runs through text. When that cannot be done, names
/// are left out first, then all dates: some with and some without would read as "not known".
/// </summary>
internal static class DateStairs
{
    private const int Rows = 3;
    private const double Space = 8;
    private const double LongestName = 150;

    /// <summary>The dates, and whether those of launch and close are among them; null when they do not fit.</summary>
    public static (IReadOnlyList<StairLabel> Labels, bool WithEnds)? Of(ProgrammeInTime programme, IReadOnlyList<DayMark> days,
        TimeScale scale, TimeSizes sizes)
    {
        foreach (var (withNames, withEnds) in new[] { (true, true), (true, false), (false, true), (false, false) })
        {
            var labels = days.Select(d => (d.X, Text: DayLabel(d.Gathering, withNames, sizes)))
                .Concat(new[] { programme.Launched, programme.Closed }.OfType<WhenKnown>().Where(w => w.IsDay && withEnds)
                    .Select(w => (X: scale.At(w.First), Text: w.Short())))
                .GroupBy(l => l.X).OrderBy(g => g.Key)
                .Select(g => (X: g.Key, Text: g.Select(l => l.Text).OrderByDescending(t => t.Length).First()));
            if (Set(labels, sizes) is { } set) return (set, withEnds);
        }

        return null;
    }

    /// <summary>The label of a bracket: its name and date after or before it; the date alone if both do not fit; else under its
    /// line.</summary>
    public static (string Label, SpanLabelPlace Place) SpanLabel(GatheringInTime gathering, double left, double right, TimeSizes sizes)
    {
        var when = gathering.When!.Value.Short();
        var name = NameOf(gathering);
        string[] labels = name.Length > 0 && TextWidth.Of(name, sizes.TextSize) <= LongestName * 1.2 ? [$"{name}, {when}", when] : [when];
        foreach (var label in labels)
        {
            var room = TextWidth.Of(label, sizes.TextSize) + 6;
            if (right + room <= sizes.Width) return (label, SpanLabelPlace.After);
            if (left - room >= 0) return (label, SpanLabelPlace.Before);
        }

        return (when, SpanLabelPlace.Below);
    }

    // The cross of a cancelled gathering takes the place of its number.
    private static string NameOf(GatheringInTime gathering) =>
        gathering.Number is null ? SvgText.OneLine(gathering.Label) : gathering.Cancelled ? $"No. {gathering.SvgNumber}" : "";

    private static string DayLabel(GatheringInTime gathering, bool withNames, TimeSizes sizes)
    {
        var when = gathering.When!.Value.Short();
        var name = NameOf(gathering);
        var whole = $"{name}, {when}";
        return withNames && name.Length > 0 && TextWidth.Of(whole, sizes.TextSize) <= LongestName ? whole : when;
    }

    private static List<StairLabel>? Set(IEnumerable<(double X, string Text)> labels, TimeSizes sizes)
    {
        var set = new List<StairLabel>();
        foreach (var (x, text) in labels)
        {
            var half = TextWidth.Of(text, sizes.TextSize) / 2;
            var centre = Math.Clamp(x, half + 2, sizes.Width - half - 2);
            var label = Enumerable.Range(0, Rows).Select(row => new StairLabel(x, centre, centre - half, centre + half, text, row))
                .FirstOrDefault(l => set.TrueForAll(o => Agree(l, o)));
            if (label is null) return null;
            set.Add(label);
        }

        return set;
    }

    private static bool Agree(StairLabel a, StairLabel b)
    {
        if (a.Row == b.Row) return a.Left >= b.Right + Space || b.Left >= a.Right + Space;
        var (upper, lower) = a.Row > b.Row ? (a, b) : (b, a);
        return upper.X < lower.Left - 3 || upper.X > lower.Right + 3;
    }
}

/// <summary>Where the label of a bracket stands.</summary>
internal enum SpanLabelPlace
{
    After,
    Before,
    Below,
}

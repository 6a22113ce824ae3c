using Tidemark.Charts.Scales;
using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>A note above the plot. Row 0 lies next to the plot.</summary>
internal sealed record NoteFlag(double X, NoteKind Kind, string Text, bool TurnsLeft)
{
    public int Row { get; set; }

    /// <summary>Its number in the list below where notes are numbered, else 0.</summary>
    public int Number { get; init; }

    public double TextX => TurnsLeft ? X - NotesLane.TextFrom : X + NotesLane.TextFrom;

    public double Left => TurnsLeft ? TextX - Width : X - NotesLane.IconReach;

    public double Right => TurnsLeft ? X + NotesLane.IconReach : TextX + Width;

    public double Width { get; } = TextWidth.Of(Text, MomentTicks.TextSize);
}

/// <summary>
/// Sets notes on stairs so that no text meets text and no leader runs through text: from the latest to the earliest, each in the lowest row
/// that is free. Where that takes more than three rows, or the picture is narrow, notes are numbered and their words stand in a list below.
/// </summary>
internal sealed class NotesLane
{
    public const double RowHeight = 20;
    public const double TextFrom = 10;
    public const double IconReach = 6;
    public const double DiscRadius = 9;
    private const int MostRows = 3;
    private const double After = 10;

    private NotesLane(List<NoteFlag> flags, bool numbered)
    {
        (Flags, IsNumbered) = (flags, numbered);
        foreach (var flag in flags) Rows = Math.Max(Rows, flag.Row + 1);
    }

    public IReadOnlyList<NoteFlag> Flags { get; }

    public bool IsNumbered { get; }

    public int Rows { get; }

    public static NotesLane Of(SpcChart source, MomentAxis axis, PictureSize size, Stretch plot)
    {
        var notes = Shown(source, axis, plot);
        if (notes.Count == 0) return new([], numbered: false);
        return (size.IsNarrow ? null : OnStairs(notes, size.Width)) ?? Numbered(notes, size.Width);
    }

    // A note may lie a period before the first point or after the last: a week's point stands at its Monday.
    private static List<(double X, ChartNote Note)> Shown(SpcChart source, MomentAxis axis, Stretch plot)
    {
        if (source.Notes.Count == 0 || source.Moments.Count == 0) return [];
        var beyond = !source.Moments.AreDates ? 1 : source.Moments.Period switch
        {
            Period.Week => 7,
            Period.Month => 31,
            Period.Quarter => 92,
            Period.Year => 366,
            _ => 1,
        };
        var shown = new List<(double X, ChartNote Note)>(source.Notes.Count);
        foreach (var note in source.Notes)
        {
            if (note.At < axis.First - beyond || note.At > axis.Last + beyond) continue;
            shown.Add((Math.Clamp(axis.At(note.At), plot.Left, plot.Right), note));
        }

        shown.Sort(static (a, b) => b.X.CompareTo(a.X));
        return shown;
    }

    private static NotesLane? OnStairs(List<(double X, ChartNote Note)> notes, double width)
    {
        var flags = new List<NoteFlag>(notes.Count);
        var turned = new List<NoteFlag>();
        foreach (var (x, note) in notes)
        {
            var flag = new NoteFlag(x, note.Kind, SvgText.OneLine(note.Text), TurnsLeft: false);
            if (flag.Right <= width) flags.Add(flag);
            else turned.Add(flag with { TurnsLeft = true });
        }

        flags.AddRange(turned);
        for (var i = 0; i < flags.Count; i++)
        {
            if (flags[i].Left < 0 || !FindsRow(flags, i)) return null;
        }

        return new(flags, numbered: false);
    }

    private static bool FindsRow(List<NoteFlag> flags, int index)
    {
        var flag = flags[index];
        for (flag.Row = 0; flag.Row < MostRows; flag.Row++)
        {
            var free = true;
            for (var i = 0; i < index && free; i++) free = Agree(flag, flags[i]);
            if (free) return true;
        }

        return false;
    }

    private static bool Agree(NoteFlag a, NoteFlag b)
    {
        if (a.Row == b.Row) return a.Left >= b.Right + After || b.Left >= a.Right + After;
        var (upper, lower) = a.Row > b.Row ? (a, b) : (b, a);
        return upper.X < lower.Left - IconReach || upper.X > lower.Right + After;
    }

    private static NotesLane Numbered(List<(double X, ChartNote Note)> notes, double width)
    {
        var flags = new List<NoteFlag>(notes.Count);
        for (var i = notes.Count - 1; i >= 0; i--)
        {
            var x = Math.Clamp(notes[i].X, DiscRadius, width - DiscRadius);
            var flag = new NoteFlag(x, notes[i].Note.Kind, SvgText.OneLine(notes[i].Note.Text), TurnsLeft: false) { Number = notes.Count - i };
            while (flags.Exists(f => f.Row == flag.Row && Math.Abs(f.X - flag.X) < 2 * DiscRadius + 2)) flag.Row++;
            flags.Add(flag);
        }

        return new(flags, numbered: true);
    }
}

using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts.Native;

/// <summary>
/// The dated notes of a chart as marks above the data with their words beside them: a line without a line, whose numbers are only heights.
/// From the latest to the earliest, each note stands one row above those that its words would run into.
/// </summary>
internal static class NativeNotes
{
    private const int Longest = 48;

    // Of the plot's width: an average character of the words, in shares of their size.
    private const double CharacterWidth = 0.52;

    /// <summary>The notes; null if there are none, or nothing to stand above.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="size">The room there is.</param>
    /// <param name="most">The largest number that is drawn.</param>
    public static NativeLine? Of(SpcChart chart, NativeSize size, double most)
    {
        if (chart.Notes.Count == 0 || chart.Chart.Count == 0 || !(most > 0)) return null;
        var heights = new double[chart.Chart.Count];
        Array.Fill(heights, double.NaN);
        List<(double At, int Row)> placed = [];
        List<(int, PointMark)> marks = [];
        var words = new Dictionary<int, NoteWords>();
        foreach (var note in ByPoint(chart).OrderByDescending(note => note.Index))
        {
            var at = Share(chart.Moments, note.Index);
            var wide = (note.Text.Length + 3) * CharacterWidth * size.Points / (size.Width * size.FrameWidthPoints);
            var isLeft = at + wide > 1 / size.Width * 0.9;
            var (from, to) = isLeft ? (at - wide, at) : (at, at + wide);
            var row = placed.Where(other => other.At >= from && other.At <= to).Select(other => other.Row + 1).DefaultIfEmpty(0).Max();
            placed.Add((isLeft ? from : at, row));
            heights[note.Index] = most * (1.1 + (0.1 * row));
            marks.Add((note.Index, MarkOf(note.Kind)));
            words[note.Index] = new(note.Text, isLeft);
        }

        return new("Notes (height only)", heights, LineRole.Note) { Marks = [.. marks.OrderBy(mark => mark.Item1)], Words = words };
    }

    /// <summary>One note a point: those of the same point are told together.</summary>
    private static IEnumerable<(int Index, string Text, NoteKind Kind)> ByPoint(SpcChart chart) => chart.Notes
        .OrderBy(note => note.At)
        .GroupBy(note => Nearest(chart.Moments, note.At))
        .Select(notes => (notes.Key, SafeText.Line(string.Join("; ", notes.Select(note => note.Text)), Longest), notes.First().Kind));

    private static int Nearest(Moments moments, double at)
    {
        var best = 0;
        for (var i = 1; i < moments.Count; i++)
        {
            if (Math.Abs(moments.Position(i) - at) < Math.Abs(moments.Position(best) - at)) best = i;
        }

        return best;
    }

    private static double Share(Moments moments, int index)
    {
        double first = moments.Position(0), last = moments.Position(moments.Count - 1);
        return last > first ? (moments.Position(index) - first) / (last - first) : 0;
    }

    private static PointMark MarkOf(NoteKind kind) => kind switch
    {
        NoteKind.Change => PointMark.NoteOfChange,
        NoteKind.Definition => PointMark.NoteOfDefinition,
        _ => PointMark.NoteOfEvent,
    };
}

using Tidemark.Charts.Scales;

namespace Tidemark.Charts.Time;

/// <summary>Sets the words under the rail (pauses, launch, close, today) so that none meet.</summary>
internal static class LaneWriting
{
    public const string Pause = "pause";
    public const string End = "end";
    public const string Today = "today";

    public static IReadOnlyList<LaneWords> Of(ProgrammeInTime programme, TimeScale scale, TimeSizes sizes,
        IReadOnlyList<PauseBand> pauses, bool endsAbove)
    {
        var set = new List<LaneWords>();
        foreach (var band in pauses)
            Add(Pause, (band.Left + band.Right) / 2, ["Paused", ProgrammeWords.PauseSpan(band.Pause, sizes.ShortWords)], band);
        if (programme.Launched is { } launched)
            Add(End, scale.At(launched.First), [launched.IsDay && endsAbove ? "Launch" : $"Launch {Written(launched)}"]);
        if (programme.Closed is { } closed)
        {
            var at = scale.At(closed.IsDay ? closed.First : closed.Last.AddDays(1));
            var close = ProgrammeWords.IsAhead(programme, closed) ? "Closes" : "Closed";
            Add(End, at, [closed.IsDay && endsAbove ? close : $"{close} {Written(closed)}"]);
        }

        if (programme.Today is { } today) Add(Today, scale.At(today), ["Today"]);
        return set;

        string Written(WhenKnown when) =>
            !sizes.ShortWords ? when.ToString() : when.IsDay ? $"{when.Short()} {when.First:yyyy}" : when.Short();

        void Add(string kind, double x, IReadOnlyList<string> lines, PauseBand? band = null)
        {
            var half = lines.Select((l, i) => TextWidth.Of(l, sizes.TextSize, bold: i == 0 && kind != End)).Max() / 2;
            var centre = Math.Clamp(x, half + 2, sizes.Width - half - 2);
            var words = new LaneWords(kind, centre, centre - half, centre + half, lines, 0);
            if (band is not null && words.Left >= band.Left + 4 && words.Right <= band.Right - 4)
                words = words with { Left = band.Left, Right = band.Right, Band = band };
            while (set.Exists(o => Meet(words, o))) words = words with { Row = words.Row + 1 };
            set.Add(words);
        }
    }

    private static bool Meet(LaneWords a, LaneWords b) =>
        a.Left < b.Right + 10 && b.Left < a.Right + 10 && a.Row < b.Row + b.Lines.Count && b.Row < a.Row + a.Lines.Count;
}

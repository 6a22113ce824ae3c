using Tidemark.Charts.Scales;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Spc;

/// <summary>The bar of one signal, and its words where there is room beside it.</summary>
internal sealed record SignalBar(Stretch Stretch, Tone Tone)
{
    public string Text { get; set; } = "";

    /// <summary>Where the words begin, or end if they stand at the left.</summary>
    public double TextX { get; set; }

    public bool TextEndsThere { get; set; }
}

/// <summary>Bars under the axis for the signals of several points. Where signals share points the newest has the bar.</summary>
internal static class SignalLane
{
    private const double Beside = 8;
    private const double Over = 5;

    public static List<SignalBar> Of(SpcChart source, Findings findings, ReadOnlySpan<double> xs, PictureSize size)
    {
        var bars = new List<SignalBar>();
        var words = new List<Signal>();
        foreach (var directed in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var signal in findings.Signals)
            {
                if (signal.Points.Count < 2 || (PointMarks.DirectionOf(signal) != Direction.None) != directed) continue;
                var stretch = new Stretch(xs[signal.First] - Over, xs[signal.Last] + Over);
                if (bars.Exists(b => stretch.Left < b.Stretch.Right + 1 && b.Stretch.Left - 1 < stretch.Right)) continue;
                bars.Add(new(stretch, PointMarks.ToneOf(source, signal)));
                words.Add(signal);
            }
        }

        if (size.IsNarrow) return bars;
        var taken = bars.ConvertAll(b => b.Stretch);
        for (var i = 0; i < bars.Count; i++) Name(bars[i], SignalWords.Short(source, words[i]), taken, size.Width);
        return bars;
    }

    private static void Name(SignalBar bar, string text, List<Stretch> taken, double width)
    {
        var room = TextWidth.Of(text, MomentTicks.TextSize, bold: true);
        var before = new Stretch(bar.Stretch.Left - Beside - room, bar.Stretch.Left - Beside);
        var after = new Stretch(bar.Stretch.Right + Beside, bar.Stretch.Right + Beside + room);
        var atLeft = before.Left >= 0 && IsFree(before, taken);
        if (!atLeft && !(after.Right <= width && IsFree(after, taken))) return;
        taken.Add(atLeft ? before : after);
        (bar.Text, bar.TextX, bar.TextEndsThere) = (text, atLeft ? before.Right : after.Left, atLeft);
    }

    private static bool IsFree(Stretch stretch, List<Stretch> taken) =>
        !taken.Exists(t => stretch.Left < t.Right + Beside - 1 && t.Left - Beside + 1 < stretch.Right);
}

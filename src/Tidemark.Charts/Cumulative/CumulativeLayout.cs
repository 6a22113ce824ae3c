using System.Globalization;
using Tidemark.Charts.Frame;
using Tidemark.Charts.Scales;
using Tidemark.Charts.Spc;

namespace Tidemark.Charts.Cumulative;

/// <summary>A CUSUM or EWMA chart with everything in its place.</summary>
internal sealed class CumulativeLayout
{
    private const double Pad = 8;

    private CumulativeLayout(CumulativeChart chart, PlotFrame frame)
    {
        (Chart, Frame) = (chart, frame);
        (Xs, Ticks) = Places(chart.Moments, frame);
        Names = NamesOf(chart, frame);
        Radius = RadiusOf(chart.Lines.Count, frame.IsNarrow);
        LaneHeight = chart.Lines.Stretches.Count == 0 ? 0 : 20;
        FootBaseline = frame.Bottom + 19 + LaneHeight;
        FootEnd = FootBaseline + (Ticks.Any(t => t.Year.Length > 0) ? 16 : 0);
        KeyTop = FootEnd + 12;
        Height = Math.Ceiling(frame.IsNarrow ? KeyTop + EndNames.KeyHeight(Names, frame.Width) : FootEnd + 7);
    }

    public CumulativeChart Chart { get; }

    public PlotFrame Frame { get; }

    public IReadOnlyList<double> Xs { get; }

    public IReadOnlyList<FootTick> Ticks { get; }

    public IReadOnlyList<EndName> Names { get; }

    /// <summary>The radius of a point; 0 where points lie so close that only their line is drawn.</summary>
    public double Radius { get; }

    public double LaneHeight { get; }

    public double FootBaseline { get; }

    public double FootEnd { get; }

    public double KeyTop { get; }

    public double Height { get; }

    public static CumulativeLayout Of(CumulativeChart chart, PictureSize size)
    {
        var lines = chart.Lines;
        var shown = lines.Data.SelectMany(d => d.Values).Concat(lines.Lower).Concat(lines.Upper).Append(lines.Level).Where(double.IsFinite).ToList();
        var axis = PlotAxis.Between(shown.Min(), shown.Max(), 6);
        string Write(double v) => !lines.AreSums && chart.Unit == ValueUnit.Percent
            ? Figures.Percent(v, Figures.DigitsOf(axis.Step * 100)) : Figures.Fixed(v, Figures.DigitsOf(axis.Step));
        return new(chart, PlotFrame.Of(size, CumulativeWords.UnitOf(chart), axis, Write, Texts(chart, size.IsNarrow), size.IsNarrow ? 168 : 216));
    }

    private static IReadOnlyList<string> Texts(CumulativeChart chart, bool narrow) => (chart.Lines.AreSums, narrow) switch
    {
        (true, false) => [$"Limit {Figures.Three(chart.Lines.Upper[^1])}", "For a rise", "No difference", "For a fall", $"Limit {Figures.Three(chart.Lines.Lower[^1])}"],
        (true, true) => ["No difference", "Rise above, fall below", $"Limits {Figures.Three(chart.Lines.Lower[^1])} and {Figures.Three(chart.Lines.Upper[^1])}"],
        (false, false) => [$"Upper limit {Last(chart, chart.Lines.Upper)}", $"Mean {CumulativeWords.Centre(chart)}", $"Lower limit {Last(chart, chart.Lines.Lower)}"],
        _ => [$"Mean {CumulativeWords.Centre(chart)}", "Moving average", $"Limits {Last(chart, chart.Lines.Lower)} to {Last(chart, chart.Lines.Upper)}"],
    };

    private static string Last(CumulativeChart chart, double[] values) => CumulativeWords.Write(chart, values[^1]);

    private static IReadOnlyList<EndName> NamesOf(CumulativeChart chart, PlotFrame frame)
    {
        var (lines, texts) = (chart.Lines, Texts(chart, frame.IsNarrow));
        var limit = lines.AreSums ? LineStyle.Limit : LineStyle.StepLimit;
        if (frame.IsNarrow) return [new(texts[0], LineStyle.Centre, 0), new(texts[1], LineStyle.Data, 0), new(texts[2], limit, 0)];
        var (top, centre, bottom) = (frame.Y(lines.Upper[^1]), frame.Y(lines.Level), frame.Y(lines.Lower[^1]));
        return lines.AreSums
            ? [new(texts[0], limit, top), new(texts[1], LineStyle.Data, End(0)), new(texts[2], LineStyle.Centre, centre), new(texts[3], LineStyle.Data, End(1)), new(texts[4], limit, bottom)]
            : [new(texts[0], limit, top), new(texts[1], LineStyle.Centre, centre), new(texts[2], limit, bottom)];

        double End(int line) => frame.Y(lines.Data[line].Values.LastOrDefault(v => !double.IsNaN(v), lines.Level));
    }

    // Days to scale where each point has its own; else the order alone, because points of one day would lie on each other.
    private static (IReadOnlyList<double> Xs, IReadOnlyList<FootTick> Ticks) Places(Moments moments, PlotFrame frame)
    {
        var (left, right, count) = (frame.Left + Pad, frame.Right - Pad, moments.Count);
        if (moments.AreDates && Enumerable.Range(1, count - 1).All(i => moments.DateOf(i) > moments.DateOf(i - 1)))
        {
            var scale = new TimeScale(moments.DateOf(0)!.Value, moments.DateOf(count - 1)!.Value, left, right);
            return ([.. Enumerable.Range(0, count).Select(i => scale.At(moments.DateOf(i)!.Value))],
                MonthTicks.Of(scale, moments.DateOf(count - 1)!.Value));
        }

        double At(double index) => count == 1 ? (left + right) / 2 : left + (index / (count - 1) * (right - left));
        var axis = PlotAxis.UpTo(Math.Max(count, 2), Math.Max(1, (int)((right - left) / 70)));
        var numbers = axis.Ticks.Where(t => t >= 1 && t <= count && t == Math.Floor(t)).Prepend(1).Distinct().ToList();
        if (numbers.Count > 1 && At(numbers[1] - 1) - At(0) < 30) numbers.RemoveAt(0);
        return ([.. Enumerable.Range(0, count).Select(i => At(i))],
            [.. numbers.Select(n => new FootTick(At(n - 1), n.ToString("N0", CultureInfo.InvariantCulture)))]);
    }

    private static double RadiusOf(int count, bool narrow)
    {
        var (large, middle, small) = narrow ? (24, 40, 80) : (60, 100, 200);
        return count <= large ? 4 : count <= middle ? 3 : count <= small ? 2.4 : 0;
    }
}

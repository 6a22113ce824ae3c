using Tidemark.Charts.Frame;
using Tidemark.Charts.Scales;
using Tidemark.Charts.Spc;
using Tidemark.Charts.Svg;
using Tidemark.Spc.Funnel;

namespace Tidemark.Charts.Funnel;

/// <summary>A group in its place.</summary>
internal sealed record FunnelMark(GroupView View, double X, double Y, MarkTone Tone, double Radius)
{
    public const double OwnRing = 9;

    /// <summary>How far the mark reaches from its centre, ring and edge included.</summary>
    public double Reach => View.IsOwn ? OwnRing + 1 : Radius * (Tone == MarkTone.Usual ? 1 : 1.7);
}

/// <summary>A funnel with everything in its place.</summary>
internal sealed class FunnelLayout
{
    private const double SmallShare = 0.2;

    private FunnelLayout(FunnelView view, PlotFrame frame, double largest)
    {
        (View, Frame) = (view, frame);
        Sizes = PlotAxis.UpTo(largest, MostSizes(frame, largest));
        var radius = RadiusOf(view.Groups.Count, frame.IsNarrow);
        Marks = [.. view.Groups.Select(g => new FunnelMark(g, X(g.Group.Denominator), frame.Y(g.Value),
            SignalShapes.Judge(g.Outside, view.Chart.Better, view.Chart.IsSensitive), radius))];
        Curves = view.HasLimits && !view.IsAlone ? FunnelCurve.All(view, this) : [];
        EndNames = NamesOf(view, frame, Curves);
        Names = FunnelNames.Of(this);
        Foot = TextWrap.Lines(SvgText.OneLine(view.Chart.Denominators), frame.Right - 4, PlotFrame.TextSize, bold: false);
        KeyTop = frame.Bottom + 27 + (17 * Foot.Count);
        Height = Math.Ceiling(frame.IsNarrow ? KeyTop + 6 + Charts.Frame.EndNames.KeyHeight(EndNames, frame.Width) : KeyTop);
    }

    public FunnelView View { get; }

    public PlotFrame Frame { get; }

    /// <summary>The lower axis: how large a group is.</summary>
    public PlotAxis Sizes { get; }

    public IReadOnlyList<FunnelMark> Marks { get; }

    public IReadOnlyList<FunnelCurve> Curves { get; }

    public IReadOnlyList<EndName> EndNames { get; }

    public NamesSet Names { get; }

    public IReadOnlyList<TextLine> Foot { get; }

    public double KeyTop { get; }

    public double Height { get; }

    public static FunnelLayout Of(FunnelView view, PictureSize size)
    {
        var (low, high) = Range(view);
        var most = view.Chart.Plan.Kind == FunnelKind.Proportion ? view.Chart.Plan.Multiplier : double.PositiveInfinity;
        var narrow = size.IsNarrow;
        var axis = PlotAxis.Between(low, high, narrow ? 6 : 7, least: 0, most);
        var largest = view.Groups.Max(g => g.Group.Denominator) * 1.08;
        // The ring of a very small group reaches out of the plot.
        var gap = view.Groups.Any(g => g.IsOwn && g.Group.Denominator < 0.03 * largest) ? 12 : 7;
        var frame = PlotFrame.Of(size, view.Chart.Measure, axis, v => view.WriteTick(v, axis.Step), LineTexts(view), narrow ? 190 : 250, gap);
        return new(view, frame, largest);
    }

    public double X(double size) => Frame.Left + (Sizes.Share(size) * (Frame.Right - Frame.Left));

    /// <summary>The size of a group that would lie at a place.</summary>
    public double SizeAt(double x) => (x - Frame.Left) / (Frame.Right - Frame.Left) * Sizes.High;

    public string WriteSize(double size) => Figures.Fixed(size, Figures.DigitsOf(Sizes.Step));

    // Limits of the very smallest groups reach far beyond all points: they are cut off so that the points have room.
    private static (double Low, double High) Range(FunnelView view)
    {
        var values = view.Groups.Select(g => g.Value).Append(view.Target).ToList();
        if (view.HasLimits && !view.IsAlone)
        {
            var bySize = view.Groups.OrderBy(g => g.Group.Denominator).ToList();
            var small = view.LimitsOf(bySize[(int)((bySize.Count - 1) * SmallShare)].Group);
            // Widened limits of a few groups can lie many powers of ten away.
            var (least, most) = (values.Min(), values.Max());
            var reach = Math.Max(most - least, view.Target / 2);
            values.AddRange(new[] { small.Lower998, small.Upper998 }.Where(double.IsFinite).Select(v => Math.Clamp(v, least - reach, most + reach)));
        }

        return (values.Min(), values.Max());
    }

    private static IEnumerable<string> LineTexts(FunnelView view) => [FunnelCurve.NameOf(view, FunnelLimit.NinetyNinePointEight, judges: true), TargetName(view)];

    private static string TargetName(FunnelView view) => view.IsAlone ? view.Write(view.Target) : view.IsPooled
        ? $"All {view.Groups.Count}: {view.Write(view.Target)}" : $"As expected: {view.Write(view.Target)}";

    private static IReadOnlyList<EndName> NamesOf(FunnelView view, PlotFrame frame, IReadOnlyList<FunnelCurve> curves)
    {
        var target = new EndName(TargetName(view), LineStyle.Centre, frame.Y(view.Target));
        return [target, .. curves.Where(c => c.IsUpper).Select(c => new EndName(c.Name, c.Style, c.EndY))];
    }

    private static double RadiusOf(int count, bool narrow) => narrow
        ? count > 40 ? 2.4 : count > 24 ? 3 : 4
        : count > 200 ? 2.4 : count > 60 ? 3 : 4;

    private static int MostSizes(PlotFrame frame, double largest)
    {
        var label = TextWidth.Of(Figures.Fixed(largest, largest < 8 ? 1 : 0), PlotFrame.TextSize) + 18;
        return (int)Math.Clamp((frame.Right - frame.Left) / Math.Max(label, 40), 1, 8);
    }
}

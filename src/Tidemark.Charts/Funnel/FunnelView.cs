using Tidemark.Charts.Frame;
using Tidemark.Charts.Svg;
using Tidemark.Spc.Funnel;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Funnel;

/// <summary>A group as it is told: with its value on the scale shown, and which way it lies outside.</summary>
/// <param name="Group">The numbers.</param>
/// <param name="Name">Its name on one line; null where it may not be told.</param>
/// <param name="IsOwn">Whether it is the reader's.</param>
/// <param name="Value">The ratio, multiplied.</param>
/// <param name="Outside">Which way it lies outside the limits; none where it does not.</param>
internal sealed record GroupView(FunnelGroup Group, string? Name, bool IsOwn, double Value, Direction Outside);

/// <summary>What picture, words and table of a funnel agree on.</summary>
internal sealed class FunnelView
{
    public FunnelView(FunnelChart chart, FunnelPlot plot)
    {
        (Chart, Plot) = (chart, plot);
        Target = plot.Target * chart.Plan.Multiplier;
        IsPercent = chart.Plan.Kind == FunnelKind.Proportion && chart.Plan.Multiplier is 1 or 100;
        IsWidened = plot.IsAdjusted && plot.TauSquared > 0;
        HasLimits = plot.IsAdjusted || plot.IsUnadjusted;
        var alone = chart.Naming == FunnelNaming.OwnAlone;
        var groups = plot.Groups.Select(g =>
        {
            var (value, own) = (g.Ratio * chart.Plan.Multiplier, g.Name == chart.Own);
            var outside = !g.IsOutlier ? Direction.None : value > Target ? Direction.Up : Direction.Down;
            return new GroupView(g, alone && !own ? null : SvgText.OneLine(g.Name), own, value, outside);
        });
        Groups = [.. alone ? groups.OrderBy(g => g.Group.Denominator).ThenBy(g => g.Value) : groups];
        Higher = [.. Groups.Where(g => g.Outside == Direction.Up)];
        Lower = [.. Groups.Where(g => g.Outside == Direction.Down)];
        var (least, most) = (Groups.Min(g => g.Value), Groups.Max(g => g.Value));
        ValueDigits = most > least && most - least < 0.05 * Unit ? 1 : 0;
    }

    public FunnelChart Chart { get; }

    public FunnelPlot Plot { get; }

    public IReadOnlyList<GroupView> Groups { get; }

    public IReadOnlyList<GroupView> Higher { get; }

    public IReadOnlyList<GroupView> Lower { get; }

    /// <summary>The target, multiplied.</summary>
    public double Target { get; }

    public bool IsPercent { get; }

    /// <summary>Whether the limits that judge are wider than chance alone would set them.</summary>
    public bool IsWidened { get; }

    public bool HasLimits { get; }

    /// <summary>Whether the target is that of all groups together and not given by what is expected.</summary>
    public bool IsPooled => Chart.Plan.Kind is FunnelKind.Proportion or FunnelKind.RatioOfCounts;

    /// <summary>Whether a lone group has nothing to be compared with.</summary>
    public bool IsAlone => Groups.Count == 1 && IsPooled;

    private double Unit => IsPercent ? Chart.Plan.Multiplier : 1;

    private int ValueDigits { get; }

    /// <summary>The limits that judge.</summary>
    public FunnelLimits LimitsOf(FunnelGroup group) => Plot.IsAdjusted ? group.Adjusted : group.Plain;

    /// <summary>A value as words say it.</summary>
    public string Write(double value) => IsPercent ? Figures.Percent(value / Unit, ValueDigits) : Figures.Three(value);

    /// <summary>A value as the table has it.</summary>
    public string WriteCell(double value) => IsPercent ? Figures.Percent(value / Unit, 1) : Figures.Three(value);

    /// <summary>A value as it stands at a tick of an axis with the given step.</summary>
    public string WriteTick(double value, double step) => IsPercent
        ? Figures.Percent(value / Unit, Figures.DigitsOf(step / Unit * 100)) : Figures.Fixed(value, Figures.DigitsOf(step));
}

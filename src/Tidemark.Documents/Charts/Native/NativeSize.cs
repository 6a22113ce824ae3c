using Tidemark.Charts.Spc;
using Tidemark.Spc;

namespace Tidemark.Documents.Charts.Native;

/// <summary>The room of a chart that an office program draws, in shares of its frame.</summary>
/// <param name="Points">The size of its words in points.</param>
/// <param name="FramePoints">The height of its frame in points.</param>
/// <param name="FrameWidthPoints">The width of its frame in points.</param>
/// <param name="Workbook">The relationship to the workbook inside it; null where it lies on a sheet itself.</param>
internal sealed record NativeSize(int Points, double FramePoints, double FrameWidthPoints, string? Workbook = null)
{
    public const double Top = 0.04;
    public const double Height = 0.84;

    /// <summary>Where the plot begins.</summary>
    public double Left { get; init; } = 0.07;

    /// <summary>How wide the plot is.</summary>
    public double Width { get; init; } = 0.78;

    /// <summary>Where the axis of values begins, if not where the program would.</summary>
    public double? AxisFrom { get; init; }

    /// <summary>The room for a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="points">The size of its words in points.</param>
    /// <param name="width">The width of its frame in English Metric Units, 12,700 a point.</param>
    /// <param name="height">The height.</param>
    public static NativeSize Of(SpcChart chart, int points, long width, long height) =>
        new(points, height / 12_700d, width / 12_700d) { AxisFrom = From(chart) };

    /// <summary>
    /// Measurements that lie far from nought are drawn on an axis that does not begin there and says so, as other programs never would by
    /// themselves; counts, shares and times always begin at nought.
    /// </summary>
    private static double? From(SpcChart chart)
    {
        if (chart.Unit != ValueUnit.Plain || chart.Chart.Plan.Kind is not (ChartKind.Run or ChartKind.I or ChartKind.IPrime or ChartKind.XBar)) return null;
        double[] drawn = [.. chart.Chart.Values, .. chart.Chart.Centre, .. chart.Chart.Lower, .. chart.Chart.Upper, chart.Target ?? double.NaN];
        drawn = [.. drawn.Where(double.IsFinite)];
        if (drawn.Length == 0) return null;
        double least = drawn.Min(), most = drawn.Max();
        if (least <= most / 3 || most <= least) return null;
        var step = Math.Pow(10, Math.Floor(Math.Log10(most - least)));
        return Math.Max(0, Math.Floor((least - (step / 10)) / step) * step);
    }
}

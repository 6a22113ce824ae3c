namespace Tidemark.Charts.Spc;

/// <summary>Refuses a chart whose parts do not belong together.</summary>
internal static class SpcChecks
{
    public static void Check(SpcChart chart)
    {
        var count = chart.Chart.Count;
        if (chart.Moments.Count != count)
            throw new ArgumentException($"The chart has {count} points and {chart.Moments.Count} moments.", nameof(chart));
        foreach (var index in chart.Provisional)
        {
            if ((uint)index >= (uint)count || !(chart.Chart.IsExcluded(index) || double.IsNaN(chart.Chart.Values[index])))
                throw new ArgumentException($"Point {index + 1} is provisional and is not excluded in the plan.", nameof(chart));
        }

        if (chart.Target is { } target && !double.IsFinite(target)) throw new ArgumentException("A target is a number.", nameof(chart));
        if (chart.OpenInterval is { } open && !(double.IsFinite(open) && open >= 0))
            throw new ArgumentException("An open interval is 0 or more.", nameof(chart));
    }
}

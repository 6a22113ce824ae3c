using Tidemark.Charts.Cumulative;
using Tidemark.Charts.Spc;
using Tidemark.Spc.Cumulative;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Tests.Cumulative;

/// <summary>Invented weeks and cases.</summary>
internal static class CumulativeExamples
{
    /// <summary>Forty weeks around 7, of which the last sixteen lie lower; one without a count.</summary>
    public static double[] Restraints { get; } =
        [7, 5, 8, 6, 9, 6, 4, 7, 8, 5, 7, 6, 10, 7, 5, 8, 6, 8, 7, double.NaN, 9, 6, 7, 8, 5, 6, 4, 5, 3, 6, 4, 5, 2, 4, 3, 5, 4, 6, 3, 4];

    public static CumulativeChart Fallen { get; } = Weeks(Restraints, new() { Centre = 7, Sigma = 1.7 }) with { Values = Restraints };

    public static CumulativeChart Steady { get; } = Weeks(Restraints[..19], new() { Centre = 6.8, Sigma = 1.7 });

    public static CumulativeChart Average { get; } = Ewmas(Restraints, new() { Centre = 7, Sigma = 1.7 });

    /// <summary>400 cases at 5 %, with a bad stretch in the middle.</summary>
    public static CumulativeChart Cases { get; } = Deaths(
        [.. Enumerable.Range(0, 400).Select(i => i is > 180 and < 240 ? (i % 6 == 0 ? 1.0 : 0) : i % 23 == 7 ? 1 : 0)]);

    public static CumulativeChart Weeks(double[] values, CusumPlan plan) =>
        CumulativeChart.Of(Cusum.Of(plan, values), plan, WeeksFrom(values.Length)) with { Measure = "Restraints a week", Place = "Kestrel Ward", Better = Better.Lower };

    public static CumulativeChart Ewmas(double[] values, EwmaPlan plan) =>
        CumulativeChart.Of(Ewma.Of(plan, values), plan, WeeksFrom(values.Length)) with { Measure = "Restraints a week", Place = "Kestrel Ward", Better = Better.Lower };

    public static CumulativeChart Deaths(double[] outcomes)
    {
        var plan = new BernoulliCusumPlan { BaselineRisk = 0.05 };
        return CumulativeChart.Of(BernoulliCusum.Of(plan, outcomes), plan, Moments.Numbered(outcomes.Length)) with
        {
            Measure = "Deaths within 30 days",
            Better = Better.Lower,
        };
    }

    private static Moments WeeksFrom(int count) =>
        Moments.OfDates([.. Enumerable.Range(0, count).Select(i => new DateOnly(2026, 2, 2).AddDays(7 * i))], Period.Week);
}

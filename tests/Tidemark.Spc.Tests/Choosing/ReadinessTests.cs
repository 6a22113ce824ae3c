using CsCheck;
using Tidemark.Spc.Choosing;

namespace Tidemark.Spc.Tests.Choosing;

public sealed class ReadinessTests
{
    private static readonly double[] Steady = [9, 13, 8, 11, 10, 14, 9, 7, 12, 10, 13, 6, 11, 9, 12, 8, 15, 10, 9, 12, 7, 11];

    [Fact]
    public void Steady_counts_in_number_have_no_warning() => Assert.Empty(Readiness.Warnings(ChartKind.C, Steady));

    [Theory]
    [InlineData(ChartKind.Run, 9, WarningKind.FewForMedian)]
    [InlineData(ChartKind.I, 11, WarningKind.FewForLimits)]
    [InlineData(ChartKind.I, 12, WarningKind.ProvisionalLimits)]
    [InlineData(ChartKind.C, 19, WarningKind.ProvisionalLimits)]
    public void Few_points_are_warned_about(ChartKind chart, int points, WarningKind expected) =>
        Assert.Equal([expected], Readiness.Warnings(chart, Steady.AsSpan(0, points)).Select(w => w.Kind));

    [Theory]
    [InlineData(ChartKind.Run, 10)]
    [InlineData(ChartKind.I, 20)]
    public void Enough_points_are_not(ChartKind chart, int points) => Assert.Empty(Readiness.Warnings(chart, Steady.AsSpan(0, points)));

    [Fact]
    public void Missing_points_do_not_count()
    {
        double[] gaps = [.. Steady.Take(11), .. Enumerable.Repeat(double.NaN, 30)];

        Assert.Equal("There are 11 points. Limits need at least 12: draw a run chart until then.", Assert.Single(Readiness.Warnings(ChartKind.I, gaps)).Sentence);
    }

    [Fact]
    public void More_than_half_zeros_lead_to_the_days_between()
    {
        double[] half = [.. Enumerable.Range(0, 24).Select(i => i % 2 == 0 ? 0.0 : 1.0)];
        double[] more = [0, 0, .. half];

        Assert.DoesNotContain(Readiness.Warnings(ChartKind.Run, half), w => w.Kind == WarningKind.MostlyZeros);
        var warning = Assert.Single(Readiness.Warnings(ChartKind.Run, more));
        Assert.Equal((WarningKind.MostlyZeros, ChartKind.G), (warning.Kind, warning.Suggested!.Value));
    }

    [Theory]
    [InlineData(125, false)]
    [InlineData(130, true)]
    public void Denominators_more_than_a_quarter_from_their_mean_need_a_P_chart(double largest, bool warned)
    {
        double[] sizes = [.. Enumerable.Repeat(100.0, 21), largest];

        var warnings = Readiness.Warnings(ChartKind.NP, Steady, sizes);

        Assert.Equal(warned, warnings.Any(w => w is { Kind: WarningKind.UnequalDenominators, Suggested: ChartKind.P }));
        Assert.DoesNotContain(Readiness.Warnings(ChartKind.P, Steady, sizes), w => w.Kind == WarningKind.UnequalDenominators);
    }

    [Fact]
    public void Shares_that_jump_more_than_chance_need_the_prime_chart()
    {
        double[] cases = [.. Enumerable.Repeat(10000.0, 24)];
        double[] had = [.. Enumerable.Range(0, 24).Select(i => 1000 + 200.0 * (i * 7 % 5 - 2))];

        var warning = Assert.Single(Readiness.Warnings(ChartKind.P, had, cases));

        Assert.Equal((WarningKind.MoreSpreadThanChance, ChartKind.PPrime), (warning.Kind, warning.Suggested!.Value));
        Assert.Contains("P′ chart", warning.Sentence);
    }

    [Fact]
    public void A_shift_is_a_signal_and_no_over_dispersion()
    {
        double[] counts = [.. Steady, .. Steady.Select(c => c + 8)];

        Assert.Empty(Readiness.Warnings(ChartKind.C, counts));
    }

    [Fact]
    public void Counts_that_hardly_vary_are_asked_about()
    {
        double[] counts = [.. Enumerable.Range(0, 24).Select(i => 100.0 + i % 2)];

        Assert.Equal([WarningKind.LessSpreadThanChance], Readiness.Warnings(ChartKind.C, counts).Select(w => w.Kind));
    }

    [Fact]
    public void A_chart_of_anything_warns_without_failing() =>
        Gen.Select(Gen.Enum<ChartKind>(), Gen.OneOf(Gen.Double[0, 50], Gen.Const(double.NaN), Gen.Const(0.0)).Array[0, 40]).Sample((chart, values) =>
            Assert.All(Readiness.Warnings(chart, values), w => Assert.DoesNotContain("NaN", w.Sentence)));

    [Fact]
    public void Denominators_of_another_number_are_refused() =>
        Assert.Throws<SpcException>(() => Readiness.Warnings(ChartKind.P, Steady, [1, 2, 3]));
}

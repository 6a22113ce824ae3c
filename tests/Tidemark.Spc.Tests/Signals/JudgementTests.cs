using Tidemark.Spc.Signals;

namespace Tidemark.Spc.Tests.Signals;

public sealed class JudgementTests
{
    private static readonly Chart Steps = Chart.Of(
        new ChartPlan(ChartKind.P) { Phases = [new PhasePlan(0) { GivenCentre = 0.5 }] }, [50, 90, 50, 10], [100, 100, 100, 100]);

    [Theory]
    [InlineData(1, Better.Higher, Variation.ImprovementHigh)]
    [InlineData(1, Better.Lower, Variation.ConcernHigh)]
    [InlineData(1, Better.Neither, Variation.NeutralHigh)]
    [InlineData(3, Better.Higher, Variation.ConcernLow)]
    [InlineData(3, Better.Lower, Variation.ImprovementLow)]
    [InlineData(2, Better.Lower, Variation.CommonCause)]
    public void Variation_follows_the_signal_and_what_is_better_on_any_chart(int point, Better better, Variation expected) =>
        Assert.Equal(expected, Judgement.VariationAt(ChartSignals.Of(Steps, RuleSet.MakingDataCount), point, better));

    [Theory]
    [InlineData(0.7, Better.Higher, Assurance.Fail)]
    [InlineData(0.7, Better.Lower, Assurance.Pass)]
    [InlineData(0.3, Better.Higher, Assurance.Pass)]
    [InlineData(0.65, Better.Higher, Assurance.HitAndMiss)]
    [InlineData(0.7, Better.Neither, Assurance.Unknown)]
    [InlineData(double.NaN, Better.Higher, Assurance.Unknown)]
    public void Assurance_asks_where_the_target_is_among_the_limits(double target, Better better, Assurance expected) =>
        Assert.Equal(expected, Judgement.AssuranceAt(Steps, 3, target, better));

    [Fact]
    public void The_first_rule_of_the_set_marks_a_point_that_several_find()
    {
        var chart = Chart.Of(new ChartPlan(ChartKind.I) { Phases = [new PhasePlan(0) { GivenCentre = 0, GivenLower = -3, GivenUpper = 3 }] },
            [1, 2, 1, 2, 1, 2, 4]);
        var signals = ChartSignals.Of(chart, RuleSet.MakingDataCount);

        Assert.IsType<BeyondLimits>(signals.At(6)!.Rule);
        Assert.IsType<Shift>(signals.At(0)!.Rule);
    }
}

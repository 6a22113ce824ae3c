using CsCheck;
using Tidemark.Spc.Signals;
using static Tidemark.Spc.Tests.Numbers;

namespace Tidemark.Spc.Tests;

/// <summary>What holds for every series.</summary>
public sealed class ChartPropertyTests
{
    private static readonly ChartPlan Individuals = new(ChartKind.I) { Screening = Screening.Once };

    [Fact]
    public void Shifting_all_values_shifts_all_lines() => WithGaps.Sample(values =>
    {
        var chart = Chart.Of(Individuals, values);
        var shifted = Chart.Of(Individuals, [.. values.Select(v => v + 500)]);

        Same([.. chart.Centre.ToArray().Select(c => c + 500)], shifted.Centre);
        Same([.. chart.Upper.ToArray().Select(c => c + 500)], shifted.Upper);
        Assert.Equal(ChartSignals.Of(chart, RuleSet.Anhoej).All.Count, ChartSignals.Of(shifted, RuleSet.Anhoej).All.Count);
    });

    [Fact]
    public void Scaling_all_values_scales_all_lines_as_the_multiplier_does() => WithGaps.Sample(values =>
    {
        var scaled = Chart.Of(Individuals, [.. values.Select(v => v * 8)]);
        var multiplied = Chart.Of(Individuals with { Multiplier = 8 }, values);

        Same(scaled.Values, multiplied.Values);
        Same(scaled.Centre, multiplied.Centre);
        Same(scaled.Lower, multiplied.Lower);
        Same(scaled.Limits(1).Upper, multiplied.Limits(1).Upper);
    });

    [Fact]
    public void Turning_the_order_round_keeps_mean_limits_and_runs() => WithGaps.Sample(values =>
    {
        var forward = Chart.Of(Individuals, values);
        var backward = Chart.Of(Individuals, [.. values.Reverse()]);

        Near(forward.Centre[0], backward.Centre[0]);
        Near(forward.Upper[0], backward.Upper[0]);
        Assert.Equal(ChartSignals.Of(forward, RuleSet.Anhoej).All.Count, ChartSignals.Of(backward, RuleSet.Anhoej).All.Count);
    });

    [Fact]
    public void Phases_do_not_know_of_each_other() => Gen.Select(WithGaps, WithGaps).Sample((before, after) =>
    {
        var both = Chart.Of(Individuals with { Phases = [new(0), new(before.Length)] }, [.. before, .. after]);
        var alone = Chart.Of(Individuals, after);

        Same(alone.Centre, both.Centre[before.Length..]);
        Same(alone.Lower, both.Lower[before.Length..]);
        var signals = ChartSignals.Of(both, RuleSet.Nelson).All.Where(s => s.Phase == 1).Select(s => (s.Rule.Name, s.First - before.Length, s.Last - before.Length));
        Assert.Equal(ChartSignals.Of(alone, RuleSet.Nelson).All.Select(s => (s.Rule.Name, s.First, s.Last)), signals);
    });

    [Fact]
    public void A_freeze_draws_the_lines_of_the_shorter_series() => Gen.Select(WithGaps, WithGaps).Sample((baseline, later) =>
    {
        var frozen = Chart.Of(Individuals with { Phases = [new(0) { Baseline = baseline.Length }] }, [.. baseline, .. later]);
        var shorter = Chart.Of(Individuals, baseline);

        Same(shorter.Centre, frozen.Centre[..baseline.Length]);
        Same(shorter.Upper, frozen.Upper[..baseline.Length]);
        Near(shorter.Upper[0], frozen.Upper[^1]);
    });

    [Fact]
    public void Excluding_a_point_draws_the_lines_of_the_series_without_it() => Gen.Select(Whole, Gen.Int[0, 59]).Sample((values, at) =>
    {
        int excluded = at % values.Length;
        var chart = Chart.Of(Individuals with { Excluded = [excluded] }, values);
        var without = Chart.Of(Individuals, [.. values.Where((_, i) => i != excluded)]);

        Near(without.Centre[0], chart.Centre[excluded]);
        Near(without.Upper[0], chart.Upper[excluded]);
    });

    [Fact]
    public void A_constant_series_has_exactly_its_value_as_centre_and_no_run() => Gen.Select(Gen.Double[0.001, 1000], Gen.Int[1, 500]).Sample((value, count) =>
    {
        foreach (var kind in new[] { ChartKind.I, ChartKind.Run, ChartKind.C, ChartKind.G, ChartKind.T })
        {
            var chart = Chart.Of(new ChartPlan(kind), [.. Enumerable.Repeat(value, count)]);

            Assert.Equal(value, chart.Centre[0]);
            Assert.Empty(ChartSignals.Of(chart, RuleSet.Anhoej).All);
        }
    });

    [Fact]
    public void A_missing_value_is_in_no_signal_and_never_zero() => WithGaps.Sample(values =>
    {
        var chart = Chart.Of(Individuals, values);
        RuleSet[] sets = [RuleSet.Anhoej, RuleSet.MakingDataCount, RuleSet.WesternElectric, RuleSet.Nelson, RuleSet.IhiShewhart, RuleSet.RunChart];
        foreach (var set in sets)
        {
            foreach (var signal in ChartSignals.Of(chart, set).All)
                Assert.DoesNotContain(signal.Points, p => double.IsNaN(values[p]));
        }

        Near(values.Where(v => !double.IsNaN(v)).DefaultIfEmpty(double.NaN).Average(), chart.Centre[0]);
    });
}

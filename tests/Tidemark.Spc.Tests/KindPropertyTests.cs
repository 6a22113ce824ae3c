using CsCheck;
using Tidemark.Spc.Signals;
using static Tidemark.Spc.Tests.Numbers;

namespace Tidemark.Spc.Tests;

/// <summary>What holds for every kind of chart that is made of single numbers.</summary>
public sealed class KindPropertyTests
{
    private static readonly ChartKind[] Kinds = [.. Enum.GetValues<ChartKind>().Except([ChartKind.XBar, ChartKind.S, ChartKind.R])];

    private static readonly RuleSet[] Sets =
        [RuleSet.Anhoej, RuleSet.MakingDataCount, RuleSet.MakingDataCountBeyondThree, RuleSet.WesternElectric, RuleSet.Nelson, RuleSet.IhiShewhart, RuleSet.RunChart];

    // Above 0, for T charts; each with a denominator that is no smaller.
    private static readonly Gen<double[]> Cases = Gen.Frequency((9, Gen.Int[1, 40].Select(i => (double)i)), (1, Gen.Const(double.NaN))).Array[2, 40];

    [Fact]
    public void No_phase_knows_of_another_on_any_chart_and_by_any_rules() => Gen.Select(Cases, Cases).Sample((before, after) =>
    {
        foreach (var kind in Kinds)
        {
            var both = Draw(new ChartPlan(kind) { Phases = [new(0), new(before.Length)] }, [.. before, .. after], before.Length);
            var alone = Draw(new ChartPlan(kind), after, 0);

            Same(alone.Centre, both.Centre[before.Length..]);
            Same(alone.Lower, both.Lower[before.Length..]);
            Same(alone.Upper, both.Upper[before.Length..]);
            foreach (var set in Sets)
            {
                var later = ChartSignals.Of(both, set).All.Where(s => s.Phase == 1).Select(s => (s.Rule.Name, s.First - before.Length, s.Last - before.Length));
                Assert.Equal(ChartSignals.Of(alone, set).All.Select(s => (s.Rule.Name, s.First, s.Last)), later);
            }
        }
    });

    [Fact]
    public void A_freeze_draws_the_lines_of_the_shorter_series_on_any_chart() => Gen.Select(Cases, Cases).Sample((baseline, later) =>
    {
        foreach (var kind in Kinds)
        {
            var frozen = Draw(new ChartPlan(kind) { Phases = [new(0) { Baseline = baseline.Length }] }, [.. baseline, .. later], 0);
            var shorter = Draw(new ChartPlan(kind), baseline, 0);

            Same(shorter.Centre, frozen.Centre[..baseline.Length]);
            Same(shorter.Lower, frozen.Lower[..baseline.Length]);
            Same(shorter.Upper, frozen.Upper[..baseline.Length]);
        }
    });

    [Fact]
    public void Ratios_of_scaled_exposures_are_scaled_on_charts_of_individuals() => Cases.Sample(values =>
    {
        foreach (var kind in new[] { ChartKind.I, ChartKind.Run, ChartKind.IPrime })
        {
            var chart = Chart.Of(new ChartPlan(kind), values, [.. values.Select((_, i) => 10.0 + i)]);
            var scaled = Chart.Of(new ChartPlan(kind), [.. values.Select(v => v * 4)], [.. values.Select((_, i) => 10.0 + i)]);

            Same([.. chart.Centre.ToArray().Select(c => c * 4)], scaled.Centre);
            Same([.. chart.Upper.ToArray().Select(c => c * 4)], scaled.Upper);
        }
    });

    /// <summary>A chart whose denominators depend on the place in the phase only.</summary>
    private static Chart Draw(ChartPlan plan, double[] cases, int second) =>
        plan.Kind is ChartKind.P or ChartKind.PPrime or ChartKind.NP or ChartKind.U or ChartKind.UPrime or ChartKind.IPrime
            ? Chart.Of(plan, cases, [.. cases.Select((_, i) => 50.0 + ((i < second ? i : i - second) % 7))])
            : Chart.Of(plan, cases);
}

using CsCheck;
using Tidemark.Spc.Choosing;
using Tidemark.Spc.Phases;
using Tidemark.Spc.Signals;

namespace Tidemark.Spc.Tests;

/// <summary>Whatever is given, the answer is a chart or a sentence: nothing crashes, for any chart, rules or plan.</summary>
public sealed class BadInputTests
{
    private static readonly double[] Awkward =
    [
        0, -0.0, 1, -1, 2, 0.5, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.MinValue, double.Epsilon, 1e-300, 1e300,
    ];

    private static readonly Gen<double> Any = Gen.Frequency((6, Gen.Int[0, 30].Select(i => (double)i)), (2, OneOf(Awkward)), (1, Gen.Double));

    // Most series are of one kind of number, so that not all are refused at once.
    private static readonly Gen<double[]> Series = Gen.OneOf(
        Any.Array[0, 40],
        OneOf(0.0, 1, 2, 3, double.NaN).Array[0, 60],
        Gen.Select(OneOf(Awkward), Gen.Int[0, 30]).Select((value, count) => Enumerable.Repeat(value, count).ToArray()));

    private static readonly Gen<ChartPlan> Plans = Gen.Select(Gen.Enum<ChartKind>(), Gen.Int[1, 30], Gen.Int[-2, 30], Gen.Int[-1, 40], OneOf(0.0, 1, 100, -1, double.NaN, 1e300), Gen.Int[0, 63])
        .Select((kind, start, baseline, excluded, multiplier, bits) => new ChartPlan(kind)
        {
            Phases = (bits & 1) == 0 ? [new(0)] : [new(0) { Baseline = baseline }, new(start)],
            Excluded = (bits & 2) == 0 ? [] : [excluded],
            Multiplier = (bits & 4) == 0 ? 1 : multiplier,
            Screening = (bits & 8) == 0 ? Screening.None : Screening.Once,
            Coverage = (bits & 48) == 48 ? 0.99 : null,
            FloorAtZero = (bits & 32) == 0,
            CentreOf = (bits & 16) == 0 ? CentreOf.Usual : CentreOf.Mean,
        });

    private static readonly RuleSet[] Sets =
    [
        RuleSet.Anhoej, RuleSet.AnhoejBestBox, RuleSet.AnhoejCutBox, RuleSet.MakingDataCount, RuleSet.MakingDataCountBeyondThree,
        RuleSet.WesternElectric, RuleSet.Nelson, RuleSet.IhiShewhart, RuleSet.RunChart,
    ];

    [Fact]
    public void Any_numbers_make_a_chart_or_a_sentence() => Gen.Select(Plans, Series, Series, Gen.Bool).Sample((plan, numerators, denominators, ratio) =>
        AnswersOrSays(() =>
        {
            double[] below = ratio ? FittedTo(denominators, numerators.Length) : [];
            Judge(Chart.Of(plan, numerators, below));
            Readiness.Warnings(plan.Kind, numerators, below);
        }), iter: 5_000);

    [Fact]
    public void Any_subgroups_make_a_chart_or_a_sentence() => Gen.Select(Plans, Series.Array[0, 12]).Sample((plan, values) =>
        AnswersOrSays(() => Judge(Chart.OfSubgroups(plan, [.. values.Select(v => Subgroup.Of(v))]))), iter: 2_000);

    [Fact]
    public void Any_numbers_have_suggestions_or_a_sentence() => Gen.Select(Plans, Series, Gen.Int[-1, 12], Gen.Int[0, 9], Gen.Int[-1, 4]).Sample((plan, values, length, shift, leftOut) =>
        AnswersOrSays(() =>
        {
            double[] cases = [.. values.Select(v => v + 1)];
            double[] below = plan.Kind is ChartKind.P or ChartKind.PPrime or ChartKind.NP or ChartKind.U or ChartKind.UPrime ? cases : [];
            var options = new StableShiftOptions { CalculationLength = length, ShiftLength = shift, MostLeftOut = leftOut };
            var suggestions = StableShift.Suggest(plan, values, below, options);
            Judge(Chart.Of(suggestions.Taken(suggestions.All.Count), values, below));
            Assert.All(suggestions.All, s => Assert.InRange(s.Start, 0, values.Length - 1));
        }), iter: 2_000);

    /// <summary>Draws what a page would draw, and holds lines and signals to what they promise.</summary>
    private static void Judge(Chart chart)
    {
        var near = chart.Limits(1);
        foreach (var set in Sets)
        {
            var signals = ChartSignals.Of(chart, set);
            foreach (var signal in signals.All)
            {
                Assert.False(string.IsNullOrWhiteSpace(signal.Sentence));
                Assert.All(signal.Points, p => Assert.False(double.IsNaN(chart.Values[p])));
                Assert.All(signal.Completions, c => Assert.InRange(c, signal.First, chart.Phases[signal.Phase].End - 1));
            }
        }

        for (int i = 0; i < chart.Count; i++)
        {
            Assert.False(chart.Lower[i] > chart.Upper[i], $"the limits of {chart.Plan.Kind} are the wrong way round at {i}");
            Assert.False(double.IsInfinity(near.Lower[i]) || double.IsInfinity(near.Upper[i]) || double.IsInfinity(chart.Lower[i]) || double.IsInfinity(chart.Upper[i]));
        }
    }

    private static void AnswersOrSays(Action act)
    {
        try
        {
            act();
        }
        catch (SpcException said)
        {
            Assert.EndsWith(".", said.Message, StringComparison.Ordinal);
            Assert.True(said.Message.Split(' ').Length >= 4, said.Message);
        }
    }

    private static Gen<double> OneOf(params double[] numbers) => Gen.Int[0, numbers.Length - 1].Select(i => numbers[i]);

    private static double[] FittedTo(double[] numbers, int length) => [.. Enumerable.Range(0, length).Select(i => numbers.Length == 0 ? 1 : numbers[i % numbers.Length])];
}

using BenchmarkDotNet.Attributes;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Benchmarks;

/// <summary>Limits and rules of 10,000 series of 60 points, a chart each.</summary>
[MemoryDiagnoser]
public class ManySeries
{
    private const int Series = 10_000;
    private const int Points = 60;

    private readonly double[] _counts = Data.Counts(Series * Points);
    private readonly double[] _sizes = Data.Sizes(Series * Points);

    [Benchmark(Baseline = true, Description = "sum of the same points")]
    public double Sum()
    {
        double sum = 0;
        foreach (var count in _counts) sum += count;
        return sum;
    }

    [Benchmark(Description = "I, Anhøj")]
    public int IndividualsAnhoej() => Judge(new(ChartKind.I), RuleSet.Anhoej);

    [Benchmark(Description = "P, Anhøj")]
    public int ProportionsAnhoej() => Judge(new(ChartKind.P), RuleSet.Anhoej);

    [Benchmark(Description = "P′, Anhøj")]
    public int PrimeAnhoej() => Judge(new(ChartKind.PPrime), RuleSet.Anhoej);

    [Benchmark(Description = "run, Anhøj")]
    public int RunAnhoej() => Judge(new(ChartKind.Run), RuleSet.Anhoej);

    [Benchmark(Description = "I, Making Data Count")]
    public int IndividualsMakingDataCount() =>
        Judge(new(ChartKind.I) { MovingRangeConstants = MovingRangeConstants.MakingDataCount, Screening = Screening.Once }, RuleSet.MakingDataCount);

    [Benchmark(Description = "I, Western Electric")]
    public int IndividualsWesternElectric() => Judge(new(ChartKind.I), RuleSet.WesternElectric);

    [Benchmark(Description = "I, Nelson")]
    public int IndividualsNelson() => Judge(new(ChartKind.I), RuleSet.Nelson);

    private int Judge(ChartPlan plan, RuleSet rules)
    {
        var ratio = plan.Kind is ChartKind.P or ChartKind.PPrime;
        var signals = 0;
        for (var start = 0; start < _counts.Length; start += Points)
            signals += ChartSignals.Of(Chart.Of(plan, _counts.AsSpan(start, Points), ratio ? _sizes.AsSpan(start, Points) : []), rules).All.Count;
        return signals;
    }
}

using BenchmarkDotNet.Attributes;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Benchmarks;

/// <summary>One series that grows: what a point costs should not.</summary>
[MemoryDiagnoser]
public class LongSeries
{
    private double[] _counts = [];

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Points { get; set; }

    [GlobalSetup]
    public void Draw() => _counts = Data.Counts(Points);

    [Benchmark(Baseline = true, Description = "sum of the same points")]
    public double Sum()
    {
        double sum = 0;
        foreach (var count in _counts) sum += count;
        return sum;
    }

    [Benchmark(Description = "I, Anhøj")]
    public int IndividualsAnhoej() => ChartSignals.Of(Chart.Of(new(ChartKind.I), _counts), RuleSet.Anhoej).All.Count;
}

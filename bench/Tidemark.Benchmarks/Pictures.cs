using BenchmarkDotNet.Attributes;
using Tidemark.Charts.Spc;
using Tidemark.Spc;
using Tidemark.Spc.Signals;

namespace Tidemark.Benchmarks;

/// <summary>Drawing: one chart of 60 weeks, and a page of 1,000 small ones. Limits and rules are worked out before.</summary>
[MemoryDiagnoser]
public class Pictures
{
    private const int Points = 60;
    private const int Many = 1_000;

    private readonly SpcChart[] _charts = Charts();

    /// <summary>How large the picture is, in bytes of UTF-8.</summary>
    public static int Bytes => System.Text.Encoding.UTF8.GetByteCount(SpcPicture.Of(Charts()[0], PictureSize.Wide, "chart").Svg);

    [Benchmark(Description = "one chart of 60 points")]
    public int One() => SpcPicture.Of(_charts[0], PictureSize.Wide, "chart").Svg.Length;

    [Benchmark(Description = "1,000 small multiples")]
    public int Small() => SmallMultiples.Of(_charts, "small").Count;

    private static SpcChart[] Charts()
    {
        var counts = Data.Counts(Many * Points);
        var weeks = Moments.OfDates([.. Enumerable.Range(0, Points).Select(w => new DateOnly(2024, 1, 1).AddDays(7 * w))], Period.Week);
        return
        [
            .. Enumerable.Range(0, Many).Select(i =>
            {
                var chart = Chart.Of(new(ChartKind.I), counts.AsSpan(i * Points, Points));
                return new SpcChart(chart, ChartSignals.Of(chart, RuleSet.Anhoej), weeks) { Measure = "Hours", Place = $"Ward {i + 1}" };
            }),
        ];
    }
}

using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Tidemark.Benchmarks;

/// <summary>
/// Prints what the figures are judged by. The R packages' seconds are those of another run on another machine
/// (R 4.2.2, processor time): orders of magnitude, no more.
/// </summary>
internal static class Ratios
{
    private const double Points = 600_000;

    private static readonly (string Name, double Seconds)[] Peers =
        [("qicharts2 0.8.1", 534), ("qicharts2's core functions", 7.3), ("NHSRplotthedots 0.2.2, one call", 27)];

    public static void Print(TextWriter output, IEnumerable<Summary> summaries)
    {
        foreach (var summary in summaries)
        {
            var reports = summary.Reports.Where(r => r.ResultStatistics is not null).ToList();
            foreach (var report in reports)
            {
                var test = report.BenchmarkCase;
                var points = test.Parameters["Points"] is int given ? given : Points;
                var mean = report.ResultStatistics!.Mean;
                if (reports.Find(r => r.BenchmarkCase.Descriptor.Baseline && r.BenchmarkCase.Parameters.ValueInfo == test.Parameters.ValueInfo) is not { } sum)
                {
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{test.Descriptor.WorkloadMethodDisplayInfo,-26} {mean / 1e6,28:0.000} ms"));
                    continue;
                }
                var ratio = mean / sum.ResultStatistics!.Mean;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{test.Descriptor.WorkloadMethodDisplayInfo,-26} {points,10:N0} points {mean / 1e6,10:0.000} ms {mean / points,8:0.00} ns a point {ratio,6:0.0} x the sum"));
                if (test.Descriptor.Baseline || points != Points) continue;
                foreach (var (name, seconds) in Peers)
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",26} about {seconds * 1e9 / mean,10:N0} x {name} (another run)"));
            }
        }
    }
}

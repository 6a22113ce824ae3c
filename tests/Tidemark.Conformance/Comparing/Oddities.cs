using Tidemark.Conformance.Peers;
using Tidemark.Conformance.Reading;

namespace Tidemark.Conformance.Comparing;

/// <summary>Every oddity of a peer that is a named exception. Oddities that an option of ours reproduces need none.</summary>
internal static class Oddities
{
    // What follows from the pooled spread, and what is judged by lines that follow from it.
    private static readonly HashSet<string> Pooled =
    [
        "cl", "lcl", "ucl", "lcl95", "ucl95", "aLCL", "aLCL_95", "CL", "aUCL_95", "aUCL", "sigma_signal", "runs_signal",
        "n_useful", "longest_run", "longest_run_max", "n_crossings", "n_crossings_min",
    ];

    public static readonly IReadOnlyList<Oddity> All =
    [
        new("qicharts2", "xbar and s charts: a subgroup without values takes 1 from the degrees of freedom that spreads are pooled over, and few values may leave none",
            "It has nothing to pool and is left out.",
            s => IsQic(s, "xbar", "s") && Subgroups(s).Any(g => g.Present.Length == 0), d => Pooled.Contains(d.Column)),
        new("qicharts2", "charts of ratios: a numerator above 0 over a denominator of 0 is an infinite value, which counts as above the line",
            "We refuse it and name the point: nothing can be counted among nobody.",
            s => IsQic(s) && HasSizes(s) && Subgroups(s).Any(g => g is { Size: 0, Sum: > 0 }), IsRefusal),
        new("qicharts2", "p, p′, u and u′ charts without denominators have an infinite centre line", "We refuse them: a ratio needs denominators.",
            s => IsQic(s, "p", "pp", "u", "up") && !HasSizes(s), IsRefusal),
        new("qicharts2", "p and p′ charts take a numerator above its denominator", "We refuse it and name the point: a share cannot be above 1.",
            s => IsQic(s, "p", "pp") && HasSizes(s) && Subgroups(s).Any(g => g.Sum > g.Size), IsRefusal),
        new("NHSRplotthedots", "a missing value among seven that otherwise only rise or only fall is an error", "A missing value ends the trend, and the chart is drawn.",
            s => s.Peer == "NHSRplotthedots" && s.Rows.GroupBy(r => r.Facet1).Any(f => HasGapInTrend([.. f.OrderBy(r => r.Date).Select(r => r.Numerator)])),
            d => d.Kind == DifferenceKind.PeerRefuses),
    ];

    private static bool IsQic(Series series, params ReadOnlySpan<string> charts) =>
        series.Peer == "qicharts2" && series.Chart != "bchart" && (charts.IsEmpty || charts.Contains(series.Chart));

    private static bool HasSizes(Series series) => series.Settings.Flag("has_n");

    private static bool IsRefusal(Difference difference) => difference.Kind == DifferenceKind.WeRefuse;

    private static IEnumerable<QicSubgroup> Subgroups(Series series) =>
        series.Rows.GroupBy(r => (r.Facet1, r.Facet2)).SelectMany(f => QicSubgroups.Of(series, f));

    private static bool HasGapInTrend(double[] values)
    {
        for (var first = 0; first + 7 <= values.Length; first++)
        {
            double[] steps = [.. Enumerable.Range(first, 6).Select(i => values[i + 1] - values[i])];
            if (steps.Any(double.IsNaN) && (steps.All(s => !(s <= 0)) || steps.All(s => !(s >= 0)))) return true;
        }

        return false;
    }
}

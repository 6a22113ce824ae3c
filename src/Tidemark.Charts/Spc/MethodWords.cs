using Tidemark.Charts.Words;
using Tidemark.Spc;
using Tidemark.Spc.RunCharts;
using Tidemark.Spc.Signals;

namespace Tidemark.Charts.Spc;

/// <summary>Says by which method a chart was made.</summary>
internal static class MethodWords
{
    /// <summary>"XmR chart · Making Data Count rules · limits from 26 weeks".</summary>
    public static string Line(SpcChart source)
    {
        var chart = source.Chart;
        var start = $"{SpcTerms.ChartName(chart.Plan.Kind)} · {source.Signals.Rules.Name}";
        var now = chart.Phases[^1];
        if (now.BaselineUseful == 0) return start;
        var centre = SpcTerms.CentreName(chart, chart.Phases.Count - 1);
        var hasLimits = !double.IsNaN(ChartLines.Last(chart, chart.Upper)) || !double.IsNaN(ChartLines.Last(chart, chart.Lower));
        var line = hasLimits ? "limits" : centre;
        if (centre == "centre") return $"{start} · centre as set";
        return $"{start} · {line} from {(now.IsFrozen ? "the first " : "")}{now.BaselineUseful} {SpcTerms.Points(source, now.BaselineUseful)}";
    }

    /// <summary>One paragraph: what the lines are, and what the rules look for.</summary>
    public static string Explanation(SpcChart source)
    {
        var chart = source.Chart;
        var rules = new List<string>();
        foreach (var rule in source.Signals.Rules.Rules)
        {
            if (rule is BeyondLimits && chart.Plan.Kind == ChartKind.Run) continue;
            rules.Add(Looks(source, rule));
        }

        var looked = rules.Count == 0 ? "" : $" {source.Signals.Rules.Name} look for: {string.Join("; ", rules)}.";
        return $"{Lines(source)}{looked} Points without a count, left out or not final take part in no rule about rows of points.";
    }

    private static string Lines(SpcChart source)
    {
        var chart = source.Chart;
        var centre = SpcTerms.CentreName(chart, chart.Phases.Count - 1);
        var first = centre == "centre" ? "The centre line was set and not worked out." : centre == "median"
            ? "The centre line is the median: half of the points lie above it and half below." : "The centre line is the mean.";
        if (chart.Plan.Kind == ChartKind.Run) return first + " A run chart has no limits.";
        if (chart.Plan.Phases[^1] is { GivenLower: not null } or { GivenUpper: not null }) return first + " Limits were set and not worked out.";
        var reach = chart.Plan.Coverage is { } coverage
            ? $"hold {ValueText.Exact(coverage, ValueUnit.Percent)} of values that chance brings"
            : $"lie {ValueText.Of(chart.Plan.Sigmas, ValueUnit.Plain)} standard deviations from it";
        return $"{first} Limits {reach}; the spread comes from {Spread(chart.Plan.Kind)}.";
    }

    private static string Spread(ChartKind kind) => kind switch
    {
        ChartKind.I or ChartKind.MR => "how much each value differs from the one before",
        ChartKind.IPrime => "how much each value differs from the one before, weighted by what it was counted among",
        ChartKind.XBar or ChartKind.S or ChartKind.R => "how much values differ inside each group",
        ChartKind.C => "chance alone, as counts have it (Poisson)",
        ChartKind.U => "chance alone, as counts have it (Poisson), so that limits are wider where less was counted",
        ChartKind.P or ChartKind.NP => "chance alone, as shares have it (binomial), so that limits are wider where fewer were counted",
        ChartKind.UPrime or ChartKind.PPrime => "chance and from how much neighbours differ beyond it (Laney's correction)",
        ChartKind.G => "chance alone, as the gaps between rare events have it (geometric)",
        _ => "how much each time differs from the one before, on a scale on which times are even",
    };

    private static string Looks(SpcChart source, Rule rule)
    {
        var points = SpcTerms.Points(source, 2);
        return rule switch
        {
            BeyondLimits => $"one {SpcTerms.One(source)} beyond a limit",
            Astronomical => $"one {SpcTerms.One(source)} far from all others",
            Shift shift => $"{shift.Length} {points} or more in a row on one side of the centre line",
            LongRun => $"a row on one side of the centre line that is longer than chance brings ({LongRunWords(source)})",
            FewCrossings => "fewer crossings of the centre line than chance brings",
            Trend trend => $"{trend.Length} {points} or more in a row that only rise or only fall",
            SomeBeyond some => $"{Counting.Number(some.Needed)} of {Counting.Number(some.Window)} in a row on one side, more than {some.Sigmas} standard deviations out",
            NearCentre near => $"{near.Length} in a row within {near.Sigmas} standard deviation of the centre line",
            FarFromCentre far => $"{far.Length} in a row more than {far.Sigmas} standard deviation from the centre line",
            Alternating turns => $"{turns.Length} in a row that go up and down in turn",
            RunCount => "too few or too many runs about the centre line",
            _ => "runs that are longer or fewer than chance brings, taken together",
        };
    }

    private static string LongRunWords(SpcChart source)
    {
        var useful = 0;
        var chart = source.Chart;
        for (var i = chart.Phases[^1].Start; i < chart.Count; i++)
        {
            if (!chart.IsExcluded(i) && !double.IsNaN(chart.Values[i]) && chart.Values[i] != chart.Centre[i]) useful++;
        }

        return $"{AnhoejBounds.LongestRunMax(useful) + 1} or more among {useful} that are not on the line";
    }
}

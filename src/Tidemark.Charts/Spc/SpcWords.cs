using Tidemark.Charts.Svg;

namespace Tidemark.Charts.Spc;

/// <summary>What a chart says in words, from the same result as the picture.</summary>
/// <param name="Headline">A sentence or two: what is counted, what it did, how that is known, since when.</param>
/// <param name="Description">Points, lines, signals, gaps, pauses and all else that the picture shows, in sentences.</param>
/// <param name="Method">Chart, rules and where the lines come from: "XmR chart · Making Data Count rules · limits from 26 weeks".</param>
/// <param name="Explanation">How the lines are got and what the rules are, in plain words.</param>
public sealed record SpcWords(string Headline, string Description, string Method, string Explanation)
{
    /// <summary>Puts a chart into words.</summary>
    /// <param name="chart">The chart.</param>
    /// <exception cref="ArgumentException">The chart has not as many moments as points, or a provisional point that is not excluded.</exception>
    public static SpcWords Of(SpcChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        SpcChecks.Check(chart);
        var findings = Findings.Of(chart);
        return new(HeadlineWords.Of(chart, findings), DescriptionWords.Of(chart, findings), MethodWords.Line(chart), MethodWords.Explanation(chart));
    }

    internal static string TitleOf(SpcChart chart)
    {
        var subject = SpcTerms.Subject(chart);
        var place = SvgText.OneLine(chart.Place);
        var kind = SpcTerms.ChartName(chart.Chart.Plan.Kind);
        return place.Length == 0 ? $"{kind}: {subject}" : $"{kind}: {subject}, {place}";
    }
}

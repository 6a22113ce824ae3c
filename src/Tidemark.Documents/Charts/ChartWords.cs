using Tidemark.Charts.Spc;

namespace Tidemark.Documents.Charts;

/// <summary>What is said about a chart wherever it is exported to. The words come from the same result as the picture.</summary>
/// <param name="Title">What is counted and where: "Restraints a week, Curlew ward".</param>
/// <param name="Headline">The sentence above the picture.</param>
/// <param name="Description">The same result at length, for those who cannot see the picture.</param>
/// <param name="Method">Chart, rules and where the lines come from, on one line.</param>
/// <param name="Explanation">How the lines are got and what the rules are, in plain words.</param>
/// <param name="Source">Where the numbers come from, or empty.</param>
public sealed record ChartWords(string Title, string Headline, string Description, string Method, string Explanation, string Source = "")
{
    /// <summary>Puts a chart into words.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="source">Where the numbers come from, or empty.</param>
    public static ChartWords Of(SpcChart chart, string source = "")
    {
        ArgumentNullException.ThrowIfNull(chart);
        var words = SpcWords.Of(chart);
        var title = string.Join(", ", SafeText.Told(chart.Measure, chart.Place));
        return new(title.Length > 0 ? title : "Chart", words.Headline, words.Description, words.Method, words.Explanation, source);
    }
}

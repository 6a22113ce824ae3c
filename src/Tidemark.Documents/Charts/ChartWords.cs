namespace Tidemark.Documents.Charts;

/// <summary>What is said about a chart wherever it is exported to. The words come from the same result as the picture.</summary>
/// <param name="Title">What is counted and where: "Restraints a week, Curlew ward".</param>
/// <param name="Headline">The sentence above the picture.</param>
/// <param name="Description">The same result at length, for those who cannot see the picture.</param>
/// <param name="Method">The chart, its rules and limits in plain words.</param>
/// <param name="Source">Where the numbers come from, or empty.</param>
public sealed record ChartWords(string Title, string Headline, string Description, string Method, string Source = "");

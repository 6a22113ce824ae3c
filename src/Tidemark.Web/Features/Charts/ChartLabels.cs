using Tidemark.Documents.Charts;

namespace Tidemark.Web.Features.Charts;

/// <summary>What the page calls the values of options and the files to take away.</summary>
internal static class ChartLabels
{
    public static IReadOnlyList<(string Value, string Label)> Charts { get; } =
    [
        ("run", "Run chart"),
        ("i", "I chart (XmR): single values"),
        ("mr", "mR chart: moving ranges"),
        ("iprime", "I′ chart: values with denominators"),
        ("c", "C chart: counts"),
        ("u", "U chart: rates"),
        ("uprime", "U′ chart: rates with large denominators"),
        ("p", "P chart: shares"),
        ("pprime", "P′ chart: shares with large denominators"),
        ("np", "NP chart: cases of equal groups"),
        ("g", "G chart: cases or days between events"),
        ("t", "T chart: time between events"),
    ];

    public static IReadOnlyList<(string Value, string Label)> Rules { get; } =
    [
        .. RuleNames.All.Select(r => (r.Name, r.Name == "mdc6" ? "Making Data Count rules, 6 points" : r.Name == "mdc2023" ? "Making Data Count rules since 2023" : r.Rules.Name)),
    ];

    public static IReadOnlyList<(string Value, string Label)> Periods { get; } =
        [("day", "Each day"), ("week", "Each week"), ("month", "Each month"), ("quarter", "Each quarter"), ("year", "Each year")];

    /// <summary>The files, and what each is good for.</summary>
    public static IReadOnlyList<(ChartFormat Format, string Label, string For)> Files { get; } =
    [
        (ChartFormat.Png, "PNG", "picture for a document"),
        (ChartFormat.Svg, "SVG", "picture of any size"),
        (ChartFormat.Pdf, "PDF", "page to print"),
        (ChartFormat.Pptx, "PowerPoint, to edit", "it holds your numbers"),
        (ChartFormat.PptxPicture, "PowerPoint, to publish", "without numbers"),
        (ChartFormat.Xlsx, "Excel", "table and chart"),
        (ChartFormat.Csv, "CSV", "table"),
        (ChartFormat.Json, "JSON", "for programs"),
    ];
}

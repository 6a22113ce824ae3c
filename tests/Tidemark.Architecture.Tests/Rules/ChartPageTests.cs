using System.Text.RegularExpressions;
using Mono.Cecil;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>Every chart and every rule of the engine has its page, and what the pages show is there.</summary>
public sealed partial class ChartPageTests
{
    private const string Folder = "docs/spc";
    private const string Index = "docs/spc/README.md";

    // What a page says below its heading: **In the code:** `ChartKind.P`.
    private const string Mark = "**In the code:**";

    [Fact]
    public void Every_chart_has_its_page() =>
        Report.None("No page of docs/spc is about this chart:", Charts().Except(Told()));

    [Fact]
    public void Every_rule_has_its_page() =>
        Report.None("No page of docs/spc is about this rule:", Rules().Except(Told()));

    [Fact]
    public void Every_named_set_of_rules_has_its_page() =>
        Report.None("No page of docs/spc is about this set:", Sets().Except(Told()));

    [Fact]
    public void Every_page_is_about_something_that_exists() =>
        Report.None("A page of docs/spc names what the engine does not have:", Told().Except([.. Charts(), .. Rules(), .. Sets(), .. Others()]));

    [Fact]
    public void Every_page_is_in_the_contents() => Report.None($"{Index} does not list this page:", Unlisted(Pages().Keys, Tree.Read(Index)));

    [Fact]
    public void Every_picture_and_every_table_is_used() =>
        Report.None("No page of docs/spc shows this:",
            Unused(Tree.Under($"{Folder}/pictures").Concat(Tree.Under($"{Folder}/examples")), Pages().Values));

    [Fact]
    public void There_are_charts_rules_and_sets_to_look_for()
    {
        Assert.Superset(new HashSet<string> { "ChartKind.P", "ChartKind.XBar" }, Charts().ToHashSet());
        Assert.Superset(new HashSet<string> { "Shift", "OutsideBestBox" }, Rules().ToHashSet());
        Assert.Superset(new HashSet<string> { "RuleSet.Nelson", "RuleSet.Anhoej" }, Sets().ToHashSet());
    }

    [Fact]
    public void Planted_faults_are_reported()
    {
        Assert.Equal(["ChartKind.P", "Shift"], Named($"# P chart\n{Mark} `ChartKind.P`, `Shift`\nand `Trend` is something else"));
        Assert.Equal(["docs/spc/gone.md"], Unlisted([Index, "docs/spc/p.md", "docs/spc/gone.md"], "[P](p.md) and gone.md"));
        Assert.Equal(["docs/spc/pictures/old.svg"], Unused(["docs/spc/pictures/p.svg", "docs/spc/pictures/old.svg"], ["![P](pictures/p.svg)"]));
    }

    private static IEnumerable<string> Charts() =>
        Engine("ChartKind").Fields.Where(f => f.IsStatic).Select(f => $"ChartKind.{f.Name}");

    private static IEnumerable<string> Rules() =>
        Built.Read("Tidemark.Spc").Types().Where(t => t.BaseType?.Name == "Rule").Select(t => t.Name);

    private static IEnumerable<string> Sets() =>
        Engine("RuleSet").Properties.Where(p => p.GetMethod is { IsStatic: true, IsPublic: true }).Select(p => $"RuleSet.{p.Name}");

    // Charts that are not of the family of ChartKind.
    private static IEnumerable<string> Others() => new[] { "Cusum", "BernoulliCusum", "Ewma", "FunnelPlot" }.Where(n => Engine(n).IsPublic);

    private static TypeDefinition Engine(string name) => Built.Read("Tidemark.Spc").Types().Single(t => t.Name == name);

    private static Dictionary<string, string> Pages() => Tree.Under(Folder, ".md").ToDictionary(f => f, Tree.Read);

    private static IEnumerable<string> Told() => Pages().Values.SelectMany(Named).Distinct();

    private static IEnumerable<string> Named(string page) =>
        page.Split('\n').Where(l => l.StartsWith(Mark, StringComparison.Ordinal)).SelectMany(l => CodeSpan().Matches(l)).Select(m => m.Groups["name"].Value);

    private static IEnumerable<string> Unlisted(IEnumerable<string> pages, string index) =>
        pages.Where(p => p != Index && !index.Contains($"({Path.GetRelativePath(Folder, p)})", StringComparison.Ordinal));

    private static IEnumerable<string> Unused(IEnumerable<string> files, IEnumerable<string> pages)
    {
        var all = string.Concat(pages);
        return files.Where(f => !all.Contains($"({Path.GetRelativePath(Folder, f)})", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"`(?<name>[\w.]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeSpan();
}

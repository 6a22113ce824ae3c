using System.Text.RegularExpressions;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>The papers are true: links lead somewhere, every decision is in the index, the glossary knows every noun.</summary>
public sealed partial class DocumentTests
{
    private const string Decisions = "docs/adr";
    private const string Glossary = "docs/glossary.md";

    // Pictures of the running site, until they are taken. The list only shrinks.
    private static readonly string[] Waiting = [];

    [Fact]
    public void Every_relative_link_leads_to_a_file() => Report.None("This link leads nowhere:", BrokenInTree().Except(Waiting));

    [Fact]
    public void Every_exception_is_still_needed() =>
        Report.None("This link leads somewhere now, or is gone. Take it off the list:", Waiting.Except(BrokenInTree()));

    [Fact]
    public void Every_decision_is_in_the_index() =>
        Report.None("docs/adr/README.md does not list this decision:", Unlisted(Tree.Under(Decisions, ".md"), Tree.Read($"{Decisions}/README.md")));

    [Fact]
    public void Every_entity_of_the_domain_is_in_the_glossary() =>
        Report.None("The glossary has no row for this type:", Unexplained(Entities(), Tree.Read(Glossary)));

    [Fact]
    public void Every_type_in_the_glossary_exists() =>
        Report.None("The glossary names a type that domain, engine and pictures do not have:", TypesNamed(Tree.Read(Glossary)).Except(Nouns()));

    [Fact]
    public void The_domain_has_entities_to_look_for() =>
        Assert.Superset(new HashSet<string> { "Team", "Talk", "Material", "Collaborative" }, Entities().ToHashSet());

    [Fact]
    public void Planted_links_that_lead_nowhere_are_reported()
    {
        const string text = """
            # Here it is
            [a](there.md) [b](there.md#a-heading) [c](#here-it-is) [d](https://example.org/x) [e](../README.md) [f](mailto:a@example.org)
            [g](gone.md) [h](there.md#gone) [i](#gone) ![j](../pictures/gone.png)
            `[k](not-a-link.md)`
            ```
            [l](not-a-link.md)
            ```
            [m]: gone-too.md
            """;
        var files = new Dictionary<string, string> { ["docs/there.md"] = "# A heading", ["README.md"] = "", ["docs/here.md"] = text };

        Assert.Equal(["docs/here.md: gone.md", "docs/here.md: there.md#gone", "docs/here.md: #gone", "docs/here.md: ../pictures/gone.png", "docs/here.md: gone-too.md"],
            Broken("docs/here.md", text, files.ContainsKey, f => files[f]));
    }

    [Fact]
    public void A_planted_decision_and_a_planted_noun_are_reported()
    {
        Assert.Equal(["0002-planted.md"], Unlisted(["docs/adr/README.md", "docs/adr/0001-kept.md", "docs/adr/0002-planted.md"], "[1](0001-kept.md)"));
        Assert.Equal(["Driver"], Unexplained(["Team", "Driver"], "| team | `Team` | the unit, with drivers |"));
        Assert.Equal(["Team", "Wave"], TypesNamed("| say | type |\n|---|---|\n| team, wave | `Team`, `Wave` | see `Slug` |"));
    }

    private static IEnumerable<string> Entities() =>
        from type in Built.Domain.Types()
        where type.IsPublic && type.IsClass && !type.IsValueType && !type.IsAbstract && type.RoomBelow("Tidemark.Domain") is { } room && room != "Common"
        where type.Methods.All(m => m.Name != "PrintMembers")
        select type.Name;

    private static IEnumerable<string> Nouns() =>
        new[] { "Tidemark.Domain", "Tidemark.Spc", "Tidemark.Charts" }.SelectMany(p => Built.Read(p).Types()).Where(t => t.IsPublic).Select(t => t.Name);

    private static IEnumerable<string> Unexplained(IEnumerable<string> nouns, string glossary) => nouns.Except(TypesNamed(glossary));

    private static IEnumerable<string> TypesNamed(string glossary) =>
        glossary.Split('\n').Where(l => l.StartsWith('|')).Select(l => l.Split('|')).Where(cells => cells.Length > 3)
            .SelectMany(cells => CodeSpan().Matches(cells[2])).Select(m => m.Groups["name"].Value).Distinct();

    private static IEnumerable<string> Unlisted(IEnumerable<string> files, string index) =>
        files.Select(f => Path.GetFileName(f)!).Where(f => char.IsAsciiDigit(f[0]) && !index.Contains($"({f})", StringComparison.Ordinal));

    private static IEnumerable<string> BrokenInTree() => Tree.Ending(".md").SelectMany(f => Broken(f, Tree.Read(f), Tree.Exists, Tree.Read));

    private static IEnumerable<string> Broken(string file, string text, Func<string, bool> exists, Func<string, string> read)
    {
        var prose = Code().Replace(text, "");
        foreach (var link in Link().Matches(prose).Concat(Definition().Matches(prose)).Select(m => m.Groups["to"].Value))
        {
            if (link.Contains(':')) continue;
            var (path, anchor) = link.Split('#', 2) is [var p, var a] ? (p, a) : (link, "");
            var target = path.Length == 0 ? file : Path.GetRelativePath("/", Path.GetFullPath(path, "/" + Path.GetDirectoryName(file))).Replace('\\', '/');
            var leads = exists(target) && (anchor.Length == 0 || Headings(read(target)).Contains(anchor));
            if (!leads) yield return $"{file}: {link}";
        }
    }

    // As code hosts make them: lower case, spaces to hyphens, other signs dropped.
    private static IEnumerable<string> Headings(string text) =>
        Heading().Matches(Code().Replace(text, "")).Select(m => new string(
            [.. m.Groups["title"].Value.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c)]));

    [GeneratedRegex("^```.*?^```|`[^`\n]+`", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\[[^\]]+\]:\s*(?<to>\S+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^#+\s+(?<title>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<name>[A-Z]\\w+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeSpan();
}

using System.Text.RegularExpressions;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>Texts that no source may hold. The controls are written in pieces, so that this file holds none either.</summary>
public sealed class BannedTextTests
{
    private sealed record Row(string What, string Pattern, string[] Endings);

    private static readonly string[] Code = [".cs", ".cshtml", ".ts", ".js", ".mjs", ".css", ".scss", ".sh", ".csproj", ".props", ".slnx", ".yml", ".yaml"];
    private static readonly string[] All = [.. Code, ".md", ".json", ".txt", ".service", ".conf", ".svg", ".html"];
    private static readonly string[] CSharp = [".cs", ".cshtml"];

    private static readonly Row[] Table =
    [
        new("a path of one machine", @"(^|[^\w.~/{})-])/(work|root|farm|tmp|home/\w+|Users/\w+)/|[A-Z]:\\Users\\", All),
        new("the address of a package registry", @"https?://[^\s""'<>]*(nug" + @"et|npm" + @"js|pyp" + @"i)\.", All),
        new("something left to do", @"\b(TO" + "DO|FIX" + @"ME)\b", Code),
        new("a skipped test", @"\[(Fact|Theory|\w+Data)\b[^\]]*\b(Skip\w*|Explicit)\s*=|\bAssert\.Skip", CSharp),
        new("a warning switched off without a reason beside it", @"#pragma warning dis" + @"able(?![^\n]*//\s*\S)", CSharp),
        new("a warning switched off without a Justification", @"Suppress" + @"Message(?:Attribute)?\((?![^\]]*Justification\s*=\s*""[^""])", CSharp),
        new("code that is not written yet", @"\bNotImplemented" + @"Exception\b", CSharp),
    ];

    // Made by tools, from the outside world or for comparison: no one writes in them.
    private static readonly string[] NotOurs = [@"/wwwroot/assets/", @"^packs/[^/]+/files/", @"/Migrations/", @"packages\.lock\.json$"];

    public static TheoryData<string> Planted =>
    [
        "var path = \"/wo" + "rk/project/file\";", "cd /ro" + "ot/tidemark", @"C:\Us" + @"ers\ann",
        "see https://api.nu" + "get.org/v3/index.json", "\"resolved\": \"https://registry.npm" + "js.org/sass\"",
        "// TO" + "DO later", "/* FIX" + "ME */", "[Fact(Sk" + "ip = \"slow\")]", "Assert.Sk" + "ip(\"no\");", "[Fact(Expl" + "icit = true)]",
        "#pragma warning dis" + "able CA1000", "[SuppressMess" + "age(\"Style\", \"IDE0060\")]", "[SuppressMess" + "age(\"Style\", \"IDE0060\", Justification = \"\")]",
        "throw new NotImplemented" + "Exception();",
    ];

    public static TheoryData<string> Allowed =>
    [
        "var folder = \"/var/lib/tidemark/\";", "/teams/{team}/work/record", "the address https://www.rcpsych.ac.uk/work/", "new NotSupportedException()",
        "#pragma warning dis" + "able CA1000 // the factory is the point of the type", "query.Skip(20)", "a to-do list",
        "[SuppressMess" + "age(\"Style\", \"IDE0060\", Justification = \"the framework calls it\")]",
    ];

    [Fact]
    public void No_source_holds_a_banned_text() =>
        Report.None("A source holds a text that it must not:", Tree.Files.Where(IsOurs).SelectMany(f => Held(f, Tree.Read(f))));

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_planted_text_is_reported_once(string text) => Assert.Single(Held("a.cs", text));

    [Theory]
    [MemberData(nameof(Allowed))]
    public void A_text_that_only_looks_like_one_is_left_alone(string text) => Assert.Empty(Held("a.cs", text));

    [Fact]
    public void Scripts_without_an_ending_are_read_too() => Assert.Single(Held("menu", "cd /wo" + "rk/here"));

    private static bool IsOurs(string file) =>
        !NotOurs.Any(n => Regex.IsMatch(file, n, RegexOptions.None, TimeSpan.FromSeconds(1))) && (IsScript(file) || All.Contains(Path.GetExtension(file)));

    private static bool IsScript(string file) => file is "menu" or ".ci/run" or ".editorconfig" or "ops/Containerfile";

    private static IEnumerable<string> Held(string file, string text) =>
        from row in Table
        where row.Endings.Contains(Path.GetExtension(file)) || (IsScript(file) && row.Endings.Contains(".sh"))
        from match in Regex.Matches(text, row.Pattern, RegexOptions.Multiline, TimeSpan.FromSeconds(5))
        select $"{file}:{text[..match.Index].Count(c => c == '\n') + 1}: {row.What}: {match.Value.Trim()}";
}

using System.Text.RegularExpressions;
using Mono.Cecil;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>Features never use each other: a change to one cannot break another. They share Shared, and point at each other through Links.</summary>
public sealed partial class FeatureTests
{
    private const string Root = "Tidemark.Web.Features";
    private const string Folder = "src/Tidemark.Web/Features";
    private const string PlantedRoot = "Tidemark.Architecture.Tests.Planted.Features";

    private static readonly string[] ForAll = ["Shared", "Links"];

    [Fact]
    public void No_feature_uses_another_in_code() =>
        Report.None("A feature uses another:", Edges(Built.Web, Root));

    [Fact]
    public void No_feature_names_another_in_text()
    {
        var rooms = Tree.Folders(Folder).ToList();
        Report.None("A feature names another:", Tree.Under(Folder, ".cshtml", ".cs").SelectMany(f => Named(f, Tree.Read(f), rooms)));
    }

    [Fact]
    public void Planted_edges_in_code_and_in_a_compiled_view_are_reported() =>
        Assert.Equal(["Home → Teams: /Features/Home/Planted.cshtml uses TeamCard", "Home → Teams: UsesTeams uses TeamCard", "Shared → Teams: UsesTeamsFromShared uses TeamCard"],
            Edges(Built.Planted, PlantedRoot).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Home/Index.cshtml", "@using Tidemark.Web.Features.Teams")]
    [InlineData("Home/Index.cshtml", "@model Tidemark.Web.Features.Teams.ShowModel")]
    [InlineData("Home/Index.cshtml", """<partial name="~/Features/Teams/_Card.cshtml" />""")]
    [InlineData("Home/Index.cshtml", """<partial name="../Teams/_Card" />""")]
    [InlineData("Home/Inner/Index.cshtml", """<partial name="../../Teams/_Card.cshtml" />""")]
    [InlineData("Home/Index.cshtml", """<a asp-page="/Teams/Show">Team</a>""")]
    [InlineData("Home/Index.cshtml.cs", """return RedirectToPage("/Teams/Show");""")]
    [InlineData("_ViewImports.cshtml", "@using Tidemark.Web.Features.Teams")]
    public void A_planted_text_is_reported(string file, string text) =>
        Assert.Single(Named($"{Folder}/{file}", text, ["Home", "Teams", "Shared", "Links"]));

    [Theory]
    [InlineData("Home/Index.cshtml", """@using Tidemark.Web.Features.Links <partial name="~/Features/Shared/Components/Row.cshtml" /> <partial name="_Own" />""")]
    [InlineData("Home/Inner/Index.cshtml", """<partial name="../_Own" /> <a href="/teams/acorn">Acorn</a> <a asp-page="/Home/Index">Home</a>""")]
    [InlineData("Links/TeamLinks.cs", """links.Page("/Teams/Show")""")]
    public void What_is_allowed_is_left_alone(string file, string text) =>
        Assert.Empty(Named($"{Folder}/{file}", text, ["Home", "Teams", "Shared", "Links"]));

    private static IEnumerable<string> Edges(AssemblyDefinition assembly, string root)
    {
        var views = Views(assembly);
        return from type in assembly.Types()
               let view = views.GetValueOrDefault(type.FullName)
               let room = view is null ? type.RoomBelow(root) : view.Split('/')[2]
               where room is not null
               from used in Mentions.Of(type)
               let other = used.RoomBelow(root)
               where other is not null && other != room && !ForAll.Contains(other)
               group used by $"{room} → {other}: {view ?? type.Name} uses {used.Name}" into edge
               select edge.Key;
    }

    // Views are compiled into one namespace; an attribute of the assembly tells the file of each.
    private static Dictionary<string, string> Views(AssemblyDefinition assembly) =>
        assembly.CustomAttributes.Where(a => a.AttributeType.Name == "RazorCompiledItemAttribute")
            .Select(a => (Type: ((TypeReference)a.ConstructorArguments[0].Value).FullName, File: (string)a.ConstructorArguments[2].Value))
            .Where(v => v.File.StartsWith("/Features/", StringComparison.Ordinal) && v.File.Split('/').Length > 3)
            .ToDictionary(v => v.Type, v => v.File, StringComparer.Ordinal);

    private static IEnumerable<string> Named(string file, string text, IReadOnlyList<string> rooms)
    {
        var parts = file[(Folder.Length + 1)..].Split('/');
        var room = parts.Length > 1 ? parts[0] : "";
        if (room == "Links") return [];
        var direct = PageName().Matches(text).Concat(file.EndsWith(".cshtml", StringComparison.Ordinal) ? FeatureName().Matches(text) : [])
            .Select(m => (Room: m.Groups["room"].Value, Text: m.Value));
        var relative = RelativeName().Matches(text).Select(m => (Room: RoomAt(file, m.Groups["path"].Value), Text: m.Value));
        return direct.Concat(relative)
            .Where(m => m.Room != room && rooms.Contains(m.Room) && !ForAll.Contains(m.Room))
            .Select(m => $"{file}: {m.Text}").Distinct();
    }

    private static string RoomAt(string file, string relative)
    {
        var path = Path.GetFullPath(relative, "/" + Path.GetDirectoryName(file)!.Replace('\\', '/')).Replace('\\', '/');
        return path.StartsWith($"/{Folder}/", StringComparison.Ordinal) ? path[(Folder.Length + 2)..].Split('/')[0] : "";
    }

    [GeneratedRegex(@"Features[./](?<room>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FeatureName();

    [GeneratedRegex("\"~?/(?<room>[A-Z]\\w*)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageName();

    [GeneratedRegex("[\"'](?<path>(\\.\\./)+[^\"']+)[\"']", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RelativeName();
}

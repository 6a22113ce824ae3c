using System.Xml.Linq;
using Mono.Cecil;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>Spc ◄ Charts ◄ Documents ◄ Web and Spc ◄ Domain ◄ Data ◄ Web, and nothing else.</summary>
public sealed class ProjectReferenceTests
{
    private sealed record Row(string Project, string[] MayReference, bool MayHavePackages);

    private static readonly Row[] Table =
    [
        new("Tidemark.Spc", [], false),
        new("Tidemark.Charts", ["Tidemark.Spc"], false),
        new("Tidemark.Documents", ["Tidemark.Charts"], true),
        new("Tidemark.Domain", ["Tidemark.Spc"], false),
        new("Tidemark.Data", ["Tidemark.Domain"], true),
        new("Tidemark.Web", ["Tidemark.Data", "Tidemark.Documents"], true),
    ];

    [Fact]
    public void Every_project_below_src_has_a_row() =>
        Assert.Equal(Table.Select(r => r.Project).Order(StringComparer.Ordinal), Tree.Folders("src").Order(StringComparer.Ordinal));

    [Fact]
    public void Project_files_refer_only_to_what_the_table_allows() =>
        Report.None("A project refers to what it may not use:",
            Table.SelectMany(row => InFile(row, Tree.Read($"src/{row.Project}/{row.Project}.csproj"))));

    [Fact]
    public void Assemblies_use_only_what_the_table_allows() =>
        Report.None("An assembly uses what its project may not:", Table.SelectMany(row => InAssembly(row, Built.Read(row.Project))));

    [Theory]
    [InlineData("""<ProjectReference Include="../Tidemark.Domain/Tidemark.Domain.csproj" />""", "Tidemark.Charts refers to Tidemark.Domain")]
    [InlineData("""<PackageReference Include="Some.Package" />""", "Tidemark.Charts has the package Some.Package")]
    public void A_planted_reference_in_a_project_file_is_reported(string planted, string expected)
    {
        var text = $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{planted}</ItemGroup></Project>""";

        Assert.Equal([expected], InFile(Table[1], text));
    }

    [Theory]
    [InlineData("Tidemark.Web")]
    [InlineData("Some.Package")]
    public void A_planted_reference_in_an_assembly_is_reported(string planted)
    {
        using var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("Tidemark.Domain", new Version(1, 0)), "planted", ModuleKind.Dll);
        assembly.MainModule.AssemblyReferences.Add(new AssemblyNameReference("System.Runtime", new Version(10, 0)));
        assembly.MainModule.AssemblyReferences.Add(new AssemblyNameReference("Tidemark.Spc", new Version(1, 0)));
        assembly.MainModule.AssemblyReferences.Add(new AssemblyNameReference(planted, new Version(1, 0)));

        Assert.Equal([$"Tidemark.Domain uses {planted}"], InAssembly(Table[3], assembly));
    }

    private static IEnumerable<string> InFile(Row row, string text)
    {
        var project = XDocument.Parse(text);
        foreach (var name in Included(project, "ProjectReference").Select(i => Path.GetFileNameWithoutExtension(i.Replace('\\', '/'))))
            if (!row.MayReference.Contains(name)) yield return $"{row.Project} refers to {name}";
        foreach (var name in Included(project, "PackageReference").Concat(Included(project, "FrameworkReference")))
            if (!row.MayHavePackages) yield return $"{row.Project} has the package {name}";
    }

    private static IEnumerable<string> InAssembly(Row row, AssemblyDefinition assembly)
    {
        var reachable = Reachable(row).ToHashSet(StringComparer.Ordinal);
        return assembly.MainModule.AssemblyReferences.Select(r => r.Name).Distinct()
            .Where(name => name.StartsWith("Tidemark.", StringComparison.Ordinal) ? !reachable.Contains(name) : !row.MayHavePackages && !IsRuntime(name))
            .Select(name => $"{row.Project} uses {name}");
    }

    private static IEnumerable<string> Reachable(Row row) =>
        row.MayReference.SelectMany(name => Reachable(Table.Single(r => r.Project == name)).Prepend(name));

    private static bool IsRuntime(string assembly) =>
        assembly.StartsWith("System.", StringComparison.Ordinal) || assembly is "netstandard" or "mscorlib" or "Microsoft.CSharp";

    private static IEnumerable<string> Included(XDocument project, string element) =>
        project.Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>();
}

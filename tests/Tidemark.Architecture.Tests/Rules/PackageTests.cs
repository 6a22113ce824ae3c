using System.Xml.Linq;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>Each package says why it is here, is used, and has its version in one place.</summary>
public sealed class PackageTests
{
    private const string Central = "Directory.Packages.props";
    private const string Pins = "transitive pins";

    [Fact]
    public void Every_package_says_why_it_is_here() => Report.None("This package has no comment:", Unexplained(XDocument.Parse(Tree.Read(Central))));

    [Fact]
    public void Every_package_is_used() => Report.None("No project uses this package:", Unused(XDocument.Parse(Tree.Read(Central)), Projects()));

    [Fact]
    public void Versions_stand_in_one_place() =>
        Report.None("A version belongs in Directory.Packages.props:", Projects().SelectMany(Versioned));

    [Fact]
    public void Lock_files_name_no_address() =>
        Report.None("A lock file names an address, which holds on one network only:",
            Tree.Ending("packages.lock.json", "package-lock.json").Where(f => NamesAddress(Tree.Read(f))));

    [Fact]
    public void Every_project_has_a_lock_file() =>
        Report.None("No packages.lock.json lies beside this project:",
            Tree.Ending(".csproj").Where(p => !Tree.Exists($"{p[..p.LastIndexOf('/')]}/packages.lock.json")));

    [Fact]
    public void Planted_packages_are_reported()
    {
        var central = XDocument.Parse("""
            <Project>
              <ItemGroup Label="web">
                <!-- reads packs -->
                <PackageVersion Include="Explained" Version="1.0.0" />
                <PackageVersion Include="Unexplained" Version="1.0.0" />
              </ItemGroup>
              <ItemGroup Label="transitive pins: because">
                <PackageVersion Include="Pinned" Version="1.0.0" />
              </ItemGroup>
              <ItemGroup>
                <GlobalPackageReference Include="Everywhere" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """);
        var project = XDocument.Parse("""<Project><ItemGroup><PackageReference Include="Unexplained" Version="2.0.0" /></ItemGroup></Project>""");

        Assert.Equal(["Unexplained", "Everywhere"], Unexplained(central));
        Assert.Equal(["Explained"], Unused(central, [project]));
        Assert.Equal(["Unexplained 2.0.0"], Versioned(project));
    }

    [Theory]
    [InlineData("""{ "resolved": "https://example.org/a.tgz" }""", true)]
    [InlineData("""{ "resolved": "1.0.0", "funding": { "url": "https://example.org" } }""", false)]
    public void A_planted_address_in_a_lock_file_is_reported(string text, bool reported) => Assert.Equal(reported, NamesAddress(text));

    private static IEnumerable<XDocument> Projects() =>
        Tree.Ending(".csproj", "Directory.Build.props").Select(f => XDocument.Parse(Tree.Read(f)));

    private static IEnumerable<string> Unexplained(XDocument central) =>
        from package in Packages(central)
        where package.NodesBeforeSelf().LastOrDefault(n => n is XElement or XComment) is not XComment
        select Name(package);

    private static IEnumerable<string> Unused(XDocument central, IEnumerable<XDocument> projects)
    {
        var used = projects.SelectMany(p => p.Descendants("PackageReference")).Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Packages(central).Where(p => p.Name.LocalName == "PackageVersion").Select(Name).Where(name => !used.Contains(name));
    }

    private static IEnumerable<string> Versioned(XDocument project) =>
        project.Descendants("PackageReference").Where(p => p.Attribute("Version") is not null || p.Attribute("VersionOverride") is not null)
            .Select(p => $"{Name(p)} {(string?)p.Attribute("Version")}");

    private static bool NamesAddress(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal).Contains("\"resolved\":\"http", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<XElement> Packages(XDocument central) =>
        central.Descendants().Where(e => e.Name.LocalName is "PackageVersion" or "GlobalPackageReference")
            .Where(e => ((string?)e.Parent!.Attribute("Label"))?.StartsWith(Pins, StringComparison.Ordinal) != true);

    private static string Name(XElement package) => (string)package.Attribute("Include")!;
}

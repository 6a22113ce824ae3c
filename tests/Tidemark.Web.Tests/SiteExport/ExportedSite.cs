namespace Tidemark.Web.Tests.SiteExport;

/// <summary>Both bundled packs, exported once for the tests here.</summary>
public sealed class ExportedSite(DemoSite demo) : IAsyncLifetime
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("tidemark-copy-");

    public string Folder => Path.Combine(_home.FullName, "copy");

    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>Every file, as its path with forward slashes.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    public IEnumerable<string> Pages => Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal));

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Text(string file) => File.ReadAllText(PathOf(file));

    public async ValueTask InitializeAsync()
    {
        Problems = await demo.Site.Export(Folder);
        Files = [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    public ValueTask DisposeAsync()
    {
        _home.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

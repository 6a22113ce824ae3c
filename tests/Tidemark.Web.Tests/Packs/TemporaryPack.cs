using System.Text;
using Tidemark.Web.Packs;

namespace Tidemark.Web.Tests.Packs;

/// <summary>A pack in a folder of its own, which goes when the test ends.</summary>
internal sealed class TemporaryPack : IDisposable
{
    private const string Manifest = "format: 1\nid: tiny\ntitle: A tiny pack\n";
    private const string Collaborative = "slug: tiny-steps\nname: Tiny Steps\nsummary: Wards take small steps.\n";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("tidemark-pack-");

    private TemporaryPack() => Directory.CreateDirectory(Folder);

    public string Folder => Path.Combine(_home.FullName, "pack");

    /// <summary>Beside the pack's folder, not in it.</summary>
    public string Outside => _home.FullName;

    public static TemporaryPack Empty() => new();

    /// <summary>The fewest files and keys that make a pack.</summary>
    public static TemporaryPack Minimal() => Empty().With("pack.yaml", Manifest).With("collaborative.yaml", Collaborative);

    /// <summary>Every key of every shape, with the files that its materials name.</summary>
    public static TemporaryPack Full()
    {
        var pack = Empty();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/Tidemark.Web.Tests/Packs/FullPack")))
            pack.With(Path.GetFileName(file), File.ReadAllText(file));
        return pack.With("files/slides/curtains.pdf", "%PDF-1").With("files/slides/curtains.vtt", "captions");
    }

    public TemporaryPack With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TemporaryPack With(string path, byte[] bytes)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public TemporaryPack Without(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public PackCheckOutcome Check(PackLimits? limits = null) => PackFolder.Check(Folder, limits: limits);

    public void Dispose() => _home.Delete(recursive: true);
}

internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "Tidemark.slnx"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("The tests do not lie in the repository."));
}

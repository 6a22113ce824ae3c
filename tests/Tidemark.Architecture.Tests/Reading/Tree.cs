namespace Tidemark.Architecture.Tests.Reading;

/// <summary>The files of the project as they lie on disk, without what builds and runs have made.</summary>
internal static class Tree
{
    // Folders that hold nothing a person wrote, wherever they are.
    private static readonly string[] Made = [".git", ".vs", ".vscode", ".idea", "node_modules", "bin", "obj", "TestResults", "artifacts", "var"];

    private static readonly Lazy<string> Top = new(FindTop);

    private static readonly Lazy<IReadOnlyList<string>> All = new(() => [.. Walk(Root).Order(StringComparer.Ordinal)]);

    public static string Root => Top.Value;

    /// <summary>Every file, as a path from the top with forward slashes.</summary>
    public static IReadOnlyList<string> Files => All.Value;

    public static string Absolute(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(Absolute(path));

    public static bool Exists(string path) => File.Exists(Absolute(path)) || Directory.Exists(Absolute(path));

    public static IEnumerable<string> Under(string folder, params string[] endings) =>
        Files.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal) && HasEnding(f, endings));

    public static IEnumerable<string> Ending(params string[] endings) => Files.Where(f => HasEnding(f, endings));

    /// <summary>Names of the folders that lie directly in a folder and hold a file somewhere.</summary>
    public static IEnumerable<string> Folders(string folder) =>
        Under(folder).Select(f => f[(folder.Length + 1)..]).Where(f => f.Contains('/')).Select(f => f[..f.IndexOf('/')]).Distinct();

    private static bool HasEnding(string file, string[] endings) =>
        endings.Length == 0 || endings.Any(e => file.EndsWith(e, StringComparison.Ordinal));

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        foreach (var inner in Directory.EnumerateDirectories(folder).Where(d => !Made.Contains(Path.GetFileName(d))))
            foreach (var file in Walk(inner))
                yield return file;
    }

    private static string FindTop()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Tidemark.slnx"))) return folder;
        throw new InvalidOperationException("Tidemark.slnx lies in no folder above the tests: the rules read the sources beside them.");
    }
}

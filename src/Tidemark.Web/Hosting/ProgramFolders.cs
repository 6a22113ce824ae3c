namespace Tidemark.Web.Hosting;

/// <summary>Where the program's own files lie: the project folder in development, its own folder when published.</summary>
internal static class ProgramFolders
{
    public static string ContentRoot { get; } = FindContentRoot();

    /// <summary>The packs that come with the program.</summary>
    public static string BundledPacks { get; } = Directory.Exists(Path.Combine(ContentRoot, "packs"))
        ? Path.Combine(ContentRoot, "packs")
        : Path.GetFullPath(Path.Combine(ContentRoot, "..", "..", "packs"));

    private static string FindContentRoot()
    {
        var own = AppContext.BaseDirectory;
        for (var folder = new DirectoryInfo(own); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tidemark.Web.csproj"))) return folder.FullName;
            var sibling = Path.Combine(folder.FullName, "src", "Tidemark.Web");
            if (File.Exists(Path.Combine(folder.FullName, "Tidemark.slnx")) && !IsPublished(own)) return sibling;
        }
        return own;
    }

    private static bool IsPublished(string folder) => Directory.Exists(Path.Combine(folder, "wwwroot"));
}

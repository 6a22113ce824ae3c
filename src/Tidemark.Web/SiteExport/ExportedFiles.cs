namespace Tidemark.Web.SiteExport;

/// <summary>The files of an export. Nothing is written outside its folder.</summary>
internal sealed class ExportedFiles(string folder)
{
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    /// <summary>Each as its path below the folder, with forward slashes.</summary>
    public IReadOnlySet<string> All => _all;

    public IReadOnlyCollection<string> Pages => [.. _all.Where(f => f.EndsWith(".html", StringComparison.Ordinal))];

    public Task Write(string file, byte[] bytes, CancellationToken cancel) => Write(file, new MemoryStream(bytes), cancel);

    public async Task Write(string file, Stream content, CancellationToken cancel)
    {
        var path = Path.GetFullPath(Path.Combine(folder, file));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new IOException($"The address {file} leads out of the export folder.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var target = new FileStream(path, FileMode.Create, FileAccess.Write);
        await content.CopyToAsync(target, cancel);
        _all.Add(file);
    }
}

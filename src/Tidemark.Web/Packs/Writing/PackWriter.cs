using System.Text;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Writing;

/// <summary>Writes a pack as a folder. The same pack makes the same bytes.</summary>
internal static class PackWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The YAML files by name. Files that would hold nothing are left out where they may be.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Yaml(Pack pack) =>
        [.. from file in PackFileShape.All
            let contents = file.Get(pack)
            where !file.IsOptional || !PackYaml.IsEmpty(contents)
            select (file.Name, Utf8.GetBytes(PackYaml.Of(file, contents)))];

    /// <summary>
    /// Writes the YAML and the files that its materials name. Lists are written in the order that the pack has them in:
    /// the caller states that order.
    /// </summary>
    /// <param name="pack">What to write.</param>
    /// <param name="folder">A folder that does not exist yet or is empty.</param>
    /// <param name="open">Opens the file of an entry for reading.</param>
    /// <param name="cancellationToken">Stops between pieces of files; what was written then stays.</param>
    /// <exception cref="IOException">The folder holds something already.</exception>
    public static async Task WriteAsync(Pack pack, string folder, Func<FileEntry, Stream> open, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new IOException("The folder for the pack holds something already. Name an empty or a new one.");
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in Yaml(pack)) await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, cancellationToken);
        var entries = pack.Materials.Materials.SelectMany(m => m.Versions).SelectMany(v => v.Files);
        foreach (var entry in entries.DistinctBy(f => PackPath.Composed(f.Path)))
            await CopyAsync(entry, Path.Combine(folder, "files"), open, cancellationToken);
    }

    private static async Task CopyAsync(FileEntry entry, string files, Func<FileEntry, Stream> open, CancellationToken cancellationToken)
    {
        if (PackPath.WhatIsWrong(entry.Path) is { } wrong) throw new IOException($"The path of a file of the pack {wrong}.");
        var path = Path.Combine(files, entry.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var source = open(entry);
        await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        await source.CopyToAsync(target, cancellationToken);
    }
}

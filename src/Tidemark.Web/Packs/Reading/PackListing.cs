using Tidemark.Web.Packs.Format;

namespace Tidemark.Web.Packs.Reading;

/// <summary>A file below files/.</summary>
/// <param name="Path">Below files/, with forward slashes, as it is spelt on disk.</param>
/// <param name="FullPath">Where to open it.</param>
/// <param name="Length">In bytes.</param>
internal sealed record PackFileOnDisk(string Path, string FullPath, long Length);

/// <summary>What lies in a pack's folder. Links are never followed.</summary>
internal sealed class PackListing
{
    private const string FilesFolder = "files";

    /// <summary>For those who make a pack: scripts, sources. It is not looked into.</summary>
    private const string MakersFolder = "make";

    private readonly PackLimits _limits;
    private readonly MistakeList _mistakes;
    private readonly Dictionary<string, string> _yaml = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PackFileOnDisk> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private long _bytes;
    private int _seen;

    private PackListing(PackLimits limits, MistakeList mistakes)
    {
        _limits = limits;
        _mistakes = mistakes;
    }

    /// <summary>Full paths by the names of the known YAML files.</summary>
    public IReadOnlyDictionary<string, string> Yaml => _yaml;

    /// <summary>By <see cref="PackPath.Composed"/> path.</summary>
    public IReadOnlyDictionary<string, PackFileOnDisk> Files => _files;

    /// <summary>The listing, or null where there is no folder to list.</summary>
    public static PackListing? Of(string folder, PackLimits limits, MistakeList mistakes)
    {
        var listing = new PackListing(limits, mistakes);
        var root = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var shown = Place.Whole(Quoting.Plain(root.Name));
        try
        {
            if (IsLink(root)) mistakes.Add(shown, "This is a link, not a folder.", "Name the folder itself.");
            else if (File.Exists(root.FullName)) mistakes.Add(shown, "This is a file, not a folder.",
                "Name the folder that holds pack.yaml.");
            else if (!root.Exists) mistakes.Add(shown, "There is no such folder.", "Name the folder that holds pack.yaml.");
            else
            {
                listing.ListRoot(root);
                return listing;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(shown, "This folder cannot be read.", "Let the program read it and all that lies in it.");
        }
        return null;
    }

    private void ListRoot(DirectoryInfo root)
    {
        foreach (var item in Sorted(root))
        {
            var at = Place.Whole(Quoting.Plain(item.Name));
            if (IsLink(item)) AddLink(at);
            else if (item is DirectoryInfo folder) ListFolderOfRoot(folder, at);
            else if (PackFileShape.All.Any(f => f.Name == item.Name)) _yaml.Add(item.Name, item.FullName);
            else if (item.Name != "README.md" && !item.Name.StartsWith("LICENSE", StringComparison.Ordinal))
                _mistakes.Add(at, "A pack has no such file.", AdviceFor(item.Name));
        }
    }

    private void ListFolderOfRoot(DirectoryInfo folder, Place at)
    {
        if (folder.Name == FilesFolder) ListFiles(folder, "");
        else if (folder.Name != MakersFolder) _mistakes.Add(at, "A pack has no such folder.",
            "Put what readers get in files/ and what makers need in make/.");
    }

    private void ListFiles(DirectoryInfo folder, string prefix)
    {
        foreach (var item in Sorted(folder))
        {
            var path = prefix + item.Name;
            var at = Place.Whole(Shown(path));
            if (++_seen > _limits.FileCount)
            {
                if (_seen == _limits.FileCount + 1)
                    _mistakes.Add(Place.Whole(FilesFolder), $"This folder holds more than {_limits.FileCount:N0} files.",
                        "Divide the pack into several.");
                return;
            }
            if (IsLink(item)) AddLink(at);
            else if (PackPath.WhatIsWrong(path) is { } wrong) _mistakes.Add(at, $"The path {wrong}.", "Give it another name.");
            else if (!_folded.TryAdd(PackPath.Folded(path), path))
                _mistakes.Add(at, $"Some systems cannot tell this from {Quoting.Quote(_folded[PackPath.Folded(path)])}.",
                    "Rename one of them.");
            else if (item is DirectoryInfo inner) ListFiles(inner, path + "/");
            else AddFile((FileInfo)item, path, at);
        }
    }

    private void AddFile(FileInfo file, string path, Place at)
    {
        var length = file.Length;
        _files.Add(PackPath.Composed(path), new PackFileOnDisk(path, file.FullName, length));
        if (length == 0) _mistakes.Add(at, "This file is empty.", "Put the right one in its place, or take it out.");
        if (length > _limits.File) _mistakes.Add(at, $"This file has {length:N0} bytes.", $"Keep each file to {_limits.File:N0}.");
        var before = _bytes;
        _bytes += length;
        if (before <= _limits.AllFiles && _bytes > _limits.AllFiles)
            _mistakes.Add(Place.Whole(FilesFolder), $"All files together have more than {_limits.AllFiles:N0} bytes.",
                "Divide the pack into several.");
    }

    /// <summary>How a path below files/ is named in a mistake.</summary>
    public static string Shown(string path) => FilesFolder + "/" + Quoting.Plain(path, 400);

    private void AddLink(Place at) => _mistakes.Add(at, "This is a symbolic link.", "Put the thing itself in its place.");

    private static bool IsLink(FileSystemInfo item) => item.LinkTarget is not null
        || (item.Exists && item.Attributes.HasFlag(FileAttributes.ReparsePoint));

    /// <summary>Hidden ones too: what is not looked at cannot be told from what is not there.</summary>
    private IOrderedEnumerable<FileSystemInfo> Sorted(DirectoryInfo folder) => folder
        .EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        .Take(_limits.FileCount + 1)
        .OrderBy(i => i.Name, StringComparer.Ordinal);

    private static string AdviceFor(string name)
    {
        var near = Nearest.To(name.ToLowerInvariant(), [.. PackFileShape.All.Select(f => f.Name)]);
        return near is null ? "Take it out, or put it in files/ and name it in materials.yaml." : $"Name it {near}, or take it out.";
    }
}

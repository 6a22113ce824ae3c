using System.Globalization;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Domain.Library;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>Where the files of materials go below files/: material, version, name.</summary>
internal sealed class ExportFiles(IReadOnlyDictionary<StoredFileId, StoredFile> stored, WordsLeftOut words)
{
    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredFile> _byPath = new(StringComparer.Ordinal);

    /// <summary>The file whose bytes go to a path that an entry names.</summary>
    public StoredFile At(FileEntry entry) => _byPath[entry.Path];

    public FileEntry Entry(Slug material, int version, int place, MaterialFile file)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"{material}/{version}/");
        var name = words.Without(file.Name) == file.Name ? file.Name : Plain(place, file);
        var path = folder + name;
        if (PackPath.WhatIsWrong(path) is not null || !_folded.Add(PackPath.Folded(path)))
        {
            path = folder + Plain(place, file);
            _folded.Add(PackPath.Folded(path));
        }
        _byPath.Add(path, stored[file.StoredFileId]);
        return new FileEntry
        {
            Path = path,
            Role = file.Role,
            Name = path == folder + name ? null : name,
            Language = file.Language,
            Checked = file.Checked is { } check ? new CheckedEntry { By = check.By, Date = check.On } : null,
            HiddenAccepted = file.HiddenAccepted is { } hidden
                ? new HiddenAcceptedEntry { By = hidden.By, Date = hidden.On, Kinds = [.. hidden.Contents.Select(c => c.Kind)] }
                : null,
        };
    }

    private static string Plain(int place, MaterialFile file)
    {
        var extension = Path.GetExtension(file.Name).ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture,
            $"file-{place}{(extension.Length is > 1 and < 8 && extension[1..].All(char.IsAsciiLetterOrDigit) ? extension : "")}");
    }
}

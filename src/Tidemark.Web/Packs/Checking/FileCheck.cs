using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs.Checking;

/// <summary>Every file that an entry names is there, and every file that is there is named by an entry.</summary>
internal static class FileCheck
{
    public static void Check(PackReading reading, PackListing listing, IFileContent? content, MistakeList mistakes)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var spellings = listing.Files.Values.ToDictionary(f => PackPath.Folded(f.Path), f => f.Path, StringComparer.Ordinal);
        foreach (var met in PackWalk.Through(reading.Pack))
        {
            if (met.Entry is not FileEntry { Path: not null } entry) continue;
            var at = reading.Places.Of(entry, nameof(FileEntry.Path));
            if (PackPath.WhatIsWrong(entry.Path) is { } wrong)
                mistakes.Add(at, $"The path {Quoting.Quote(entry.Path)} {wrong}.",
                    "Write the path of a file below files/, with forward slashes, such as slides/first-set.pdf.");
            else if (!listing.Files.TryGetValue(PackPath.Composed(entry.Path), out var file))
                mistakes.Add(at, $"There is no file {Quoting.Quote(entry.Path)} in files/.", AdviceFor(entry.Path, spellings));
            else if (used.Add(PackPath.Composed(entry.Path)) && file.Length > 0 && content?.WhatIsWrong(entry, file) is { } refusal)
                mistakes.Add(at, refusal);
        }
        if (reading.Lost.Contains(PackFileShape.Holding(typeof(FileEntry)))) return;
        foreach (var (path, file) in listing.Files)
            if (!used.Contains(path)) mistakes.Add(Place.Whole(PackListing.Shown(file.Path)), "This file is used by nothing.",
                "Name it in materials.yaml, or take it out.");
    }

    private static string AdviceFor(string path, Dictionary<string, string> spellings)
    {
        if (spellings.TryGetValue(PackPath.Folded(path), out var spelling)) return $"Write {spelling}, as it is spelt there.";
        return Nearest.To(path, spellings.Values) is { } near
            ? $"Write {near}, or put the file there."
            : "Put the file there, or take it out here.";
    }
}

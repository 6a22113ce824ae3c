using Tidemark.Web.Packs.Checking;
using Tidemark.Web.Packs.Format;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs;

/// <summary>What came of checking a pack.</summary>
/// <param name="Pack">The pack, when it has no mistake.</param>
/// <param name="Files">What lies below files/, by <see cref="PackPath.Composed"/> path; empty when the pack has mistakes.</param>
/// <param name="Hidden">What each published file holds without showing it; empty when the pack has mistakes or no file was looked into.</param>
/// <param name="Mistakes">In order of file and line.</param>
/// <param name="HasMore">True when there are more mistakes than are named.</param>
internal sealed record PackCheckOutcome(
    Pack? Pack, IReadOnlyDictionary<string, PackFileOnDisk> Files, IReadOnlyDictionary<FileEntry, IReadOnlyList<HiddenFound>> Hidden,
    IReadOnlyList<PackMistake> Mistakes, bool HasMore)
{
    /// <summary>The file on disk of an entry.</summary>
    public PackFileOnDisk FileOf(FileEntry entry) => Files[PackPath.Composed(entry.Path)];
}

/// <summary>A pack as a folder. Checking it changes nothing.</summary>
internal static class PackFolder
{
    private static readonly Dictionary<string, PackFileOnDisk> NoFiles = [];
    private static readonly Dictionary<FileEntry, IReadOnlyList<HiddenFound>> NothingHidden = [];

    /// <summary>Checks a folder. Without <paramref name="content"/> the files below files/ are listed, and none is opened.</summary>
    public static PackCheckOutcome Check(string folder, IFileContent? content = null, PackLimits? limits = null)
    {
        limits ??= PackLimits.Usual;
        var mistakes = new MistakeList(limits.Mistakes);
        var hasMore = false;
        try
        {
            if (PackListing.Of(folder, limits, mistakes) is { } listing
                && PackReader.Read(listing, limits, mistakes) is { } reading)
            {
                PackCheck.Check(reading, mistakes);
                FileCheck.Check(reading, listing, content, mistakes);
                var hidden = content is null ? NothingHidden : HiddenCheck.Check(new Findings(reading, mistakes), listing, content);
                if (mistakes.Count == 0) return new PackCheckOutcome(reading.Pack, listing.Files, hidden, [], HasMore: false);
            }
        }
        catch (TooManyMistakesException)
        {
            hasMore = true;
        }
        return new PackCheckOutcome(null, NoFiles, NothingHidden, mistakes.InOrder([.. PackFileShape.All.Select(f => f.Name)]), hasMore);
    }
}

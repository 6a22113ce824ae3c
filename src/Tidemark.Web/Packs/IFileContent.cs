using Tidemark.Domain.Library;
using Tidemark.Web.Packs.Reading;
using Tidemark.Web.Packs.Shapes;

namespace Tidemark.Web.Packs;

/// <summary>One kind of hidden content found in a file of a pack.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many of it; at least 1.</param>
/// <param name="Where">The places for people to read ("Slide 3"), or for a file that cannot be looked into the reason.</param>
/// <param name="Names">The names of authors; none for other kinds.</param>
internal sealed record HiddenFound(HiddenKind Kind, int Count, IReadOnlyList<string> Where, IReadOnlyList<string> Names);

/// <summary>Looks into the files of a pack.</summary>
internal interface IFileContent
{
    /// <summary>A sentence on why a file cannot be taken, or null where nothing is wrong with it.</summary>
    string? WhatIsWrong(FileEntry entry, PackFileOnDisk file);

    /// <summary>What a file that can be taken holds without showing it.</summary>
    IReadOnlyList<HiddenFound> WhatIsHidden(PackFileOnDisk file);
}

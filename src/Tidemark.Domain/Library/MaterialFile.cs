using Tidemark.Domain.Common;

namespace Tidemark.Domain.Library;

/// <summary>
/// A held file in its part: the slides themselves, captions, a transcript, the picture shown before a recording plays.
/// <paramref name="Name"/> is what a reader saves it as.
/// </summary>
public sealed record MaterialFile(StoredFileId StoredFileId, FileRole Role, string Name, string? Language, Checked? Checked)
{
    private const int LongestName = 150;

    /// <summary>True for 1 to 150 characters that are safe on every system: no path, no control character, no quote, not hidden.</summary>
    public static bool CanBeNamed(string name) =>
        name is { Length: > 0 and <= LongestName }
        && name[0] != '.' && name[^1] is not ('.' or ' ')
        && !name.Any(c => char.IsControl(c) || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal));
}

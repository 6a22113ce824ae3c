using System.Collections.Frozen;
using Tidemark.Domain.Common;

namespace Tidemark.Domain.Library;

/// <summary>
/// A held file in its part: the slides themselves, captions, a transcript, the picture shown before a recording plays.
/// <paramref name="Name"/> is what a reader saves it as.
/// </summary>
public sealed record MaterialFile(
    StoredFileId StoredFileId, FileRole Role, string Name, string? Language, Checked? Checked, HiddenAccepted? HiddenAccepted = null)
{
    private const int LongestName = 150;

    // Names of devices on Windows, with any ending.
    private static readonly FrozenSet<string> Devices = new[]
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// True for 1 to 150 characters that are safe on every system: no path, no control character, none that turns the
    /// direction of writing (which can make an ending look like another), no quote, no device, not hidden.
    /// </summary>
    public static bool CanBeNamed(string name) =>
        name is { Length: > 0 and <= LongestName }
        && name[0] != '.' && name[^1] is not ('.' or ' ')
        && !name.Any(c => char.IsControl(c) || TurnsWriting(c) || "/\\:*?\"<>|".Contains(c, StringComparison.Ordinal))
        && !Devices.Contains(name.Split('.')[0].TrimEnd());

    private static bool TurnsWriting(char c) => c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

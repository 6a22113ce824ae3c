using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using Tidemark.Web.Packs.Format;

namespace Tidemark.Web.Packs.Reading;

/// <summary>
/// The rules for paths below files/: they must mean the same file on every system, and never one outside the folder.
/// </summary>
internal static class PackPath
{
    private const int LongestName = 150;
    private const int Deepest = 10;

    /// <summary>Characters that look like a slash and are none, and that no compatibility form turns into one.</summary>
    private static readonly SearchValues<char> SlashLikes =
        SearchValues.Create("\u2044\u2215\u2216\u29F5\u29F6\u29F7\u29F8\u29F9\u2571\u2572\u27CB\u27CD");

    private static readonly SearchValues<char> NotEverywhere = SearchValues.Create(":*?\"<>|");

    private static readonly FrozenSet<string> ReservedNames = new[]
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with a path, as the end of a sentence that begins with the path; null where nothing is.</summary>
    public static string? WhatIsWrong(string path)
    {
        if (path.Length == 0) return "is empty";
        if (HiddenCharacter(path) is { } hidden) return $"holds a character that cannot be seen ({hidden})";
        if (path.Contains('\\', StringComparison.Ordinal)) return "holds a backslash";
        if (path.AsSpan().IndexOfAny(NotEverywhere) is >= 0 and var at) return $"holds {path[at]}, which not every system can store";
        if (path.AsSpan().ContainsAny(SlashLikes)) return "holds a character that looks like a slash and is none";
        if (path[0] == '/') return "begins with a slash";
        var names = path.Split('/');
        if (names.Length > Deepest) return $"has more than {Deepest} parts";
        return names.Select(WhatIsWrongWithName).FirstOrDefault(w => w is not null);
    }

    /// <summary>Under this key, paths are the same that some system cannot tell apart.</summary>
    public static string Folded(string path) => Composed(path).ToUpperInvariant();

    /// <summary>One spelling for letters with accents, which systems store in two ways.</summary>
    public static string Composed(string path) => path.Normalize(NormalizationForm.FormC);

    private static string? WhatIsWrongWithName(string name)
    {
        if (name.Length == 0) return "has a part without a name";
        var looks = name.Normalize(NormalizationForm.FormKC);
        if (looks.All(c => c == '.')) return "has a part of dots only";
        if (looks.IndexOfAny(['/', '\\', ':']) >= 0) return "holds a character that looks like a slash or a colon and is none";
        if (char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1])) return "has a part that begins or ends with a space";
        if (name[^1] == '.') return "has a part that ends with a dot";
        if (name.Length > LongestName) return $"has a part of more than {LongestName} characters";
        var stem = looks.Split('.')[0].TrimEnd();
        return ReservedNames.Contains(stem) ? $"has a part named {stem}, which Windows keeps for itself" : null;
    }

    private static string? HiddenCharacter(string path)
    {
        foreach (var rune in path.EnumerateRunes())
            if (Quoting.IsHidden(rune) || rune == Rune.ReplacementChar) return $"U+{rune.Value:X4}";
        return null;
    }
}

namespace Tidemark.Domain.Common;

/// <summary>Checks that entities make on the texts and lists they are given.</summary>
internal static class Guard
{
    /// <summary>The text without white space at its ends.</summary>
    /// <exception cref="DomainException">It is empty or too long.</exception>
    public static string Required(string? text, string what, int longest)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed)) throw new DomainException($"Give {what}.");
        return Short(trimmed, what, longest);
    }

    /// <summary>The text without white space at its ends, or null where nothing is left: an unknown is stored as unknown.</summary>
    /// <exception cref="DomainException">It is too long.</exception>
    public static string? Optional(string? text, string what, int longest)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? null : Short(trimmed, what, longest);
    }

    public static void That(bool holds, string otherwise)
    {
        if (!holds) throw new DomainException(otherwise);
    }

    private static string Short(string text, string what, int longest) => text.Length <= longest
        ? text
        : throw new DomainException($"Make {what} shorter: {text.Length:N0} characters were given, {longest:N0} fit.");
}

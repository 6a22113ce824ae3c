using System.Text.RegularExpressions;

namespace Tidemark.Domain.Common;

/// <summary>
/// One part of a permanent address: lower-case letters a to z, digits and single hyphens, 1 to 80 characters,
/// with neither end a hyphen.
/// </summary>
public readonly partial record struct Slug
{
    public const int MaxLength = 80;

    private Slug(string value) => Value = value;

    public string Value { get; }

    public static Slug Parse(string text) => TryParse(text, out var slug)
        ? slug
        : throw new DomainException(
            $"“{text}” cannot be part of an address. Use lower-case letters, digits and single hyphens, such as learning-set-4.");

    public static bool TryParse(string? text, out Slug slug)
    {
        var valid = text is { Length: > 0 and <= MaxLength } && Shape().IsMatch(text);
        slug = valid ? new Slug(text!) : default;
        return valid;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}

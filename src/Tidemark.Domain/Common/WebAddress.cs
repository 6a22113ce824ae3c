namespace Tidemark.Domain.Common;

/// <summary>An address on the public web that a page may link to. It is never fetched.</summary>
public readonly record struct WebAddress
{
    private const int MaxLength = 2000;

    private WebAddress(string value) => Value = value;

    public string Value { get; }

    public static WebAddress Parse(string text) => TryParse(text, out var address)
        ? address
        : throw new DomainException($"“{text}” is not a web address. Write the whole of it, beginning with https:// or http://.");

    public static bool TryParse(string? text, out WebAddress address)
    {
        address = default;
        if (text is not { Length: > 0 and <= MaxLength }
            || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            || !HasScheme(text)
            || !Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || uri.Host.Length == 0
            || uri.UserInfo.Length > 0)
            return false;
        address = new WebAddress(text);
        return true;
    }

    public override string ToString() => Value;

    // Asked of the text itself: Uri also takes https:example.org and backslashes, which browsers read in their own ways.
    private static bool HasScheme(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}

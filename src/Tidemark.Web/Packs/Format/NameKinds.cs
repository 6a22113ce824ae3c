using System.Text;
using System.Text.Json.Nodes;
using Tidemark.Domain.Common;

namespace Tidemark.Web.Packs.Format;

internal sealed class SlugKind : ScalarKind
{
    public override string Expected => "a short name";

    public override object? Read(string text, ShapeKey key, Complaint complain)
    {
        if (Slug.TryParse(text, out var slug)) return slug;
        var wrong = text.Length > Slug.MaxLength
            ? $"“{key.Name}” has {text.Length:N0} characters."
            : $"“{key.Name}” is {Quoting.Quote(text)}, which cannot be part of an address.";
        complain(wrong, text.Length <= Slug.MaxLength && Slug.TryParse(Simplified(text), out var near)
            ? $"Write {near}, or other lower-case letters, digits and single hyphens."
            : $"Write lower-case letters, digits and single hyphens, {Slug.MaxLength} characters at most, such as learning-set-4.");
        return null;
    }

    public override JsonObject Schema(ShapeKey key) =>
        new() { ["type"] = "string", ["maxLength"] = Slug.MaxLength, ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$" };

    private static string Simplified(string text)
    {
        var simple = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
            if (char.IsAsciiLetterOrDigit(c)) simple.Append(c);
            else if (simple.Length > 0 && simple[^1] != '-') simple.Append('-');
        return simple.ToString().TrimEnd('-');
    }
}

internal sealed class AddressKind : ScalarKind
{
    public override string Expected => "a web address";

    public override object? Read(string text, ShapeKey key, Complaint complain)
    {
        if (WebAddress.TryParse(text, out var address)) return address;
        complain($"“{key.Name}” is {Quoting.Quote(text)}, which is not a web address.",
            "Write the whole of it, beginning with https:// or http://.");
        return null;
    }

    public override JsonObject Schema(ShapeKey key) =>
        new() { ["type"] = "string", ["format"] = "uri", ["pattern"] = "^https?://[^\\s]+$" };
}

/// <summary>One of a few words.</summary>
internal sealed class WordKind(Type type) : ScalarKind
{
    private readonly Dictionary<string, object> _values =
        Enum.GetValues(type).Cast<object>().ToDictionary(v => Naming.Word(v.ToString()!), StringComparer.Ordinal);

    public override string Expected => "one of " + Naming.List([.. _values.Keys], "or");

    public override object? Read(string text, ShapeKey key, Complaint complain)
    {
        if (_values.TryGetValue(text, out var value)) return value;
        var near = Nearest.To(text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-'), _values.Keys);
        var rest = _values.Keys.Where(w => w != near).ToList();
        complain(
            $"“{key.Name}” is {Quoting.Quote(text)}, which is none of its words.",
            near is null ? $"Write {Naming.List(rest, "or")}." : $"Write {near} (or {Naming.List(rest, "or")}).");
        return null;
    }

    public override string Write(object value) => Naming.Word(value.ToString()!);

    public override JsonObject Schema(ShapeKey key) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. _values.Keys.Select(w => (JsonNode)w)]) };
}

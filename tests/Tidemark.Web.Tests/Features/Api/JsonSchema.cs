using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tidemark.Web.Tests.Features.Api;

/// <summary>
/// Checks an answer against the schema that the OpenAPI document gives for it: types, required and unknown properties,
/// words of enumerations, patterns. What it does not know it refuses, so that it cannot pass by not looking.
/// </summary>
internal sealed class JsonSchema(JsonElement document)
{
    private static readonly string[] Known =
        ["$ref", "type", "properties", "required", "items", "enum", "oneOf", "pattern", "format", "description", "minimum", "maximum", "default"];

    public IEnumerable<string> Mistakes(JsonElement value, JsonElement schema, string at = "$")
    {
        foreach (var keyword in schema.EnumerateObject().Where(k => !Known.Contains(k.Name)))
            yield return $"{at}: the schema says {keyword.Name}, which is not checked";
        var inner = schema.TryGetProperty("$ref", out var reference) ? Mistakes(value, Resolve(reference.GetString()!), at)
            : schema.TryGetProperty("oneOf", out var choices) ? OneOf(value, choices, at)
            : OfType(value, schema, at);
        foreach (var mistake in inner) yield return mistake;
    }

    private IEnumerable<string> OneOf(JsonElement value, JsonElement choices, string at)
    {
        var tries = choices.EnumerateArray().Select(c => Mistakes(value, c, at).ToList()).ToList();
        return tries.Exists(t => t.Count == 0) ? [] : tries.SelectMany(t => t);
    }

    private IEnumerable<string> OfType(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("enum", out var words))
            return words.EnumerateArray().Any(w => JsonElement.DeepEquals(w, value)) ? [] : [$"{at}: {value} is not among {words}"];
        var types = schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } many ? many.EnumerateArray().Select(t => t.GetString()).ToList() : [schema.GetProperty("type").GetString()];
        if (!types.Contains(TypeOf(value))) return [$"{at}: {value.ValueKind} where {string.Join(" or ", types)} was promised"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Properties(value, schema, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Mistakes(item, schema.GetProperty("items"), $"{at}[{i}]")),
            JsonValueKind.String when schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)) =>
                [$"{at}: “{value}” does not match {pattern}"],
            _ => [],
        };
    }

    private IEnumerable<string> Properties(JsonElement value, JsonElement schema, string at)
    {
        var properties = schema.GetProperty("properties");
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(r => r.GetString()!).Where(r => !value.TryGetProperty(r, out _)))
                yield return $"{at}: {name} is missing";
        }
        foreach (var property in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(property.Name, out var promised)) yield return $"{at}: {property.Name} was not promised";
            else foreach (var mistake in Mistakes(property.Value, promised, $"{at}.{property.Name}")) yield return mistake;
        }
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(document, (element, part) => element.GetProperty(part));

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Null => "null",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => "boolean",
    };
}

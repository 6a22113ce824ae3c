using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tidemark.Web.Packs.Format;

namespace Tidemark.Web.Packs.Schema;

/// <summary>
/// Describes the files of a pack to editors, in JSON Schema (draft 2020-12). What it allows, the reader takes, but the
/// reader knows more rules.
/// </summary>
internal static class PackSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // Typographic quotation marks stay readable: the text goes into files of its own, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string FileName(PackFileShape file) => Path.ChangeExtension(file.Name, ".schema.json");

    /// <summary>The schema of one file, ending with a line break.</summary>
    public static string Of(PackFileShape file)
    {
        var inner = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = file.Name };
        foreach (var (name, value) in Entry(file.Shape, inner).ToList()) schema[name] = value?.DeepClone();
        if (inner.Count > 0) schema["$defs"] = new JsonObject(inner.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return schema.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Entry(Shape shape, SortedDictionary<string, JsonObject> inner)
    {
        var schema = new JsonObject();
        if (shape.Says is { } says) schema["description"] = says;
        schema["type"] = "object";
        schema["additionalProperties"] = false;
        if (shape.Keys.Where(k => k.IsRequired).Select(k => (JsonNode)k.Name).ToArray() is { Length: > 0 } required)
            schema["required"] = new JsonArray(required);
        schema["properties"] = new JsonObject(shape.Keys.Select(k => KeyValuePair.Create(k.Name, (JsonNode?)Key(k, inner))));
        return schema;
    }

    private static JsonObject Key(ShapeKey key, SortedDictionary<string, JsonObject> inner)
    {
        var schema = new JsonObject();
        if (Description(key) is { } description) schema["description"] = description;
        if (key.Default is not null) schema["default"] = key.Default is bool flag ? flag : key.Kind!.Write(key.Default);
        var value = key.Kind?.Schema(key) ?? Reference(key.ValueType, inner);
        if (key.IsList) value = new JsonObject { ["type"] = "array", ["items"] = value };
        if (!key.IsRequired) value = OrNothing(value);
        foreach (var (name, part) in value.ToList()) schema[name] = part?.DeepClone();
        return schema;
    }

    private static JsonObject Reference(Type type, SortedDictionary<string, JsonObject> inner)
    {
        var shape = Shape.Of(type);
        var name = shape.Noun.Replace(' ', '-');
        if (!inner.ContainsKey(name))
        {
            inner.Add(name, []);
            inner[name] = Entry(shape, inner);
        }
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>A key that may be left out may also stand there with nothing after it.</summary>
    private static JsonObject OrNothing(JsonObject value)
    {
        switch (value["type"])
        {
            case null:
                return new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };
            case JsonArray types:
                types.Add("null");
                break;
            case var type:
                value["type"] = new JsonArray(type.GetValue<string>(), "null");
                break;
        }
        (value["enum"] as JsonArray)?.Add((JsonNode?)null);
        return value;
    }

    private static string? Description(ShapeKey key)
    {
        if (key.RefersTo is null) return key.Says;
        var target = Naming.Noun(key.RefersTo);
        var refers = $"{(key.IsList ? $"Ids of entries of the kind {target}" : $"The id of {Naming.WithArticle(target)}")}.";
        return key.Says is null ? refers : $"{key.Says} {refers}";
    }
}

namespace Tidemark.Documents.Packages;

/// <summary>What [Content_Types].xml says of the parts of an Office file. Types are kept in lower case.</summary>
internal sealed class ContentTypes
{
    private const string PartName = "[Content_Types].xml";
    private readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byPart = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the list; a package without one has no types.</summary>
    public static ContentTypes Read(OfficePackage package)
    {
        var types = new ContentTypes();
        if (!package.Has(PartName)) return types;
        using var xml = package.OpenXml(PartName);
        while (xml.Read())
        {
            if (!xml.IsStart || xml["ContentType"] is not { } type) continue;
            if (xml.Name == "Default" && xml["Extension"] is { } extension) types._byExtension[extension] = Lower(type);
            if (xml.Name == "Override" && xml["PartName"] is { } part) types._byPart[part.TrimStart('/')] = Lower(type);
        }

        return types;
    }

    public string Of(string part)
    {
        if (_byPart.TryGetValue(part, out var type)) return type;
        return _byExtension.GetValueOrDefault(part[(part.LastIndexOf('.') + 1)..], "");
    }

    private static string Lower(string type) => type.Trim().ToLowerInvariant();
}

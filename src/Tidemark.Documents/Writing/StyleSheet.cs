using Tidemark.Documents.Packages;

namespace Tidemark.Documents.Writing;

/// <summary>What the styles of a Word document say that matters for its words: which are headings, which hide.</summary>
internal sealed class StyleSheet
{
    private const int MaxAncestors = 20;
    private readonly Dictionary<string, Style> _styles = new(StringComparer.OrdinalIgnoreCase);

    public static StyleSheet Read(OfficePackage package, string? part)
    {
        var sheet = new StyleSheet();
        if (part is null || !package.Has(part)) return sheet;
        using var xml = package.OpenXml(part);
        Style? style = null;
        while (xml.Read())
        {
            if (!xml.IsStart) continue;
            if (xml.Name == "style") sheet._styles[xml["styleId"] ?? ""] = style = new Style();
            else if (style is not null) Take(xml, style);
        }

        return sheet;
    }

    /// <summary>Whether a paragraph of this style is a heading or the document's title.</summary>
    public bool IsHeading(string? id) => Trace(id, style => style.IsHeading);

    /// <summary>Whether text of this style is not shown.</summary>
    public bool IsHidden(string? id) => Trace(id, style => style.IsHidden);

    private static void Take(XmlPart xml, Style style)
    {
        var value = xml["val"];
        if (xml.Name == "basedOn") style.BasedOn = value;
        else if (xml.Name == "vanish") style.IsHidden = value is not ("0" or "false" or "off");
        else if (xml.Name == "outlineLvl") style.IsHeading = value is not "9";
        else if (xml.Name == "name" && IsHeadingName(value)) style.IsHeading = true;
    }

    private static bool IsHeadingName(string? name) => name is not null
        && (name.Equals("Title", StringComparison.OrdinalIgnoreCase) || name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase));

    private bool Trace(string? id, Func<Style, bool?> says)
    {
        for (var i = 0; i < MaxAncestors && id is not null && _styles.TryGetValue(id, out var style); i++, id = style.BasedOn)
            if (says(style) is { } answer) return answer;
        return false;
    }

    private sealed class Style
    {
        public string? BasedOn { get; set; }

        public bool? IsHeading { get; set; }

        public bool? IsHidden { get; set; }
    }
}

using System.Globalization;

namespace Tidemark.Charts.Scales;

/// <summary>Cuts text that is too long for its place, with an ellipsis.</summary>
internal static class TextFit
{
    /// <summary>The text, or as much of its beginning as fits with an ellipsis after it; empty where not even that fits.</summary>
    public static string Shorten(string text, double width, double size, bool bold = false)
    {
        if (TextWidth.Of(text, size, bold) <= width) return text;
        var room = width - TextWidth.Of("…", size, bold);
        var kept = "";
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext())
        {
            var longer = kept + characters.GetTextElement();
            if (TextWidth.Of(longer, size, bold) > room) break;
            kept = longer;
        }

        return kept.Length == 0 ? "" : kept.TrimEnd(' ') + "…";
    }
}

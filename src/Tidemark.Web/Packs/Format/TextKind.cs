using System.Text.Json.Nodes;

namespace Tidemark.Web.Packs.Format;

internal sealed class TextKind : ScalarKind
{
    public override string Expected => "a text";

    public override object? Read(string text, ShapeKey key, Complaint complain)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Refuse(complain, $"“{key.Name}” is an empty text.",
                key.IsRequired ? "Write it." : "Write it, or leave the key out.");
        if (ForbiddenCharacter(text) is { } forbidden)
            return Refuse(complain, $"“{key.Name}” holds a character that is not text ({forbidden}).", "Take it out.");
        if (!key.TakesLines && text.AsSpan().TrimEnd().IndexOfAny('\r', '\n') >= 0)
            return Refuse(complain, $"“{key.Name}” has more than one line.",
                "Write it on one line, or begin it with >- to join its lines.");
        if (key.AtMost is { } most && text.Trim().Length > most)
            return Refuse(complain, $"“{key.Name}” has {text.Trim().Length:N0} characters.", $"Make it {most:N0} or fewer.");
        return text;
    }

    public override JsonObject Schema(ShapeKey key)
    {
        var schema = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        if (key.AtMost is { } most) schema["maxLength"] = most;
        return schema;
    }

    private static object? Refuse(Complaint complain, string wrong, string write)
    {
        complain(wrong, write);
        return null;
    }

    private static string? ForbiddenCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) return $"U+{(int)c:X4}";
            if (!char.IsSurrogate(c)) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[i + 1])) return "half a character";
            i++;
        }
        return null;
    }
}

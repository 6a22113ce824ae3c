using System.Text;
using Tidemark.Documents.Text;

namespace Tidemark.Documents.Captions;

/// <summary>The marks inside a caption: voices, italics, entities.</summary>
internal static class CueMarkup
{
    private static readonly (string Entity, string Character)[] Entities =
    [
        ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", "\u200E"), ("&rlm;", "\u200F"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ];

    /// <summary>Splits a caption into what each voice says, without marks, without voices that say nothing.</summary>
    public static IEnumerable<(string? Speaker, string Words)> Read(string payload)
    {
        string? speaker = null;
        var words = new StringBuilder();
        for (var at = 0; at < payload.Length;)
        {
            if (payload[at] != '<')
            {
                var next = payload.IndexOf('<', at);
                if (next < 0) next = payload.Length;
                words.Append(Unescape(payload.AsSpan(at, next - at)));
                at = next;
                continue;
            }

            var close = payload.IndexOf('>', at);
            var tag = payload[(at + 1)..(close < 0 ? payload.Length : close)];
            at = close < 0 ? payload.Length : close + 1;
            if (!IsVoice(tag)) continue;
            if (PlainWords.Fold(words.ToString()) is { Length: > 0 } said) yield return (speaker, said);
            words.Clear();
            speaker = Speaker(tag);
        }

        if (PlainWords.Fold(words.ToString()) is { Length: > 0 } rest) yield return (speaker, rest);
    }

    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static bool IsVoice(string tag) => tag is "v" or "/v" || tag.StartsWith("v ", StringComparison.Ordinal)
        || tag.StartsWith("v.", StringComparison.Ordinal) || tag.StartsWith("v\t", StringComparison.Ordinal) || tag.StartsWith("v\n", StringComparison.Ordinal);

    private static string? Speaker(string tag)
    {
        var gap = tag.AsSpan().IndexOfAny(' ', '\t', '\n');
        var name = gap < 0 ? "" : PlainWords.FoldLine(Unescape(tag.AsSpan(gap)));
        return name.Length == 0 ? null : name;
    }

    private static string Unescape(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var matched = false;
            if (text[0] == '&')
            {
                foreach (var (entity, character) in Entities)
                {
                    if (!text.StartsWith(entity, StringComparison.Ordinal)) continue;
                    plain.Append(character);
                    text = text[entity.Length..];
                    matched = true;
                    break;
                }
            }

            if (matched) continue;
            plain.Append(text[0]);
            text = text[1..];
        }

        return plain.ToString();
    }
}

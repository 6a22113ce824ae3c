using System.Text;

namespace Tidemark.Architecture.Tests.Reading;

/// <summary>C# source with its comments, strings and directives blanked out, line by line as long as it was.</summary>
internal static class BareCode
{
    public static string Of(string source)
    {
        var bare = new StringBuilder(source.Length);
        for (var at = 0; at < source.Length;)
        {
            var end = EndOfText(source, at);
            if (end == at) bare.Append(source[at++]);
            for (; at < end; at++) bare.Append(source[at] == '\n' ? '\n' : ' ');
        }
        return bare.ToString();
    }

    /// <summary>The place after the comment, string or directive that begins here, or the same place where none does.</summary>
    private static int EndOfText(string source, int at) => source[at] switch
    {
        '/' when Next(source, at + 1) == '/' => EndOfLine(source, at),
        '/' when Next(source, at + 1) == '*' => After(source, "*/", at + 2),
        '#' when source[(source.LastIndexOf('\n', at) + 1)..at].Trim().Length == 0 => EndOfLine(source, at),
        '\'' => EndOfQuoted(source, at + 1, '\''),
        '"' or '$' or '@' => EndOfString(source, at),
        _ => at,
    };

    private static int EndOfString(string source, int start)
    {
        var at = start;
        while (Next(source, at) is '$' or '@') at++;
        if (Next(source, at) != '"') return start;
        var prefix = source[start..at];
        var quotes = at;
        while (Next(source, quotes) == '"') quotes++;
        if (quotes - at >= 3) return After(source, new string('"', quotes - at), quotes);
        if (prefix.Contains('$')) return EndOfInterpolated(source, at + 1, prefix.Contains('@'));
        return prefix.Contains('@') ? EndOfVerbatim(source, at + 1) : EndOfQuoted(source, at + 1, '"');
    }

    private static int EndOfQuoted(string source, int at, char quote)
    {
        while (at < source.Length && source[at] != quote) at += source[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, source.Length);
    }

    private static int EndOfVerbatim(string source, int at)
    {
        for (; at < source.Length; at++)
            if (source[at] == '"' && Next(source, ++at) != '"') return at;
        return source.Length;
    }

    private static int EndOfInterpolated(string source, int at, bool verbatim)
    {
        var depth = 0;
        while (at < source.Length)
        {
            var here = source[at];
            if (depth > 0 && EndOfText(source, at) is var inner && inner > at)
            {
                at = inner;
                continue;
            }
            if (depth == 0 && here == '"')
            {
                if (!verbatim || Next(source, at + 1) != '"') return at + 1;
                at++;
            }
            if (depth == 0 && here == '\\' && !verbatim) at++;
            if (here == '{' && depth == 0 && Next(source, at + 1) == '{') at++;
            else if (here == '{') depth++;
            else if (here == '}' && depth > 0) depth--;
            at++;
        }
        return source.Length;
    }

    private static char Next(string source, int at) => at < source.Length ? source[at] : '\0';

    private static int EndOfLine(string source, int at) => source.IndexOf('\n', at) is var end and >= 0 ? end : source.Length;

    private static int After(string source, string text, int from) =>
        source.IndexOf(text, Math.Min(from, source.Length), StringComparison.Ordinal) is var end and >= 0 ? end + text.Length : source.Length;
}

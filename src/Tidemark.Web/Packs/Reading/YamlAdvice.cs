using Tidemark.Web.Packs.Format;

namespace Tidemark.Web.Packs.Reading;

/// <summary>What to do about YAML that cannot be read, from the usual causes.</summary>
internal static class YamlAdvice
{
    private const string Indicators = "@`%*&!|>{}[],?\"'";

    public static string For(string text, int line, string parserSays)
    {
        var lines = text.Split('\n');
        var current = lines[Math.Clamp(line - 1, 0, lines.Length - 1)].TrimEnd('\r');
        var before = lines[Math.Clamp(line - 2, 0, lines.Length - 1)].TrimEnd('\r');
        if (IndentedByTab(current) || IndentedByTab(before)) return "Indent with spaces, never with tabs.";
        var value = ValueOf(current);
        if (value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':'))
            return "Put quotation marks round a text that contains a colon and a space.";
        if (value.StartsWith('"'))
            return "Close the quotation marks, and write \\\\ for a backslash and \\\" for a quotation mark within them.";
        if (value.StartsWith('\''))
            return "Close the quotation marks, and write '' for an apostrophe within them.";
        if (value.Length > 0 && Indicators.Contains(value[0], StringComparison.Ordinal))
            return $"Put quotation marks round a text that begins with {value[0]}.";
        return "Check how far this line and the one above are indented, and their quotation marks. "
            + $"The parser says: {Quoting.Plain(parserSays)}";
    }

    private static bool IndentedByTab(string line) => line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length).Contains('\t');

    /// <summary>What stands after the first colon, or after the hyphen of a list, or the whole line.</summary>
    private static string ValueOf(string line)
    {
        var rest = line.Trim();
        while (rest.StartsWith("- ", StringComparison.Ordinal)) rest = rest[2..].TrimStart();
        var colon = rest.IndexOf(": ", StringComparison.Ordinal);
        return (colon < 0 ? rest : rest[(colon + 2)..]).Trim();
    }
}

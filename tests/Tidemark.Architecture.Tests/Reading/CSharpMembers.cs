using System.Text;
using System.Text.RegularExpressions;

namespace Tidemark.Architecture.Tests.Reading;

/// <summary>A method, property or constructor and the lines it takes without its attributes, first and last included.</summary>
internal sealed record Member(string Name, int Lines);

/// <summary>Finds the members of a C# source by its braces: enough to count lines, and no more.</summary>
internal static partial class CSharpMembers
{
    private enum Block { Names, Type, Body }

    private sealed class State
    {
        public Stack<Block> Open { get; } = new([Block.Names]);

        public StringBuilder Header { get; } = new();

        public int First { get; set; }

        public List<Member> Members { get; } = [];
    }

    public static IReadOnlyList<Member> In(string source)
    {
        var state = new State();
        var line = 1;
        foreach (var c in BareCode.Of(source))
        {
            if (c == '\n') line++;
            Step(state, c, line);
        }
        return state.Members;
    }

    private static void Step(State state, char c, int line)
    {
        var inBody = state.Open.Peek() == Block.Body;
        switch (c)
        {
            case '{':
                state.Open.Push(inBody ? Block.Body : Kind(Text(state)));
                if (state.Open.Peek() != Block.Body) Forget(state);
                break;
            case '}':
                state.Open.Pop();
                // The body of an expression goes on to its semicolon: x => y switch { … };
                if (inBody && state.Open.Peek() != Block.Body && !IsExpression(Text(state))) Close(state, line);
                else if (!inBody) Forget(state);
                break;
            case ';' when !inBody:
                Close(state, line);
                break;
            default:
                if (inBody) break;
                // Attributes do not count: a theory may have many rows.
                if (!char.IsWhiteSpace(c) && BeginsWord(state.Header) && Text(state).Length == 0) state.First = line;
                state.Header.Append(c);
                break;
        }
    }

    private static bool BeginsWord(StringBuilder header) => header.Length == 0 || header[^1] == ']' || char.IsWhiteSpace(header[^1]);

    private static string Text(State state) => Attributes().Replace(state.Header.ToString(), "").Trim();

    private static Block Kind(string header) =>
        NamespaceHeader().IsMatch(header) ? Block.Names
        : TypeHeader().IsMatch(Constraints().Replace(header, "")) ? Block.Type
        : Block.Body;

    private static bool IsExpression(string header) => header.Contains("=>", StringComparison.Ordinal) || IsData(header);

    // Values given to a field or property are data, however many lines they take.
    private static bool IsData(string header)
    {
        if (header.Contains("operator", StringComparison.Ordinal)) return false;
        var depth = 0;
        for (var at = 0; at < header.Length; at++)
        {
            depth += header[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && header[at] == '=') return at + 1 == header.Length || header[at + 1] != '>';
        }
        return false;
    }

    private static void Close(State state, int line)
    {
        var header = Text(state);
        var counts = state.Open.Peek() == Block.Type && header.Length > 0 && !IsData(header) && Kind(header) == Block.Body;
        if (counts) state.Members.Add(new Member(Name(header), line - state.First + 1));
        Forget(state);
    }

    private static string Name(string header) => NameInHeader().Match(header) is { Success: true } match ? match.Value : header;

    private static void Forget(State state) => state.Header.Clear();

    [GeneratedRegex(@"\[[^\[\]]*(\[[^\[\]]*\][^\[\]]*)*\]\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^\s*namespace\s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamespaceHeader();

    [GeneratedRegex(@"(^|\s)((class|struct|interface|enum|record)\s+\w|extension\s*[(<])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeHeader();

    [GeneratedRegex(@"\swhere\s.*$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Constraints();

    [GeneratedRegex(@"operator\s*[^\s(]+|[\w.]+(?=\s*(<[^()=]*>)?\s*\()|\w+(?=\s*(=>|\{|$))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameInHeader();
}

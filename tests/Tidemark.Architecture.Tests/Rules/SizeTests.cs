using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>A file, a view and a method each fit a head. What does not is listed by name, and the list only shrinks.</summary>
public sealed class SizeTests
{
    private const int MethodLimit = 60;

    private static readonly (string Ending, int Limit)[] Files = [(".cs", 300), (".cshtml", 200), (".ts", 300)];

    // "path" for a file, "path: member" for a method.
    private static readonly string[] Exceptions = [];

    [Fact]
    public void Files_and_methods_are_within_their_limits() =>
        Report.None("This is too long:", Found().Where(l => !Exceptions.Contains(l.Name)).Select(l => $"{l.Name} has {l.Lines} lines"));

    [Fact]
    public void Every_exception_is_still_needed() =>
        Report.None("This is short now, or is gone. Take it off the list:", Exceptions.Except(Found().Select(l => l.Name)));

    [Theory]
    [InlineData("a.cs", 300, false)]
    [InlineData("a.cs", 301, true)]
    [InlineData("a.cshtml", 200, false)]
    [InlineData("a.cshtml", 201, true)]
    [InlineData("a.md", 5000, false)]
    public void A_planted_long_file_is_reported(string name, int lines, bool reported)
    {
        var text = string.Concat(Enumerable.Repeat("// a line\n", lines));

        Assert.Equal(reported, TooLong(name, text).Any());
    }

    [Theory]
    [InlineData(56, false)]
    [InlineData(57, true)]
    public void A_planted_long_method_is_reported(int statements, bool reported)
    {
        var body = string.Concat(Enumerable.Repeat("        Do(\"}\", '{', $\"{x}\");\n", statements));
        var text = $"class C\n{{\n    [Fact(Name = \"a\")]\n    void M(\n        int x = 1)\n    {{\n{body}    }}\n}}\n";

        Assert.Equal(reported ? ["a.cs: M"] : [], TooLong("a.cs", text).Select(l => l.Name));
    }

    [Fact]
    public void Members_of_every_form_are_counted()
    {
        const string text = """"
            using System;
            namespace N;
            /* class Not { void Counted() { } } */
            public sealed record R<T>(int A) where T : class
            {
                private static readonly int[] Data =
                [
                    1,
                ];
                private static readonly Dictionary<int, (int A, int B)> Map = new()
                {
                    [1] = (2, 3),
                };
                public int P { get; init; } = new[] { 1 }[0];
                public string Q => @"a""{" + $"{A:{"}"}}" + """
                    } {
                    """;
                public R(int a, string b) : this(a)
                {
                    Do(() => { return 1; });
                }
                public static bool operator ==(R<T> a, R<T> b) => a switch
                {
                    { A: 1 } => true,
                    _ => false,
                };
                public void G<TItem>(TItem x = default) where TItem : class, new()
                {
                }
                private enum E { One, Two }
                private sealed class Inner { int F() { return 1; } }
            }
            """";

        Assert.Equal(["P 1", "Q 3", "R 4", "operator == 5", "G 3", "F 1"], CSharpMembers.In(text).Select(m => $"{m.Name} {m.Lines}"));
    }

    private static IEnumerable<(string Name, int Lines)> Found() =>
        Tree.Ending(".cs", ".cshtml", ".ts").Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal)).SelectMany(f => TooLong(f, Tree.Read(f)));

    private static IEnumerable<(string Name, int Lines)> TooLong(string file, string text)
    {
        var lines = text.Split('\n').Length - (text.EndsWith('\n') ? 1 : 0);
        var whole = Files.Where(f => file.EndsWith(f.Ending, StringComparison.Ordinal) && lines > f.Limit).Select(_ => (file, lines));
        if (!file.EndsWith(".cs", StringComparison.Ordinal)) return whole;
        return whole.Concat(CSharpMembers.In(text).Where(m => m.Lines > MethodLimit).Select(m => ($"{file}: {m.Name}", m.Lines)));
    }
}

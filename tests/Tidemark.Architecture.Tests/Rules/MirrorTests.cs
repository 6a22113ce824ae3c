using System.Text.RegularExpressions;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>Every room has tests in the folder of the same name.</summary>
public sealed partial class MirrorTests
{
    private sealed record Row(string Source, string Tests, string[] NoRooms);

    private static readonly Row[] Table =
    [
        new("src/Tidemark.Domain", "tests/Tidemark.Domain.Tests", []),
        // What one engine has of its own serves the other rooms, whose tests all run on both.
        new("src/Tidemark.Data", "tests/Tidemark.Data.Tests", ["Sqlite", "Postgres"]),
        // Shared and Links are no features: what they hold is seen through the pages that use it.
        new("src/Tidemark.Web/Features", "tests/Tidemark.Web.Tests/Features", ["Shared", "Links"]),
    ];

    // Rooms that had no tests when the rule came in. The list only shrinks.
    private static readonly string[] Waiting = [];

    [Fact]
    public void Every_room_has_tests_in_the_mirrored_folder() =>
        Report.None("A room has no tests:", Untested(Tree.Files, Tree.Read).Except(Waiting));

    [Fact]
    public void Every_exception_is_still_needed() =>
        Report.None("This room has tests now, or is gone. Take it off the list:", Waiting.Except(Untested(Tree.Files, Tree.Read)));

    [Fact]
    public void A_planted_room_without_tests_is_reported()
    {
        var files = new Dictionary<string, string>
        {
            ["src/Tidemark.Domain/Teams/Team.cs"] = "class Team;",
            ["src/Tidemark.Domain/Theory/Driver.cs"] = "class Driver;",
            ["src/Tidemark.Domain/Tidemark.Domain.csproj"] = "<Project />",
            ["src/Tidemark.Web/Features/Home/Index.cshtml"] = "@page",
            ["src/Tidemark.Web/Features/Links/HomeLinks.cs"] = "class HomeLinks;",
            ["tests/Tidemark.Domain.Tests/Teams/TeamTests.cs"] = "[Fact] public void A_team_has_a_name() { }",
            ["tests/Tidemark.Domain.Tests/Theory/Samples.cs"] = "class Samples;",
        };

        Assert.Equal(["src/Tidemark.Domain/Theory", "src/Tidemark.Web/Features/Home"], Untested([.. files.Keys], f => files[f]));
    }

    private static IEnumerable<string> Untested(IReadOnlyList<string> files, Func<string, string> read) =>
        from row in Table
        from room in files.Where(f => Below(f, row.Source)).Select(f => f[(row.Source.Length + 1)..].Split('/')).Where(p => p.Length > 1).Select(p => p[0]).Distinct()
        where !row.NoRooms.Contains(room)
        where !files.Any(f => Below(f, $"{row.Tests}/{room}") && f.EndsWith(".cs", StringComparison.Ordinal) && Test().IsMatch(read(f)))
        select $"{row.Source}/{room}";

    private static bool Below(string file, string folder) => file.StartsWith(folder + "/", StringComparison.Ordinal);

    [GeneratedRegex(@"\[(Fact|Theory)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Test();
}

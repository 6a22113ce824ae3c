using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>A room is named after what it holds. These names hold anything, and so in time everything.</summary>
public sealed class RoomNameTests
{
    private static readonly string[] Nowhere = ["Application", "Services", "Infrastructure", "Helpers", "Utils", "Utilities", "Managers", "Extensions", "Misc"];

    // The domain's Common holds the ids and values that every room may use; the site has Features/Shared.
    private static readonly string[] NotInWeb = ["Common"];

    [Fact]
    public void No_room_has_a_name_that_holds_anything() => Report.None("Name this room after what it holds:", Vague(Tree.Files));

    [Fact]
    public void Planted_rooms_are_reported()
    {
        string[] planted = ["src/Tidemark.Domain/Helpers/A.cs", "src/Tidemark.Web/Common/B.cs", "tests/Tidemark.Web.Tests/Features/Common/C.cs", "bench/Utils/D.cs"];
        string[] allowed = ["src/Tidemark.Domain/Common/Slug.cs", "src/Tidemark.Web/Features/Shared/Row.cs", "docs/Helpers/read.md", "src/Tidemark.Web/Hosting/Extensions.cs"];

        Assert.Equal(planted.Select(Path.GetDirectoryName).Order(StringComparer.Ordinal), Vague([.. planted, .. allowed]).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Vague(IReadOnlyList<string> files) =>
        from file in files
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)
        let folders = file.Split('/')[..^1]
        let inWeb = folders.Any(f => f.StartsWith("Tidemark.Web", StringComparison.Ordinal))
        where folders.Intersect(Nowhere).Any() || (inWeb && folders.Intersect(NotInWeb).Any())
        group file by string.Join('/', folders) into room
        select room.Key;
}

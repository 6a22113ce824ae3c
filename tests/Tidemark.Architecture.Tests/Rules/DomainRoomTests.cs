using Mono.Cecil;
using Tidemark.Architecture.Tests.Reading;

namespace Tidemark.Architecture.Tests.Rules;

/// <summary>
/// Which room of the domain may use which. All ids live in Common, so the table governs everything but ids.
/// A new room gets its row here first.
/// </summary>
public sealed class DomainRoomTests
{
    private const string Root = "Tidemark.Domain";
    private const string PlantedRoot = "Tidemark.Architecture.Tests.Planted.Domain";

    internal static readonly IReadOnlyDictionary<string, string[]> Table = new Dictionary<string, string[]>
    {
        ["Common"] = [],
        ["Activity"] = ["Common"],
        ["Privacy"] = ["Common"],
        ["Organisations"] = ["Common"],
        ["People"] = ["Common", "Organisations"],
        ["Files"] = ["Common", "Organisations"],
        ["Collaboratives"] = ["Common", "Organisations", "People"],
        ["Teams"] = ["Common", "Organisations", "People", "Collaboratives"],
        ["Standards"] = ["Common", "Collaboratives", "Teams"],
        ["Measures"] = ["Common", "People", "Collaboratives", "Teams"],
        ["Theory"] = ["Common", "People", "Collaboratives", "Teams", "Measures"],
        ["Pdsa"] = ["Common", "People", "Files", "Teams", "Theory", "Measures"],
        ["LearningSets"] = ["Common", "People", "Collaboratives", "Teams", "Theory", "Measures", "Pdsa"],
        ["Library"] = ["Common", "Files", "People", "Collaboratives", "Teams", "Theory", "LearningSets"],
        ["Coaching"] = ["Common", "People", "Teams", "Pdsa", "Measures"],
        ["Network"] = ["Common", "People", "Teams", "Theory", "Library"],
    };

    [Fact]
    public void Rooms_use_only_the_rooms_that_their_row_allows() =>
        Report.None("A room of the domain uses one that it may not:", Edges(Built.Domain, Root));

    [Fact]
    public void Every_type_lives_in_a_room_of_the_table() =>
        Report.None("A type of the domain lives in no room of the table:", Homeless(Built.Domain, Root));

    [Fact]
    public void Every_id_type_lives_in_Common() =>
        Report.None("An id type lives outside Common, where other rooms cannot use it:", StrayIds(Built.Domain, Root));

    [Fact]
    public void The_table_has_no_circle() =>
        // The rows are in order: each room stands below all that it may use.
        Report.None("A row allows a room that comes after it:",
            Table.Keys.Select((room, i) => (room, later: Table.Keys.Skip(i).Intersect(Table[room])))
                .SelectMany(r => r.later.Select(later => $"{r.room} → {later}")));

    [Fact]
    public void Planted_edges_are_reported_wherever_they_hide()
    {
        var found = Edges(Built.Planted, PlantedRoot).Order(StringComparer.Ordinal);

        Assert.Equal(
        [
            "Organisations → Teams: HidesItInAsyncCode uses PlantedTeam",
            "Organisations → Teams: HidesItInAttributes uses PlantedTeam",
            "Organisations → Teams: HidesItInLambda uses PlantedTeam",
            "Organisations → Teams: HidesItInTypeArgument uses PlantedTeam",
        ], found);
    }

    [Fact]
    public void A_planted_room_without_a_row_is_reported() =>
        Assert.Equal(["Helpers: Homeless"], Homeless(Built.Planted, PlantedRoot));

    [Fact]
    public void A_planted_id_outside_Common_is_reported() =>
        Assert.Equal(["Teams: StrayId"], StrayIds(Built.Planted, PlantedRoot));

    private static IEnumerable<string> Edges(AssemblyDefinition assembly, string root) =>
        from type in assembly.Types()
        let room = type.RoomBelow(root)
        where room is not null
        from used in Mentions.Of(type)
        let other = used.RoomBelow(root)
        where other is not null && other != room && !Table.GetValueOrDefault(room, []).Contains(other)
        group used by $"{room} → {other}: {Outermost(type)} uses {Outermost(used)}" into edge
        select edge.Key;

    private static IEnumerable<string> Homeless(AssemblyDefinition assembly, string root) =>
        assembly.Types().Where(t => t.DeclaringType is null && t.RoomBelow(root) is { } room && !Table.ContainsKey(room))
            .Select(t => $"{t.RoomBelow(root)}: {t.Name}");

    private static IEnumerable<string> StrayIds(AssemblyDefinition assembly, string root) =>
        assembly.Types().Where(t => t.IsValueType && t.Name.EndsWith("Id", StringComparison.Ordinal) && t.RoomBelow(root) is { } room && room != "Common")
            .Select(t => $"{t.RoomBelow(root)}: {t.Name}");

    private static string Outermost(TypeReference type)
    {
        while (type.DeclaringType is not null) type = type.DeclaringType;
        return type.Name;
    }
}

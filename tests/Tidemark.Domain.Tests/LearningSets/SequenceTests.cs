using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Domain.Tests.LearningSets;

/// <summary>Calendars take the entry with the higher sequence for the newer one.</summary>
public sealed class SequenceTests
{
    private static readonly PartialDate Day = PartialDate.Parse("2021-09-13");
    private static readonly TimeOnly Ten = new(10, 0);
    private static readonly TimeOnly One = new(13, 0);

    private static readonly Dictionary<string, Action<Gathering>> Shown = new(StringComparer.Ordinal)
    {
        ["kind"] = g => g.Name(GatheringKind.Forum, null, null, Slug.Parse("forum"), "Light"),
        ["number"] = g => g.Name(GatheringKind.LearningSet, 5, "Stated", null, "Light"),
        ["title"] = g => g.Name(GatheringKind.LearningSet, 4, "Stated", null, "Darkness"),
        ["day"] = g => g.Schedule(PartialDate.Parse("2021-09-14"), Ten, One, null),
        ["start"] = g => g.Schedule(Day, new TimeOnly(9, 0), One, null),
        ["end"] = g => g.Schedule(Day, Ten, null, null),
        ["zone"] = g => g.Schedule(Day, Ten, One, "Europe/Paris"),
        ["mode"] = g => g.Meet(GatheringMode.Virtual, "Town hall"),
        ["venue"] = g => g.Meet(GatheringMode.InPerson, null),
        ["status"] = g => g.Stand(GatheringStatus.Cancelled),
        ["summary"] = g => g.Describe("Other words.", "A note.", ["page"]),
    };

    private static readonly Dictionary<string, Action<Gathering>> NotShown = new(StringComparer.Ordinal)
    {
        ["the same name"] = g => g.Name(GatheringKind.LearningSet, 4, "Stated", null, " Light "),
        ["how the number is known"] = g => g.Name(GatheringKind.LearningSet, 4, "Inferred", null, "Light"),
        ["the same time"] = g => g.Schedule(Day, Ten, One, "Europe/London"),
        ["the same place"] = g => g.Meet(GatheringMode.InPerson, " Town hall "),
        ["the same status"] = g => g.Stand(GatheringStatus.Held),
        ["the same words"] = g => g.Describe(" Words. ", "A note.", ["page"]),
        ["note and sources"] = g => g.Describe("Words.", "Another note.", []),
        ["an agenda"] = g => g.Plan([new AgendaRelease(1, null, null, [])]),
        ["old addresses"] = g => g.WasAt([Slug.Parse("old")]),
    };

    public static TheoryData<string> Changes => [.. Shown.Keys];

    public static TheoryData<string> OtherChanges => [.. NotShown.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public void It_rises_by_one_with_a_change_that_a_calendar_shows(string change)
    {
        var gathering = Full();

        Shown[change](gathering);
        Assert.Equal(8, gathering.Sequence);

        Shown[change](gathering);
        Assert.Equal(8, gathering.Sequence);
    }

    [Theory]
    [MemberData(nameof(OtherChanges))]
    public void It_stays_with_a_change_that_no_calendar_shows(string change)
    {
        var gathering = Full();

        NotShown[change](gathering);

        Assert.Equal(7, gathering.Sequence);
    }

    [Fact]
    public void It_is_taken_over_from_elsewhere_but_never_below_0() =>
        Refused.With("A sequence is 0 or more.", () => Full().CountFrom(-1));

    private static Gathering Full()
    {
        var gathering = GatheringTests.Numbered(4);
        gathering.Name(GatheringKind.LearningSet, 4, "Stated", null, "Light");
        gathering.Schedule(Day, Ten, One, null);
        gathering.Meet(GatheringMode.InPerson, "Town hall");
        gathering.Stand(GatheringStatus.Held);
        gathering.Describe("Words.", "A note.", ["page"]);
        gathering.CountFrom(7);
        return gathering;
    }
}

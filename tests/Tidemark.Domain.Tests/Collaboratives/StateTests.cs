using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Domain.Tests.Collaboratives;

/// <summary>The state is derived, and a date of which the day is not known changes it when the whole of it has come.</summary>
public sealed class StateTests
{
    [Theory]
    // launched, closed, archived, pauses, the day asked about, the state on it
    [InlineData(null, null, null, "", "2021-06-15", CollaborativeState.Recruiting)]
    [InlineData("2021-06-15", null, null, "", "2021-06-14", CollaborativeState.Recruiting)]
    [InlineData("2021-06-15", null, null, "", "2021-06-15", CollaborativeState.Active)]
    [InlineData("2021-06", null, null, "", "2021-06-29", CollaborativeState.Recruiting)]
    [InlineData("2021-06", null, null, "", "2021-06-30", CollaborativeState.Active)]
    [InlineData("2021", null, null, "", "2021-12-30", CollaborativeState.Recruiting)]
    [InlineData("2021", null, null, "", "2021-12-31", CollaborativeState.Active)]
    [InlineData("2020", "2022-03-10", null, "", "2022-03-09", CollaborativeState.Active)]
    [InlineData("2020", "2022-03-10", null, "", "2022-03-10", CollaborativeState.Closed)]
    [InlineData("2020", "2022-03", null, "", "2022-03-30", CollaborativeState.Active)]
    [InlineData("2020", "2022-03", null, "", "2022-03-31", CollaborativeState.Closed)]
    [InlineData("2020", "2022", null, "", "2022-12-30", CollaborativeState.Active)]
    [InlineData("2020", "2022", null, "", "2022-12-31", CollaborativeState.Closed)]
    [InlineData(null, "2022-03", null, "", "2022-03-31", CollaborativeState.Closed)]
    [InlineData("2020", "2022-03", "2023-01", "", "2023-01-30", CollaborativeState.Closed)]
    [InlineData("2020", "2022-03", "2023-01", "", "2023-01-31", CollaborativeState.Archived)]
    [InlineData("2020", null, "2023-01-05", "", "2023-01-05", CollaborativeState.Archived)]
    // day-exact pause: both ends inclusive
    [InlineData("2019", null, null, "2020-03-16..2020-09-04", "2020-03-15", CollaborativeState.Active)]
    [InlineData("2019", null, null, "2020-03-16..2020-09-04", "2020-03-16", CollaborativeState.Paused)]
    [InlineData("2019", null, null, "2020-03-16..2020-09-04", "2020-09-04", CollaborativeState.Paused)]
    [InlineData("2019", null, null, "2020-03-16..2020-09-04", "2020-09-05", CollaborativeState.Active)]
    // begin known to the month: paused for certain from its last day
    [InlineData("2019", null, null, "2020-03..2020-09-04", "2020-03-30", CollaborativeState.Active)]
    [InlineData("2019", null, null, "2020-03..2020-09-04", "2020-03-31", CollaborativeState.Paused)]
    // end known to the month: no day of it is certain
    [InlineData("2019", null, null, "2020-03-16..2020-09", "2020-08-31", CollaborativeState.Paused)]
    [InlineData("2019", null, null, "2020-03-16..2020-09", "2020-09-01", CollaborativeState.Active)]
    [InlineData("2019", null, null, "2020-03..2020-03", "2020-03-31", CollaborativeState.Active)]
    [InlineData("2018", null, null, "2019..2021", "2019-12-31", CollaborativeState.Paused)]
    [InlineData("2018", null, null, "2019..2021", "2020-12-31", CollaborativeState.Paused)]
    [InlineData("2018", null, null, "2019..2021", "2021-01-01", CollaborativeState.Active)]
    // without an end
    [InlineData("2019", null, null, "2020-03..", "2020-03-30", CollaborativeState.Active)]
    [InlineData("2019", null, null, "2020-03..", "2024-01-01", CollaborativeState.Paused)]
    [InlineData("2019", "2022", null, "2020-03..", "2022-12-31", CollaborativeState.Closed)]
    // between two pauses, and in the second
    [InlineData("2019", null, null, "2020-03..2020-09;2021-01-04..2021-02", "2020-10-01", CollaborativeState.Active)]
    [InlineData("2019", null, null, "2021-01-04..2021-02;2020-03..2020-09", "2021-01-31", CollaborativeState.Paused)]
    public void The_state_on_a_day_follows_from_the_dates(
        string? launched, string? closed, string? archived, string pauses, string day, CollaborativeState expected)
    {
        var collaborative = New();
        collaborative.Date(Date(launched), Date(closed), Date(archived), Pauses(pauses));

        Assert.Equal(expected, collaborative.StateOn(DateOnly.ParseExact(day, "yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("2021-06-15", "2021-06-15")]
    [InlineData("2021-06-15", "2021-06")]
    [InlineData("2021", "2021-01")]
    public void It_may_close_at_any_time_that_could_be_after_the_launch(string launched, string closed)
    {
        var collaborative = New();

        collaborative.Date(Date(launched), Date(closed), null, []);

        Assert.Equal(closed, collaborative.Closed.ToString());
    }

    [Theory]
    [InlineData("2021-06-15", "2021-06-14")]
    [InlineData("2021-06", "2021-05")]
    [InlineData("2021-06", "2020")]
    public void It_cannot_close_before_it_was_launched(string launched, string closed) => Refused.With(
        "A collaborative cannot close before it was launched.", () => New().Date(Date(launched), Date(closed), null, []));

    [Theory]
    [InlineData("2020-03-16..2020-03-15")]
    [InlineData("2020-03..2020-02")]
    [InlineData("2020-03..2019")]
    public void A_pause_cannot_end_before_it_began(string pauses) => Refused.With(
        "A pause cannot end before it began.", () => New().Date(null, null, null, Pauses(pauses)));

    [Theory]
    [InlineData("2020-03..;2020-09..")]
    [InlineData("2020-03-01..2020-09-10;2020-09-01..2020-12")]
    [InlineData("2020-03-01..2020-09-10;2020-09-10..2020-12")]
    [InlineData("2020-03..2020-10;2020-09-30..2020-12")]
    [InlineData("2020-09..2020-12;2020-03..2020-10")]
    public void Pauses_that_overlap_for_certain_are_refused(string pauses) => Refused.With(
        "Only the last pause may be without an end, and pauses cannot overlap.", () => New().Date(null, null, null, Pauses(pauses)));

    [Theory]
    [InlineData("2020-03-01..2020-09-10;2020-09-11..2020-12")]
    [InlineData("2020-03..2020-09;2020-09..")]
    [InlineData("2020-03..2020-09;2020-09-02..2020-12")]
    public void Pauses_that_may_lie_one_after_the_other_are_kept_in_order(string pauses)
    {
        var collaborative = New();
        var given = Pauses(pauses);

        collaborative.Date(null, null, null, given.Reverse());

        Assert.Equal(given, collaborative.Pauses);
    }

    [Fact]
    public void Dates_that_are_refused_change_nothing()
    {
        var collaborative = New();
        collaborative.Date(Date("2019"), Date("2021"), null, Pauses("2020-03..2020-09"));

        Assert.Throws<DomainException>(() => collaborative.Date(Date("2022"), Date("2021"), null, []));

        Assert.Equal(("2019", "2021", 1), (collaborative.Launched.ToString(), collaborative.Closed.ToString(), collaborative.Pauses.Count));
    }

    private static Collaborative New() => new(EntityId.New<CollaborativeId>(), Slug.Parse("safer-mornings"), "Safer Mornings", "Calmer mornings on wards.");

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    private static Pause[] Pauses(string text) =>
    [
        .. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(".."))
            .Select(ends => new Pause(PartialDate.Parse(ends[0]), ends[1].Length == 0 ? null : PartialDate.Parse(ends[1]), null)),
    ];
}

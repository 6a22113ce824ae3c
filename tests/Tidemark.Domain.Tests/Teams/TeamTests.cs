using Tidemark.Domain.Common;
using Tidemark.Domain.Teams;

namespace Tidemark.Domain.Tests.Teams;

public sealed class TeamTests
{
    [Fact]
    public void Facts_are_kept_in_order_of_date_and_those_without_a_date_come_first()
    {
        var team = New();

        team.Know([Fact("2021-03", "c"), Fact(null, "a"), Fact("2020", "b1"), Fact("2020-01", "b2"), Fact(null, "a2")]);

        Assert.Equal(["a", "a2", "b1", "b2", "c"], team.Facts.Select(f => f.Note));
    }

    [Fact]
    public void The_kind_of_ward_is_the_last_that_was_stated()
    {
        var team = New();
        Assert.Null(team.WardType);

        team.Know([Fact("2022", "no word of it"), Fact("2021", "b", "forensic"), Fact(null, "a", "acute")]);

        Assert.Equal("forensic", team.WardType);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_number_of_beds_that_cannot_be_is_refused_and_changes_nothing(int beds)
    {
        var team = New();
        team.Know([new TeamFact(null, null, null, 1, null, null)]);

        Refused.With("A number of beds is 1 or more.", () => team.Know([new TeamFact(null, null, null, beds, null, null)]));

        Assert.Equal(1, Assert.Single(team.Facts).Beds);
    }

    [Fact]
    public void A_team_takes_part_once_in_each_collaborative()
    {
        var team = New();
        var (first, second) = (EntityId.New<CollaborativeId>(), EntityId.New<CollaborativeId>());

        var participation = team.TakePartIn(first, PartialDate.Parse("2020"), null, listed: false);
        team.TakePartIn(second, null, null, listed: false);
        var again = team.TakePartIn(first, PartialDate.Parse("2020-02"), PartialDate.Parse("2021"), listed: true);

        Assert.Same(participation, again);
        Assert.Equal([first, second], team.Participations.Select(p => p.CollaborativeId));
        Assert.Equal((team.Id, "2020-02", "2021", true), (again.TeamId, again.Joined.ToString(), again.Left.ToString(), again.Listed));
        team.StrikeOut(first);
        Assert.Equal([second], team.Participations.Select(p => p.CollaborativeId));
    }

    [Fact]
    public void A_team_cannot_leave_before_it_joined()
    {
        var team = New();

        Refused.With("A team cannot leave before it joined.",
            () => team.TakePartIn(EntityId.New<CollaborativeId>(), PartialDate.Parse("2021-02"), PartialDate.Parse("2021-01-31"), listed: true));

        Assert.Empty(team.Participations);
        team.TakePartIn(EntityId.New<CollaborativeId>(), PartialDate.Parse("2021-02-10"), PartialDate.Parse("2021-02"), listed: true);
    }

    [Fact]
    public void A_team_keeps_its_old_addresses()
    {
        var team = New();

        team.MoveTo(Slug.Parse("birch-unit"));
        team.WasAt([Slug.Parse("birch-unit"), Slug.Parse("ward-3")]);

        Assert.Equal("birch-unit", team.Slug.Value);
        Assert.Equal(["birch-ward", "ward-3"], team.FormerSlugs.Select(s => s.Value));
    }

    [Fact]
    public void A_team_s_hospital_and_trust_may_be_unknown()
    {
        var team = New();
        var (site, trust) = (EntityId.New<SiteId>(), EntityId.New<OrganisationId>());

        team.Describe(" Birch Unit ", TeamKind.Unit, site, trust, "Spelt as in the source.");
        Assert.Equal(("Birch Unit", TeamKind.Unit, site, trust, "Spelt as in the source."), (team.Name, team.Kind, team.SiteId, team.OrganisationId, team.Note));

        team.Describe("Birch", TeamKind.Ward, null, null, " ");
        Assert.Equal((null, null, null), (team.SiteId, team.OrganisationId, team.Note));
        Refused.With("Give the team's name.", () => team.Describe("", TeamKind.Ward, null, null, null));
        Refused.With("Make the team's name shorter: 201 characters were given, 200 fit.", () => team.Describe(new string('a', 201), TeamKind.Ward, null, null, null));
        Refused.With("Make the note shorter: 1,001 characters were given, 1,000 fit.", () => team.Describe("Birch", TeamKind.Ward, null, null, new string('a', 1001)));
    }

    private static Team New() => new(EntityId.New<TeamId>(), Slug.Parse("birch-ward"), "Birch Ward", TeamKind.Ward);

    private static TeamFact Fact(string? from, string note, string? wardType = null) =>
        new(from is null ? null : PartialDate.Parse(from), wardType, null, null, null, note);
}

using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;

namespace Tidemark.Domain.Tests.LearningSets;

public sealed class TalkTests
{
    private readonly Talk _talk = new(EntityId.New<TalkId>(), EntityId.New<CollaborativeId>(), Slug.Parse("curtains"), "Curtains");

    [Fact]
    public void A_talk_is_public_and_of_no_known_gathering_until_told_otherwise() =>
        Assert.Equal((Sharing.Public, null, null, null, null), (_talk.Sharing, _talk.GatheringId, _talk.Title, _talk.Minutes, _talk.NotRecorded));

    [Fact]
    public void Its_heading_is_its_title_where_it_has_one()
    {
        _talk.Describe(TalkKind.Panel, " Opening the curtains ", "A talk", " What they did. ", " ", "About fear.");
        Assert.Equal((TalkKind.Panel, "Opening the curtains", "Opening the curtains", "What they did.", null, "About fear."),
            (_talk.Kind, _talk.Title, _talk.Heading, _talk.Summary, _talk.Note, _talk.ContentNote));

        _talk.Describe(TalkKind.Panel, null, "A talk without a title", "What they did.", null, null);
        Assert.Equal((null, "A talk without a title"), (_talk.Title, _talk.Heading));
    }

    [Fact]
    public void Missing_and_long_texts_are_refused_and_change_nothing()
    {
        Refused.With("Give a heading.", () => _ = new Talk(_talk.Id, _talk.CollaborativeId, _talk.Slug, " "));
        Refused.With("Give a heading.", () => _talk.Describe(TalkKind.Panel, " ", "", "Summary", null, null));
        Refused.With("Give a summary.", () => _talk.Describe(TalkKind.Panel, "Title", "", " ", null, null));
        Refused.With("Make the title shorter: 301 characters were given, 300 fit.", () => _talk.Describe(TalkKind.Panel, new string('a', 301), "", "S", null, null));
        Refused.With("Make a heading shorter: 301 characters were given, 300 fit.", () => _talk.Describe(TalkKind.Panel, null, new string('a', 301), "S", null, null));
        Refused.With("Make a summary shorter: 4,001 characters were given, 4,000 fit.", () => _talk.Describe(TalkKind.Panel, "T", "", new string('a', 4001), null, null));
        Refused.With("Make the note shorter: 2,001 characters were given, 2,000 fit.", () => _talk.Describe(TalkKind.Panel, "T", "", "S", new string('a', 2001), null));
        Refused.With("Make the content note shorter: 1,001 characters were given, 1,000 fit.", () => _talk.Describe(TalkKind.Panel, "T", "", "S", null, new string('a', 1001)));
        Assert.Equal((default, null, "Curtains", ""), (_talk.Kind, _talk.Title, _talk.Heading, _talk.Summary));
    }

    [Fact]
    public void It_is_placed_as_far_as_its_place_is_known()
    {
        var gathering = EntityId.New<GatheringId>();

        _talk.Place(gathering, " The agenda says so. ", 20, notRecorded: true, 3);

        Assert.Equal((gathering, "The agenda says so.", 20, true, 3), (_talk.GatheringId, _talk.GatheringBasis, _talk.Minutes, _talk.NotRecorded, _talk.Order));
        Refused.With("A talk lasts 1 minute or more.", () => _talk.Place(null, null, 0, null, 1));
        Refused.With("Make how the gathering is known shorter: 501 characters were given, 500 fit.", () => _talk.Place(null, new string('a', 501), null, null, 1));
        Assert.Equal(gathering, _talk.GatheringId);
    }

    [Fact]
    public void An_appearance_names_a_person_or_a_team_and_one_that_names_neither_changes_nothing()
    {
        Appearance[] good =
        [
            new(EntityId.New<PersonId>(), AppearancePart.Host, "Matron", null, "A trust", []),
            new(null, AppearancePart.Presenter, null, EntityId.New<OrganisationId>(), null, [EntityId.New<TeamId>()]),
        ];
        _talk.Given(good);

        Refused.With("An appearance names a person or a team.", () => _talk.Given([new Appearance(null, AppearancePart.Host, "Matron", null, null, [])]));

        Assert.Equal(good, _talk.Appearances);
    }

    [Fact]
    public void Links_to_teams_and_drivers_that_stay_are_the_same_links()
    {
        var (birch, oak, light) = (EntityId.New<TeamId>(), EntityId.New<TeamId>(), EntityId.New<DriverId>());
        _talk.About([birch, birch], [light]);
        var kept = Assert.Single(_talk.Teams);

        _talk.About([oak, birch], []);

        Assert.Same(kept, _talk.Teams[0]);
        Assert.Equal([new TalkTeam(_talk.Id, birch), new TalkTeam(_talk.Id, oak)], _talk.Teams);
        Assert.Empty(_talk.Drivers);
    }

    [Fact]
    public void It_moves_is_shared_cites_and_presents()
    {
        var theory = EntityId.New<TheoryOfChangeId>();

        _talk.MoveTo(Slug.Parse("light"));
        _talk.WasAt([Slug.Parse("light"), Slug.Parse("elsewhere")]);
        _talk.Share(Sharing.Collaborative);
        _talk.Cite(["page"]);
        _talk.Present(theory);

        Assert.Equal(["curtains", "elsewhere"], _talk.FormerSlugs.Select(s => s.Value));
        Assert.Equal(("light", Sharing.Collaborative, theory), (_talk.Slug.Value, _talk.Sharing, _talk.TheoryOfChangeId));
        Assert.Equal(["page"], _talk.SourceKeys);
    }
}

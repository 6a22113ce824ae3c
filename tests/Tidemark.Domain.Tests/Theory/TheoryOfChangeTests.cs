using Tidemark.Domain.Common;
using Tidemark.Domain.Theory;

namespace Tidemark.Domain.Tests.Theory;

public sealed class TheoryOfChangeTests
{
    private readonly TheoryOfChange _theory = new(EntityId.New<TheoryOfChangeId>(), EntityId.New<CollaborativeId>(), 1);
    private readonly DriverId _light = EntityId.New<DriverId>();
    private readonly DriverId _space = EntityId.New<DriverId>();
    private readonly DriverId _curtains = EntityId.New<DriverId>();
    private readonly ChangeIdeaId _idea = EntityId.New<ChangeIdeaId>();

    public TheoryOfChangeTests()
    {
        Primary(_light, "light", 2);
        Primary(_space, "space", 1);
        Secondary(_curtains, "curtains", _light, _space);
        _theory.Suggest(_idea, Slug.Parse("open-early"), " Open early ", [_curtains, _light], 1);
    }

    [Fact]
    public void Drivers_stand_in_their_order_by_level()
    {
        Assert.Equal(["space", "light"], _theory.Primary.Select(d => d.Slug.Value));
        var curtains = Assert.Single(_theory.Secondary);
        Assert.Equal([_light, _space], curtains.Parents);
        Assert.Equal((_theory.Id, "Curtains"), (curtains.TheoryOfChangeId, curtains.Title));
        var idea = Assert.Single(_theory.ChangeIdeas);
        Assert.Equal((_theory.Id, "Open early"), (idea.TheoryOfChangeId, idea.Title));
        Assert.Equal([_curtains, _light], idea.DriverIds);
    }

    [Fact]
    public void A_driver_or_idea_with_the_same_id_is_set_anew()
    {
        Secondary(_curtains, "blinds", _space);
        var idea = _theory.Suggest(_idea, Slug.Parse("open-late"), "Open late", [], 4);
        idea.Explain(" Dark ", "Open", " ");

        Assert.Equal("blinds", Assert.Single(_theory.Secondary).Slug.Value);
        Assert.Same(idea, Assert.Single(_theory.ChangeIdeas));
        Assert.Equal(("open-late", 4, "Dark", "Open", null), (idea.Slug.Value, idea.Order, idea.Problem, idea.Change, idea.Learning));
    }

    [Fact]
    public void A_primary_driver_has_nothing_above_it() => Refused.With("The primary driver “Bad” cannot have a driver above it.",
        () => _theory.Drive(EntityId.New<DriverId>(), Slug.Parse("bad"), "Bad", DriverLevel.Primary, [_light], 3));

    [Fact]
    public void A_secondary_driver_stands_under_primary_drivers_of_its_version()
    {
        const string sentence = "The secondary driver “Bad” must stand under primary drivers of the same version.";
        Refused.With(sentence, () => _theory.Drive(EntityId.New<DriverId>(), Slug.Parse("bad"), "Bad", DriverLevel.Secondary, [EntityId.New<DriverId>()], 3));
        Refused.With(sentence, () => _theory.Drive(EntityId.New<DriverId>(), Slug.Parse("bad"), "Bad", DriverLevel.Secondary, [_curtains], 3));
    }

    [Fact]
    public void A_primary_driver_cannot_become_secondary_under_itself()
    {
        Refused.With("The secondary driver “Light” must stand under primary drivers of the same version.",
            () => _theory.Drive(_light, Slug.Parse("light"), "Light", DriverLevel.Secondary, [_light], 1));

        Assert.Equal(2, _theory.Primary.Count());
    }

    [Fact]
    public void What_stood_under_a_driver_that_becomes_secondary_stands_there_no_more()
    {
        _theory.Drive(_light, Slug.Parse("light"), "Light", DriverLevel.Secondary, [_space], 1);

        Assert.Equal([_space], _theory.Drivers.Single(d => d.Id == _curtains).Parents);
        Assert.Equal([_curtains, _light], Assert.Single(_theory.ChangeIdeas).DriverIds);
    }

    [Fact]
    public void Two_of_a_kind_cannot_have_one_address()
    {
        Refused.With("Two drivers of one version have the address “light”.", () => Primary(EntityId.New<DriverId>(), "light", 3));
        Refused.With("Two change ideas of one version have the address “open-early”.",
            () => _theory.Suggest(EntityId.New<ChangeIdeaId>(), Slug.Parse("open-early"), "Again", [], 2));
        _theory.Suggest(EntityId.New<ChangeIdeaId>(), Slug.Parse("light"), "An idea may share a driver's", [], 2);
    }

    [Fact]
    public void An_idea_stands_under_drivers_of_its_version() => Refused.With("The change idea “Bad” must stand under drivers of the same version.",
        () => _theory.Suggest(EntityId.New<ChangeIdeaId>(), Slug.Parse("bad"), "Bad", [_light, EntityId.New<DriverId>()], 2));

    [Fact]
    public void What_is_refused_is_not_added()
    {
        Refused.With("Give the driver's title.", () => _theory.Drive(EntityId.New<DriverId>(), Slug.Parse("blank"), " ", DriverLevel.Primary, [], 3));
        Refused.With("Make the driver's title shorter: 201 characters were given, 200 fit.",
            () => _theory.Drive(_light, Slug.Parse("changed"), new string('a', 201), DriverLevel.Primary, [], 3));
        Refused.With("Give the change idea's title.", () => _theory.Suggest(EntityId.New<ChangeIdeaId>(), Slug.Parse("blank"), "", [], 2));
        Refused.With("Make the change idea's title shorter: 201 characters were given, 200 fit.",
            () => _theory.Suggest(EntityId.New<ChangeIdeaId>(), Slug.Parse("long"), new string('a', 201), [], 2));

        Assert.Equal(["light", "space", "curtains"], _theory.Drivers.Select(d => d.Slug.Value));
        Assert.Single(_theory.ChangeIdeas);
    }

    [Fact]
    public void What_is_not_kept_goes_with_every_link_to_it()
    {
        var second = EntityId.New<ChangeIdeaId>();
        _theory.Suggest(second, Slug.Parse("open-late"), "Open late", [_space], 2);

        _theory.KeepOnly(new HashSet<DriverId> { _space, _curtains }, new HashSet<ChangeIdeaId> { _idea });

        Assert.Equal([_space, _curtains], _theory.Drivers.Select(d => d.Id));
        Assert.Equal([_space], Assert.Single(_theory.Secondary).Parents);
        Assert.Equal([_curtains], Assert.Single(_theory.ChangeIdeas).DriverIds);
    }

    [Fact]
    public void Versions_are_numbered_from_1()
    {
        const string sentence = "Versions are numbered from 1.";
        Refused.With(sentence, () => _ = new TheoryOfChange(_theory.Id, _theory.CollaborativeId, 0));
        Refused.With(sentence, () => _theory.Number(-1));

        _theory.Number(3);

        Assert.Equal(3, _theory.Version);
    }

    [Fact]
    public void A_version_is_described_as_far_as_it_is_known()
    {
        _theory.Describe(" Revised ", PartialDate.Parse("2021"), " ", "Light", null, ["paper"]);

        Assert.Equal(("Revised", "2021", null, "Light", null), (_theory.Label, _theory.Dated.ToString(), _theory.Aim, _theory.CentralConcept, _theory.Note));
        Assert.Equal(["paper"], _theory.SourceKeys);
        Refused.With("Make the version's label shorter: 101 characters were given, 100 fit.", () => _theory.Describe(new string('a', 101), null, null, null, null, []));
        Refused.With("Make the aim shorter: 1,001 characters were given, 1,000 fit.", () => _theory.Describe(null, null, new string('a', 1001), null, null, []));
        Refused.With("Make the central concept shorter: 301 characters were given, 300 fit.", () => _theory.Describe(null, null, null, new string('a', 301), null, []));
        Refused.With("Make the note shorter: 2,001 characters were given, 2,000 fit.", () => _theory.Describe(null, null, null, null, new string('a', 2001), []));
        var idea = _theory.ChangeIdeas[0];
        Refused.With("Make the problem shorter: 2,001 characters were given, 2,000 fit.", () => idea.Explain(new string('a', 2001), null, null));
        Refused.With("Make the change shorter: 2,001 characters were given, 2,000 fit.", () => idea.Explain(null, new string('a', 2001), null));
        Refused.With("Make what was learned shorter: 2,001 characters were given, 2,000 fit.", () => idea.Explain(null, null, new string('a', 2001)));
    }

    private void Primary(DriverId id, string slug, int order) => _theory.Drive(id, Slug.Parse(slug), slug, DriverLevel.Primary, [], order);

    private void Secondary(DriverId id, string slug, params DriverId[] under) =>
        _theory.Drive(id, Slug.Parse(slug), char.ToUpperInvariant(slug[0]) + slug[1..], DriverLevel.Secondary, under, 1);
}

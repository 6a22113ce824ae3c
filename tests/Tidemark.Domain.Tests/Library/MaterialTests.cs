using Tidemark.Domain.Common;
using Tidemark.Domain.Library;

namespace Tidemark.Domain.Tests.Library;

public sealed class MaterialTests
{
    private readonly Material _material = new(EntityId.New<MaterialId>(), EntityId.New<CollaborativeId>(), Slug.Parse("poster"), "A poster");

    [Fact]
    public void Its_heading_is_its_title_where_it_has_one()
    {
        _material.Describe(MaterialKind.Poster, " Light ", "A poster", " ", "Note", null);
        Assert.Equal((MaterialKind.Poster, "Light", "Light", null, "Note"), (_material.Kind, _material.Title, _material.Heading, _material.Summary, _material.Note));

        _material.Describe(MaterialKind.Poster, null, "A poster", "Words", null, "About fear.");
        Assert.Equal((null, "A poster", "Words", "About fear."), (_material.Title, _material.Heading, _material.Summary, _material.ContentNote));
    }

    [Fact]
    public void Missing_and_long_texts_are_refused_and_change_nothing()
    {
        _material.Describe(MaterialKind.Poster, "Light", "", null, null, null);
        Refused.With("Give a heading.", () => _ = new Material(_material.Id, _material.CollaborativeId, _material.Slug, ""));
        Refused.With("Give a heading.", () => _material.Describe(MaterialKind.Agenda, null, " ", null, null, null));
        Refused.With("Make the title shorter: 301 characters were given, 300 fit.", () => _material.Describe(MaterialKind.Agenda, new string('a', 301), "", null, null, null));
        Refused.With("Make the summary shorter: 4,001 characters were given, 4,000 fit.", () => _material.Describe(MaterialKind.Agenda, "T", "", new string('a', 4001), null, null));
        Refused.With("Make the note shorter: 2,001 characters were given, 2,000 fit.", () => _material.Describe(MaterialKind.Agenda, "T", "", null, new string('a', 2001), null));
        Refused.With("Make the content note shorter: 1,001 characters were given, 1,000 fit.", () => _material.Describe(MaterialKind.Agenda, "T", "", null, null, new string('a', 1001)));
        Refused.With("Make how the learning set and the talk are known shorter: 501 characters were given, 500 fit.", () => _material.File(null, null, new string('a', 501), 1));
        Refused.With("Make the credit shorter: 501 characters were given, 500 fit.", () => _material.Offer(null, new string('a', 501), null, Sharing.Team));
        Refused.With("Make the reason shorter: 501 characters were given, 500 fit.", () => _material.Withdraw(PartialDate.Parse("2021"), new string('a', 501)));
        Assert.Equal((MaterialKind.Poster, "Light", "Light", Sharing.Public, null), (_material.Kind, _material.Title, _material.Heading, _material.Sharing, _material.Withdrawn));
    }

    [Fact]
    public void The_newest_published_version_is_the_current_one()
    {
        Assert.Null(_material.Current);
        _material.Issue(1);
        Assert.Null(_material.Current);

        _material.Issue(3);
        _material.Issue(2).Publish(PartialDate.Parse("2021"), null, null);
        _material.Issue(1).Publish(PartialDate.Parse("2022"), null, null);

        Assert.Equal(2, _material.Current!.Number);
        Assert.Equal([1, 3, 2], _material.Versions.Select(v => v.Number));
    }

    [Fact]
    public void A_version_is_issued_once_and_only_wanted_ones_are_kept()
    {
        var first = _material.Issue(1);
        _material.Issue(2);

        Assert.Same(first, _material.Issue(1));
        Refused.With("Versions are numbered from 1.", () => _material.Issue(0));
        _material.KeepVersions(new HashSet<int> { 2, 9 });
        Assert.Equal([2], _material.Versions.Select(v => v.Number));
    }

    [Fact]
    public void It_is_withdrawn_with_or_without_a_reason_and_restored()
    {
        _material.Withdraw(PartialDate.Parse("2021-03"), " ");
        Assert.Equal(new Withdrawal(PartialDate.Parse("2021-03"), null), _material.Withdrawn);

        _material.Withdraw(PartialDate.Parse("2021-03"), " Out of date. ");
        Assert.Equal("Out of date.", _material.Withdrawn!.Reason);

        _material.Restore();
        Assert.Null(_material.Withdrawn);
    }

    [Fact]
    public void It_is_filed_offered_and_cited()
    {
        var (gathering, talk) = (EntityId.New<GatheringId>(), EntityId.New<TalkId>());
        var licence = new Licence("CC-BY-4.0", "As the page says.");

        _material.File(gathering, talk, " The page says so. ", 4);
        _material.Offer(licence, " Birch Ward ", PartialDate.Parse("2030"), Sharing.Collaborative);
        _material.Cite(["page"]);

        Assert.Equal((gathering, talk, "The page says so.", 4), (_material.GatheringId, _material.TalkId, _material.FilingBasis, _material.Order));
        Assert.Equal((licence, "Birch Ward", "2030", Sharing.Collaborative), (_material.Licence, _material.Credit, _material.ReviewBy.ToString(), _material.Sharing));
        Assert.Equal(["page"], _material.SourceKeys);
    }

    [Fact]
    public void It_is_about_each_team_and_driver_once()
    {
        var (birch, light) = (EntityId.New<TeamId>(), EntityId.New<DriverId>());

        _material.About([birch, birch], [light, light]);
        _material.About([birch], [light]);

        Assert.Equal([new MaterialTeam(_material.Id, birch)], _material.Teams);
        Assert.Equal([new MaterialDriver(_material.Id, light)], _material.Drivers);
    }

    [Fact]
    public void It_keeps_its_old_addresses()
    {
        _material.MoveTo(Slug.Parse("light"));
        _material.WasAt([Slug.Parse("light"), Slug.Parse("elsewhere")]);

        Assert.Equal(["poster", "elsewhere"], _material.FormerSlugs.Select(s => s.Value));
    }
}

using Tidemark.Domain.Common;
using Tidemark.Domain.Organisations;

namespace Tidemark.Domain.Tests.Organisations;

public sealed class OrganisationTests
{
    [Fact]
    public void An_organisation_is_called_by_its_name_and_else_as_its_source_shows_it()
    {
        var trust = new Organisation(EntityId.New<OrganisationId>(), " Birch Trust ");
        Assert.Equal("Birch Trust", trust.DisplayName);

        trust.Describe("Birch Trust", "Birch NHS Foundation Trust", "NHS trust", "RX0");

        Assert.Equal("Birch NHS Foundation Trust", trust.DisplayName);
        Assert.Equal(("NHS trust", "RX0"), (trust.Kind, trust.OdsCode));
    }

    [Fact]
    public void Blank_texts_are_unknowns()
    {
        var trust = new Organisation(EntityId.New<OrganisationId>(), "Birch Trust");

        trust.Describe("Birch Trust", " ", "", null);

        Assert.Equal((null, null, null), (trust.Name, trust.Kind, trust.OdsCode));
    }

    [Fact]
    public void Names_that_are_missing_or_too_long_are_refused()
    {
        var id = EntityId.New<OrganisationId>();
        Refused.With("Give the organisation's name as its source shows it.", () => _ = new Organisation(id, " \t"));
        Refused.With("Make the organisation's name as its source shows it shorter: 201 characters were given, 200 fit.",
            () => _ = new Organisation(id, new string('a', 201)));
        var trust = new Organisation(id, "Birch Trust");
        Refused.With("Make the organisation's name shorter: 1,201 characters were given, 200 fit.", () => trust.Describe("Birch Trust", new string('a', 1201), null, null));
        Refused.With("Make the kind of organisation shorter: 101 characters were given, 100 fit.", () => trust.Describe("Birch Trust", null, new string('a', 101), null));
        Refused.With("Make the ODS code shorter: 13 characters were given, 12 fit.", () => trust.Describe("Birch Trust", null, null, new string('a', 13)));
    }

    [Fact]
    public void An_organisation_cannot_be_part_of_itself()
    {
        var trust = new Organisation(EntityId.New<OrganisationId>(), "Birch Trust");
        var parent = EntityId.New<OrganisationId>();

        trust.BelongTo(parent);

        Refused.With("Birch Trust cannot be part of itself.", () => trust.BelongTo(trust.Id));
        Assert.Equal(parent, trust.PartOf);
        trust.BelongTo(null);
        Assert.Null(trust.PartOf);
    }

    [Fact]
    public void A_site_may_have_no_known_organisation()
    {
        var organisation = EntityId.New<OrganisationId>();
        var site = new Site(EntityId.New<SiteId>(), "Birch Hospital");
        Assert.Equal((null, null), (site.OrganisationId, site.Setting));

        site.Describe("Birch House", organisation, "secure setting");

        Assert.Equal(("Birch House", organisation, "secure setting"), (site.Name, site.OrganisationId, site.Setting));
        Refused.With("Give the site's name.", () => _ = new Site(site.Id, ""));
        Refused.With("Make the setting shorter: 201 characters were given, 200 fit.", () => site.Describe("Birch House", null, new string('a', 201)));
    }
}

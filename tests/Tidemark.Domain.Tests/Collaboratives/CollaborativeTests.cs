using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;

namespace Tidemark.Domain.Tests.Collaboratives;

public sealed class CollaborativeTests
{
    private static readonly Slug Mornings = Slug.Parse("safer-mornings");
    private static readonly SupportLine Line = new("Samaritans", "116 123", null, null);

    [Fact]
    public void A_word_of_the_site_itself_cannot_be_its_address()
    {
        const string sentence = "“admin” is a word that the site itself uses. Choose another address.";
        var collaborative = New();

        Refused.With(sentence, () => _ = new Collaborative(EntityId.New<CollaborativeId>(), Slug.Parse("admin"), "Name", "Summary"));
        Refused.With(sentence, () => collaborative.MoveTo(Slug.Parse("admin")));

        Assert.Equal(Mornings, collaborative.Slug);
        Assert.Empty(collaborative.FormerSlugs);
    }

    [Fact]
    public void Old_addresses_are_kept_until_it_moves_back_to_them()
    {
        var collaborative = New();
        Assert.Empty(collaborative.FormerSlugs);

        collaborative.MoveTo(Slug.Parse("b"));
        collaborative.MoveTo(Slug.Parse("c"));
        Assert.Equal(["safer-mornings", "b"], collaborative.FormerSlugs.Select(s => s.Value));

        collaborative.MoveTo(Slug.Parse("c"));
        Assert.Equal(["safer-mornings", "b"], collaborative.FormerSlugs.Select(s => s.Value));

        collaborative.MoveTo(Mornings);
        Assert.Equal(["b", "c"], collaborative.FormerSlugs.Select(s => s.Value));
    }

    [Fact]
    public void Addresses_elsewhere_join_the_old_ones_once_and_never_the_present_one()
    {
        var collaborative = New();
        collaborative.MoveTo(Slug.Parse("b"));

        collaborative.WasAt([Slug.Parse("safer-mornings"), Slug.Parse("b"), Slug.Parse("x"), Slug.Parse("x")]);

        Assert.Equal(["safer-mornings", "x"], collaborative.FormerSlugs.Select(s => s.Value));
    }

    [Fact]
    public void Texts_are_trimmed_and_blanks_are_unknowns()
    {
        var collaborative = New();

        collaborative.Describe(" Safer Mornings ", " ", " Calm. ", "", invented: true);
        collaborative.SetOut(" ", [" First ", "Second"], null, "");

        Assert.Equal(("Safer Mornings", null, "Calm.", null, true),
            (collaborative.Name, collaborative.Abbreviation, collaborative.Summary, collaborative.Country, collaborative.Invented));
        Assert.Equal(["First", "Second"], collaborative.Objectives);
        Assert.Equal((null, null, null), (collaborative.Aim, collaborative.Reach, collaborative.Coproduction));
    }

    [Fact]
    public void Missing_and_long_texts_are_refused()
    {
        var collaborative = New();
        Refused.With("Give the collaborative's name.", () => collaborative.Describe(" ", null, "Summary", null, invented: false));
        Refused.With("Give a summary of the collaborative.", () => collaborative.Describe("Name", null, "", null, invented: false));
        Refused.With("Make the collaborative's name shorter: 201 characters were given, 200 fit.", () => collaborative.Describe(Long(200), null, "S", null, invented: false));
        Refused.With("Make a summary of the collaborative shorter: 2,001 characters were given, 2,000 fit.", () => collaborative.Describe("N", null, Long(2000), null, invented: false));
        Refused.With("Make the abbreviation shorter: 31 characters were given, 30 fit.", () => collaborative.Describe("N", Long(30), "S", null, invented: false));
        Refused.With("Make the country shorter: 101 characters were given, 100 fit.", () => collaborative.Describe("N", null, "S", Long(100), invented: false));
        Refused.With("Make the aim shorter: 1,001 characters were given, 1,000 fit.", () => collaborative.SetOut(Long(1000), [], null, null));
        Refused.With("Give the objective.", () => collaborative.SetOut(null, ["One", " "], null, null));
        Refused.With("Make the objective shorter: 1,001 characters were given, 1,000 fit.", () => collaborative.SetOut(null, [Long(1000)], null, null));
        Refused.With("Make what is known of who took part shorter: 2,001 characters were given, 2,000 fit.", () => collaborative.SetOut(null, [], Long(2000), null));
        Refused.With("Make how it was co-produced shorter: 2,001 characters were given, 2,000 fit.", () => collaborative.SetOut(null, [], null, Long(2000)));
        Refused.With("Give what was not found.", () => collaborative.Cite([], [], [""]));
        Refused.With("Make what was not found shorter: 1,001 characters were given, 1,000 fit.", () => collaborative.Cite([], [], [Long(1000)]));
        Refused.With("Make the content note shorter: 1,001 characters were given, 1,000 fit.", () => collaborative.Protect(sensitive: false, Long(1000), []));
        Assert.Equal("Safer Mornings", collaborative.Name);
    }

    [Fact]
    public void A_sensitive_collaborative_warns_and_says_where_to_find_help()
    {
        var collaborative = New();
        Refused.With("A sensitive collaborative needs a content note.", () => collaborative.Protect(sensitive: true, " ", [Line]));
        Refused.With("A sensitive collaborative needs at least one support line.", () => collaborative.Protect(sensitive: true, "Talks about fear.", []));

        collaborative.Protect(sensitive: true, "Talks about fear.", [Line]);

        Assert.Equal((true, "Talks about fear."), (collaborative.Sensitive, collaborative.ContentNote));
        Assert.Equal([Line], collaborative.SupportLines);
    }

    [Fact]
    public void A_sensitive_collaborative_keeps_its_help_when_taking_it_away_is_refused()
    {
        var collaborative = New();
        collaborative.Protect(sensitive: true, "Talks about fear.", [Line]);

        Assert.Throws<DomainException>(() => collaborative.Protect(sensitive: true, null, []));

        Assert.Equal("Talks about fear.", collaborative.ContentNote);
        Assert.Equal([Line], collaborative.SupportLines);
    }

    [Fact]
    public void Sources_are_given_in_the_order_of_its_own_list()
    {
        var collaborative = New();
        CitedSource[] sources = [Source("a"), Source("b"), Source("c")];
        BackgroundFact[] background = [new("A fact.", ["b"])];

        collaborative.Cite(sources, background, [" The aim "]);

        Assert.Equal(["a", "c"], collaborative.SourcesOf(["c", "missing", "a"]).Select(s => s.Key));
        Assert.Equal(background, collaborative.Background);
        Assert.Equal(["The aim"], collaborative.NotFound);
    }

    [Fact]
    public void Who_runs_it_may_be_unknown()
    {
        var collaborative = New();
        var (programme, host) = (EntityId.New<ProgrammeId>(), EntityId.New<OrganisationId>());
        Commissioner[] commissioners = [new(EntityId.New<OrganisationId>(), "Paid for it.")];

        collaborative.RunBy(programme, host, commissioners);
        Assert.Equal((programme, host), (collaborative.ProgrammeId, collaborative.HostId));
        Assert.Equal(commissioners, collaborative.Commissioners);

        collaborative.RunBy(null, null, []);
        Assert.Equal((null, null), (collaborative.ProgrammeId, collaborative.HostId));
        var contact = new Contact("The team", null, "No address is known.");
        collaborative.AskedThrough(contact);
        Assert.Equal(contact, collaborative.Contact);
    }

    [Fact]
    public void A_programme_has_a_name()
    {
        var programme = new Programme(EntityId.New<ProgrammeId>(), " Safety Programme ");
        Assert.Equal("Safety Programme", programme.Name);

        programme.Describe("Safety", "SP", "Wales");

        Assert.Equal(("Safety", "SP", "Wales"), (programme.Name, programme.Abbreviation, programme.Country));
        Refused.With("Give the programme's name.", () => programme.Describe("", null, null));
        Refused.With("Make the programme's abbreviation shorter: 31 characters were given, 30 fit.", () => programme.Describe("S", Long(30), null));
    }

    private static Collaborative New() => new(EntityId.New<CollaborativeId>(), Mornings, "Safer Mornings", "Calmer mornings on wards.");

    private static CitedSource Source(string key) => new(key, "A college", "A page", null, null);

    private static string Long(int fits) => new('a', fits + 1);
}

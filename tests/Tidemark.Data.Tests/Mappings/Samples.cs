using Tidemark.Data.Jobs;
using Tidemark.Data.Packs;
using Tidemark.Data.Publishing;
using Tidemark.Data.Search;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Domain.Teams;
using Tidemark.Domain.Theory;

namespace Tidemark.Data.Tests.Mappings;

/// <summary>Every noun twice: with all that can be known of it, and with as little as it can have.</summary>
internal static class Samples
{
    public static readonly DateTime At = new(2026, 6, 15, 10, 30, 15, 123, DateTimeKind.Utc);

    private const string Words = "Straße “café” <b>&amp;</b> 😀 \\ ' \" ; --";

    private static readonly PartialDate Day = PartialDate.Parse("2021-09-13");
    private static readonly PartialDate Month = PartialDate.Parse("2021-10");
    private static readonly PartialDate Year = PartialDate.Parse("2022");
    private static readonly WebAddress Address = WebAddress.Parse("https://example.org/a?b=c");

    public static IReadOnlyList<object> Full()
    {
        var (programme, trust, parent, site, person, file) =
            (TestData.Programme(), TestData.Organisation(), TestData.Organisation(), TestData.Site(), TestData.Person(), TestData.StoredFile($"{Words}{Guid.CreateVersion7()}"));
        programme.Describe(Words, "SP", "Wales");
        parent.Describe(Words, "Parent", "Regulator", "RX1");
        parent.BelongTo(trust.Id);
        trust.Describe(Words, "Trust", "NHS trust", "RX0");
        var top = TestData.Organisation();
        top.Describe("Top", "Top", "Commissioner", "RX2");
        trust.BelongTo(top.Id);
        site.Describe(Words, trust.Id, "Secure");
        person.AlsoKnownAs(["A", Words]);
        var collaborative = Collaborative(programme.Id, trust.Id);
        var result = TestData.Result(collaborative);
        result.Report(Words, ResultStatus.Final, Month, "Note", ["paper", "page"], 3);
        var team = Team(collaborative, site.Id, trust.Id);
        var theory = Theory(collaborative);
        var gathering = Gathering(collaborative);
        var talk = Talk(collaborative, gathering.Id, theory, team.Id, person.Id);
        var material = Material(collaborative, gathering.Id, talk.Id, theory, team.Id, file.Id);
        return [programme, parent, top, trust, site, person, file, collaborative, result, team, theory, gathering, talk, material, .. Machinery()];
    }

    public static IReadOnlyList<object> Bare()
    {
        var collaborative = TestData.Collaborative();
        var theory = TestData.Theory(collaborative);
        TestData.Driver(theory);
        TestData.ChangeIdea(theory);
        var material = TestData.Material(collaborative);
        material.Issue(1);
        var noun = new SearchNoun(SearchKind.Team, Guid.CreateVersion7(), collaborative.Id);
        noun.Describe("", "", "", "", "", "");
        return
        [
            TestData.Programme(), TestData.Organisation(), TestData.Site(), TestData.Person(), TestData.StoredFile(""), collaborative,
            TestData.Result(collaborative), TestData.Team(collaborative), theory, TestData.Forum(collaborative), TestData.LearningSet(collaborative, 1),
            TestData.Talk(collaborative), material, noun, new Job("kind", "", At), new PackKey("pack", "kind", Guid.CreateVersion7().ToString(), Guid.CreateVersion7()),
            new MistakeReport(Guid.CreateVersion7(), "/", ReportWish.Correct, "", null, At),
        ];
    }

    private static object[] Machinery()
    {
        var noun = new SearchNoun(SearchKind.Talk, Guid.CreateVersion7(), EntityId.New<CollaborativeId>());
        noun.Describe("/a/b", "Talk", Words, Words, "Facts", "abc");
        noun.Hold([new SearchPart("Slide 1", "#s1", Words), new SearchPart("Slide 2", "#s2", "Two")]);
        var failed = new Job("kind", Words, At);
        failed.FailForGood("Why", At.AddMinutes(1));
        return
        [
            noun, failed, new SearchWord($"w{Guid.CreateVersion7():N}"), new PackKey("pack", "talk", $"a/{Guid.CreateVersion7()}", Guid.CreateVersion7()),
            new MistakeReport(Guid.CreateVersion7(), "/a", ReportWish.Remove, Words, "a@example.org", At),
        ];
    }

    private static Collaborative Collaborative(ProgrammeId programme, OrganisationId host)
    {
        var it = TestData.Collaborative();
        it.WasAt([Slug.Parse("old"), Slug.Parse("older")]);
        it.Describe(Words, "SM", Words, "Wales", invented: true);
        it.RunBy(programme, host, [new Commissioner(host, Words), new Commissioner(host, null)]);
        it.Date(Day, Month, Year, [new Pause(Day, Month, Words), new Pause(Year, null, null)]);
        it.SetOut(Words, [Words, "Second"], Words, Words);
        it.AskedThrough(new Contact(Words, "a@example.org", null));
        it.Protect(sensitive: true, Words, [new SupportLine(Words, "116 123", Address, Words), new SupportLine("B", null, null, null)]);
        it.Cite([new CitedSource("a", Words, Words, Address, Words), new CitedSource("b", "P", "W", null, null)], [new BackgroundFact(Words, ["a", "b"])], [Words]);
        return it;
    }

    private static Team Team(Collaborative collaborative, SiteId site, OrganisationId trust)
    {
        var team = TestData.Team();
        team.WasAt([Slug.Parse("old-ward")]);
        team.Describe(Words, TeamKind.Area, site, trust, Words);
        team.Know([new TeamFact(Month, "acute", Words, 20, "mixed", Words), new TeamFact(null, null, null, null, null, null)]);
        team.TakePartIn(collaborative.Id, Day, Year, listed: true);
        return team;
    }

    private static TheoryOfChange Theory(Collaborative collaborative)
    {
        var theory = TestData.Theory(collaborative, version: 2);
        theory.Describe(Words, Month, Words, Words, Words, ["a"]);
        var primary = TestData.Driver(theory);
        var secondary = EntityId.New<DriverId>();
        theory.Drive(secondary, Slug.Parse("curtains"), Words, DriverLevel.Secondary, [primary.Id], 2);
        theory.Suggest(EntityId.New<ChangeIdeaId>(), Slug.Parse("open"), Words, [secondary, primary.Id], 3).Explain(Words, Words, Words);
        return theory;
    }

    private static Gathering Gathering(Collaborative collaborative)
    {
        var gathering = TestData.LearningSet(collaborative, 4);
        gathering.Name(GatheringKind.LearningSet, 4, Words, null, Words);
        gathering.WasAt([Slug.Parse("old-set")]);
        gathering.Schedule(Day, new TimeOnly(10, 0, 30), new TimeOnly(13, 30), "Europe/Paris");
        gathering.Meet(GatheringMode.Hybrid, Words);
        gathering.Stand(GatheringStatus.Postponed);
        gathering.Describe(Words, Words, ["a"]);
        gathering.Plan(
        [
            new AgendaRelease(1, Month, Words,
                [new AgendaItem(AgendaItemKind.Talk, new TimeOnly(10, 5), 15, Words, EntityId.New<TalkId>()), new AgendaItem(AgendaItemKind.Break, null, null, null, null)]),
            new AgendaRelease(null, null, null, []),
        ]);
        return gathering;
    }

    private static Talk Talk(Collaborative collaborative, GatheringId gathering, TheoryOfChange theory, TeamId team, PersonId person)
    {
        var talk = TestData.Talk(collaborative, Sharing.CoachAndProgramme);
        talk.WasAt([Slug.Parse("old-talk")]);
        talk.Describe(TalkKind.Reflection, Words, "", Words, Words, Words);
        talk.Place(gathering, Words, 20, notRecorded: true, 7);
        talk.Cite(["a"]);
        talk.Present(theory.Id);
        talk.Given(
        [
            new Appearance(person, AppearancePart.Panellist, Words, EntityId.New<OrganisationId>(), Words, [team]),
            new Appearance(null, AppearancePart.Presenter, null, null, null, [team]),
        ]);
        talk.About([team], theory.Drivers.Select(d => d.Id));
        return talk;
    }

    private static Material Material(
        Collaborative collaborative, GatheringId gathering, TalkId talk, TheoryOfChange theory, TeamId team, StoredFileId file)
    {
        var material = TestData.Material(collaborative);
        material.WasAt([Slug.Parse("old-poster")]);
        material.Describe(MaterialKind.Poster, Words, "", Words, Words, Words);
        material.File(gathering, talk, Words, 5);
        material.Offer(new Licence("CC-BY-4.0", null), Words, Year, Sharing.Collaborative);
        material.Cite(["a"]);
        material.Withdraw(Day, Words);
        material.About([team], theory.Drivers.Select(d => d.Id));
        var version = material.Issue(2);
        version.Publish(Month, Words, Address);
        version.Hold(
        [
            new MaterialFile(file, FileRole.Main, "Straße.txt", "en-GB", new Checked(Words, Day)), new MaterialFile(file, FileRole.Captions, "b.vtt", null, null),
        ]);
        return material;
    }
}

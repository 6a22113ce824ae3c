using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Search;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Tests.Mappings;

/// <summary>What must be there once is guarded by the database too: two requests at once cannot both pass a check in code.</summary>
public sealed class UniqueIndexTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Dictionary<string, Func<(object[] First, object[] Second)>> Doubles = new(StringComparer.Ordinal)
    {
        ["Collaborative: Slug"] = () => ([TestData.Collaborative("twice")], [TestData.Collaborative("twice")]),
        ["Team: Slug"] = () => ([TestData.Team(slug: "twice")], [TestData.Team(slug: "twice")]),
        ["StoredFile: Sha256"] = () => ([TestData.StoredFile("same")], [TestData.StoredFile("same")]),
        ["SearchWord: Word"] = () => ([new SearchWord("same")], [new SearchWord("same")]),
        ["SearchNoun: Kind, Target"] = () =>
        {
            var target = Guid.CreateVersion7();
            return ([Noun(target)], [Noun(target)]);
        },
        ["Gathering: CollaborativeId, Number"] = () =>
        {
            var collaborative = TestData.Collaborative();
            return ([collaborative, TestData.LearningSet(collaborative, 1)], [TestData.LearningSet(collaborative, 1)]);
        },
        ["Gathering: CollaborativeId, Slug"] = () =>
        {
            var collaborative = TestData.Collaborative();
            return ([collaborative, TestData.Forum(collaborative, "twice")], [TestData.Forum(collaborative, "twice")]);
        },
        ["Talk: CollaborativeId, Slug"] = () =>
        {
            var collaborative = TestData.Collaborative();
            return ([collaborative, TestData.Talk(collaborative, slug: "twice")], [TestData.Talk(collaborative, slug: "twice")]);
        },
        ["Material: CollaborativeId, Slug"] = () =>
        {
            var collaborative = TestData.Collaborative();
            return ([collaborative, TestData.Material(collaborative, slug: "twice")], [TestData.Material(collaborative, slug: "twice")]);
        },
        ["TheoryOfChange: CollaborativeId, Version"] = () =>
        {
            var collaborative = TestData.Collaborative();
            return ([collaborative, TestData.Theory(collaborative)], [TestData.Theory(collaborative)]);
        },
    };

    // Two of these can only come from two requests that both read the version of a theory before either wrote.
    private static readonly string[] WithinATheory = ["Driver: TheoryOfChangeId, Slug", "ChangeIdea: TheoryOfChangeId, Slug"];

    public static TheoryData<string, Engine> Cases
    {
        get
        {
            var cases = new TheoryData<string, Engine>();
            foreach (var name in Doubles.Keys)
            {
                cases.Add(name, Engine.Sqlite);
                cases.Add(name, Engine.Postgres);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_second_of_two_is_refused(string index, Engine engine)
    {
        var database = await databases.On(engine);
        var (first, second) = Doubles[index]();
        await database.Save(first);

        await Assert.ThrowsAsync<DbUpdateException>(() => database.Save(second));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Two_requests_cannot_add_the_same_driver_or_idea(Engine engine)
    {
        var database = await databases.On(engine);
        var collaborative = TestData.Collaborative();
        var theory = TestData.Theory(collaborative);
        await database.Save(collaborative, theory);

        await database.Use(async early =>
        {
            var here = await early.Theories.Include(t => t.Drivers).Include(t => t.ChangeIdeas).SingleAsync(t => t.Id == theory.Id);
            await database.Use(async late =>
            {
                var there = await late.Theories.SingleAsync(t => t.Id == theory.Id);
                TestData.Driver(there, "twice");
                TestData.ChangeIdea(there, "twice");
                await late.SaveChangesAsync();
            });
            TestData.Driver(here, "twice");
            await Assert.ThrowsAsync<DbUpdateException>(() => early.SaveChangesAsync(TestContext.Current.CancellationToken));
            here.KeepOnly(new HashSet<DriverId>(), new HashSet<ChangeIdeaId>());
            TestData.ChangeIdea(here, "twice");
            await Assert.ThrowsAsync<DbUpdateException>(() => early.SaveChangesAsync(TestContext.Current.CancellationToken));
        });
    }

    [Fact]
    public async Task Every_unique_index_has_a_case()
    {
        var database = await databases.On(Engine.Sqlite);

        var indexes = await database.Use(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(t => t.GetIndexes()).Where(i => i.IsUnique)
            .Select(i => $"{i.DeclaringEntityType.ClrType.Name}: {string.Join(", ", i.Properties.Select(p => p.Name))}").ToList()));

        Assert.Equal(indexes.Order(StringComparer.Ordinal), Doubles.Keys.Concat(WithinATheory).Order(StringComparer.Ordinal));
    }

    private static SearchNoun Noun(Guid target)
    {
        var noun = new SearchNoun(SearchKind.Talk, target, EntityId.New<CollaborativeId>());
        noun.Describe("/a", "Talk", "Title", "Text", "", "");
        return noun;
    }
}

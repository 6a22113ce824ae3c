using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;

namespace Tidemark.Data.Tests.Visibility;

/// <summary>Every noun on every rung of sharing, once on each engine, and which of them a visitor may see.</summary>
public sealed class VisibleRows : IAsyncDisposable
{
    private readonly Dictionary<Engine, Task<TestDatabase>> _made = [];
    private readonly object[] _rows;

    public VisibleRows() => (_rows, Cases) = Make();

    /// <summary>For each read, what a visitor sees and what only the program sees.</summary>
    public IReadOnlyDictionary<string, (object[] Open, object[] Closed)> Cases { get; }

    public Task<TestDatabase> On(Engine engine)
    {
        lock (_made)
        {
            if (!_made.TryGetValue(engine, out var database)) _made[engine] = database = Store(engine);
            return database;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _made.Values) await (await database).DisposeAsync();
    }

    private async Task<TestDatabase> Store(Engine engine)
    {
        var database = await TestDatabase.Create(engine);
        await database.Save(_rows);
        return database;
    }

    private static (object[] Rows, Dictionary<string, (object[] Open, object[] Closed)> Cases) Make()
    {
        var (programme, trust, site, person, file) = (TestData.Programme(), TestData.Organisation(), TestData.Site(), TestData.Person(), TestData.StoredFile("a"));
        var (one, other) = (TestData.Collaborative(), TestData.Collaborative());
        var (result, theory, set) = (TestData.Result(one), TestData.Theory(one), TestData.LearningSet(one, 1));
        var (listed, unlisted, apart) = (TestData.Team(one), TestData.Team(one, listed: false), TestData.Team());
        var listedElsewhere = TestData.Team(one, listed: false);
        listedElsewhere.TakePartIn(other.Id, null, null, listed: true);
        var talks = Rungs().Select(rung => TestData.Talk(one, rung)).ToArray();
        var materials = Rungs().Select(rung => TestData.Material(one, rung).WithVersions()).ToArray();
        var withdrawn = TestData.Material(one).WithVersions();
        withdrawn.Withdraw(PartialDate.Parse("2022"), null);
        var open = materials.Single(m => m.Sharing == Sharing.Public);
        object[] nothing = [];
        return (
            [programme, trust, site, person, file, one, other, result, theory, set, listed, unlisted, apart, listedElsewhere, .. talks, .. materials, withdrawn],
            new(StringComparer.Ordinal)
            {
                [nameof(VisibleRecords.Programmes)] = ([programme], nothing),
                [nameof(VisibleRecords.Collaboratives)] = ([one, other], nothing),
                [nameof(VisibleRecords.Results)] = ([result], nothing),
                [nameof(VisibleRecords.Organisations)] = ([trust], nothing),
                [nameof(VisibleRecords.Sites)] = ([site], nothing),
                [nameof(VisibleRecords.People)] = ([person], nothing),
                [nameof(VisibleRecords.Theories)] = ([theory], nothing),
                [nameof(VisibleRecords.Gatherings)] = ([set], nothing),
                [nameof(VisibleRecords.StoredFiles)] = ([file], nothing),
                [nameof(VisibleRecords.Teams)] = ([listed, listedElsewhere], [unlisted, apart]),
                [nameof(VisibleRecords.Talks)] = ([.. talks.Where(t => t.Sharing == Sharing.Public)], [.. talks.Where(t => t.Sharing != Sharing.Public)]),
                [nameof(VisibleRecords.Materials)] = ([open, withdrawn], [.. materials.Where(m => m != open)]),
                [nameof(VisibleRecords.MaterialVersions)] = (
                    [open.Versions[0]],
                    [open.Versions[1], .. withdrawn.Versions, .. materials.Where(m => m != open).SelectMany(m => m.Versions)]),
            });
    }

    private static Sharing[] Rungs() => Enum.GetValues<Sharing>();
}

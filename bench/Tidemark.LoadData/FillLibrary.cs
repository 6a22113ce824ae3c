using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Tidemark.Data;
using Tidemark.Data.Search;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;

namespace Tidemark.LoadData;

/// <summary>One invented collaborative with many materials, each with an indexed deck of slides. The files themselves are not made.</summary>
internal sealed class FillLibrary(string folder, int materials)
{
    private const int SlidesOfEach = 20;
    private const int MaterialsAtOnce = 250;
    private const string Collaborative = "load-test";

    private readonly Vocabulary _vocabulary = new();

    public async Task<int> Run(CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "tidemark.db");
        if (File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"{file} is there already. Nothing was done.");
            return 1;
        }
        var clock = Stopwatch.StartNew();
        await using var services = new ServiceCollection().AddTidemarkSqlite(file).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TidemarkDbContext>();
        await DatabaseUpgrade.Apply(db, cancel);
        await Fill(db, cancel);
        Console.WriteLine($"{materials:N0} materials with {materials * SlidesOfEach:N0} slides in {clock.Elapsed.TotalSeconds:0} s: {new FileInfo(file).Length / 1_000_000:N0} MB");
        return 0;
    }

    private async Task Fill(TidemarkDbContext db, CancellationToken cancel)
    {
        var collaborative = new Collaborative(EntityId.New<CollaborativeId>(), Slug.Parse(Collaborative), "Load Test Collaborative", "Invented, to measure with.");
        collaborative.Describe("Load Test Collaborative", null, "Invented, to measure with.", null, invented: true);
        db.Add(collaborative);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        for (var i = 0; i < materials; i++)
        {
            Add(db, collaborative.Id, i);
            if ((i + 1) % MaterialsAtOnce != 0 && i + 1 != materials) continue;
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
        foreach (var some in _vocabulary.Words.SelectMany(IndexedText.Words).Distinct(StringComparer.Ordinal).Chunk(5_000))
        {
            db.AddRange(some.Select(w => new SearchWord(w)));
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    private void Add(TidemarkDbContext db, CollaborativeId collaborative, int index)
    {
        var id = EntityId.New<MaterialId>();
        var slug = Slug.Parse("material-" + index.ToString(CultureInfo.InvariantCulture));
        var kind = (MaterialKind)(index % Enum.GetValues<MaterialKind>().Length);
        var (title, summary) = (_vocabulary.Title(), _vocabulary.Sentence(_vocabulary.Random.Next(15, 30)));
        var material = new Material(id, collaborative, slug, title);
        material.Describe(kind, title, title, summary, null, null);
        material.File(null, null, null, index + 1);
        material.Issue(1).Publish(PartialDate.Parse("2026-01-15"), null, null);
        db.Add(material);
        var noun = new SearchNoun(SearchKind.Material, id.Value, collaborative);
        noun.Describe($"/{Collaborative}/materials/{slug}", kind.ToString(), title, summary, "Learning set not known", "load");
        noun.Hold(Enumerable.Range(1, SlidesOfEach).Select(n => new SearchPart($"Slide {n}", "", Slide())));
        db.Add(noun);
    }

    private string Slide() =>
        string.Join('\n', Enumerable.Range(0, _vocabulary.Random.Next(2, 6)).Select(_ => _vocabulary.Sentence(_vocabulary.Random.Next(6, 14))));
}

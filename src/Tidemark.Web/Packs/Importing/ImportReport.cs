using Microsoft.EntityFrameworkCore;
using Tidemark.Data;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Files;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Domain.Organisations;
using Tidemark.Domain.People;
using Tidemark.Domain.Teams;
using Tidemark.Domain.Theory;

namespace Tidemark.Web.Packs.Importing;

/// <summary>What an import changes, noun by noun, and what the database holds that the pack no longer does.</summary>
internal sealed record ImportReport(string Name, IReadOnlyList<string> Changes, IReadOnlyList<string> Kept)
{
    private static readonly (Type Type, string One, string Many)[] Nouns =
    [
        (typeof(Programme), "programme", "programmes"), (typeof(Collaborative), "collaborative", "collaboratives"),
        (typeof(Organisation), "organisation", "organisations"), (typeof(Site), "site", "sites"), (typeof(Person), "person", "people"),
        (typeof(Team), "team", "teams"), (typeof(Participation), "participation", "participations"),
        (typeof(TheoryOfChange), "theory of change", "theories of change"), (typeof(Driver), "driver", "drivers"),
        (typeof(ChangeIdea), "change idea", "change ideas"), (typeof(Gathering), "gathering", "gatherings"), (typeof(Talk), "talk", "talks"),
        (typeof(Material), "material", "materials"), (typeof(MaterialVersion), "version", "versions"),
        (typeof(StoredFile), "file", "files"), (typeof(Result), "result", "results"),
    ];

    public bool ChangedAnything => Changes.Count > 0;

    public static ImportReport Of(TidemarkDbContext db, ImportUnderWay import)
    {
        db.ChangeTracker.DetectChanges();
        var entries = db.ChangeTracker.Entries().ToLookup(e => e.Metadata.ClrType);
        var changes = new List<string>();
        foreach (var (type, one, many) in Nouns)
        {
            foreach (var (state, word) in new[] { (EntityState.Added, "added"), (EntityState.Modified, "changed"), (EntityState.Deleted, "removed") })
            {
                var count = entries[type].Count(e => e.State == state);
                if (count > 0) changes.Add($"{count:N0} {(count == 1 ? one : many)} {word}");
            }
        }
        var links = entries.Where(g => g.Key == typeof(TalkTeam) || g.Key == typeof(TalkDriver) || g.Key == typeof(MaterialTeam) || g.Key == typeof(MaterialDriver))
            .Sum(g => g.Count(e => e.State is EntityState.Added or EntityState.Deleted));
        if (links > 0 && !changes.Exists(c => c.EndsWith("added", StringComparison.Ordinal))) changes.Add($"{links:N0} links changed");
        return new ImportReport(import.Pack.Collaborative.Name, changes, [.. Gone(import)]);
    }

    private static IEnumerable<string> Gone(ImportUnderWay import)
    {
        var pack = import.Pack;
        (string Noun, IEnumerable<Domain.Common.Slug> Present)[] nouns =
        [
            (PackNouns.Organisation, pack.Organisations.Organisations.Select(e => e.Id)), (PackNouns.Site, pack.Organisations.Sites.Select(e => e.Id)),
            (PackNouns.Team, pack.Teams.Teams.Select(e => e.Id)), (PackNouns.Person, pack.People.People.Select(e => e.Id)),
            (PackNouns.Theory, pack.Theory.Theories.Select(e => e.Id)), (PackNouns.Gathering, pack.Gatherings.Gatherings.Select(e => e.Id)),
            (PackNouns.Talk, pack.Talks.Talks.Select(e => e.Id)), (PackNouns.Material, pack.Materials.Materials.Select(e => e.Id)),
            (PackNouns.Result, pack.Results.Results.Select(e => e.Id)),
        ];
        return nouns.SelectMany(n => import.Keys.NotAmong(n.Noun, n.Present).Select(entry => $"{n.Noun} {entry}"));
    }
}

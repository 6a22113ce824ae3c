using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
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
        var links = FiledElsewhere(entries);
        if (links > 0) changes.Add($"{links:N0} {(links == 1 ? "link" : "links")} changed");
        return new ImportReport(import.Pack.Collaborative.Name, changes, [.. Gone(import)]);
    }

    /// <summary>Links to teams and drivers that changed by themselves, not with a talk or a material that is new.</summary>
    private static int FiledElsewhere(ILookup<Type, EntityEntry> entries)
    {
        var fresh = entries[typeof(Talk)].Concat(entries[typeof(Material)]).Where(e => e.State == EntityState.Added)
            .Select(e => e.Entity is Talk talk ? talk.Id.Value : ((Material)e.Entity).Id.Value).ToHashSet();
        return entries.SelectMany(g => g).Count(e => e.State is EntityState.Added or EntityState.Deleted && Owner(e.Entity) is { } owner && !fresh.Contains(owner));
    }

    private static Guid? Owner(object entity) => entity switch
    {
        TalkTeam link => link.TalkId.Value,
        TalkDriver link => link.TalkId.Value,
        MaterialTeam link => link.MaterialId.Value,
        MaterialDriver link => link.MaterialId.Value,
        _ => null,
    };

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

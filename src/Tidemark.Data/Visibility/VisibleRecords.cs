using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Domain.Organisations;
using Tidemark.Domain.People;
using Tidemark.Domain.Teams;
using Tidemark.Domain.Theory;

namespace Tidemark.Data.Visibility;

/// <summary>
/// Everything that one viewer may see. What the viewer may not see is not there: a page that asks for it finds
/// nothing and answers as it would for a thing that never was.
/// </summary>
public sealed class VisibleRecords
{
    private readonly TidemarkDbContext _db;
    private readonly Viewer _viewer;

    internal VisibleRecords(TidemarkDbContext db, Viewer viewer) => (_db, _viewer) = (db, viewer);

    public IQueryable<Programme> Programmes => Read(_db.Programmes);

    public IQueryable<Collaborative> Collaboratives => Read(_db.Collaboratives);

    public IQueryable<Result> Results => Read(_db.Results);

    public IQueryable<Organisation> Organisations => Read(_db.Organisations);

    public IQueryable<Site> Sites => Read(_db.Sites);

    public IQueryable<Person> People => Read(_db.People);

    public IQueryable<TheoryOfChange> Theories => Read(_db.Theories);

    public IQueryable<Gathering> Gatherings => Read(_db.Gatherings);

    /// <summary>In public, teams that agreed to be named in some collaborative.</summary>
    public IQueryable<Team> Teams => _viewer.SeesEverything
        ? Read(_db.Teams)
        : Read(_db.Teams).Where(t => t.Participations.Any(p => p.Listed));

    public IQueryable<Talk> Talks => _viewer.SeesEverything
        ? Read(_db.Talks)
        : Read(_db.Talks).Where(t => t.Sharing == Sharing.Public);

    /// <summary>Withdrawn materials are among them: their page says so. Their versions are not.</summary>
    public IQueryable<Material> Materials => _viewer.SeesEverything
        ? Read(_db.Materials)
        : Read(_db.Materials).Where(m => m.Sharing == Sharing.Public);

    public IQueryable<MaterialVersion> MaterialVersions => _viewer.SeesEverything
        ? Read(_db.MaterialVersions)
        : Read(_db.MaterialVersions).Where(v => v.Published != null
            && _db.Materials.Any(m => m.Id == v.MaterialId && m.Sharing == Sharing.Public && m.Withdrawn == null));

    /// <summary>Where the bytes of a version's file lie. Found by the id that a visible version gives.</summary>
    public IQueryable<StoredFile> StoredFiles => Read(_db.StoredFiles);

    private static IQueryable<T> Read<T>(DbSet<T> rows) where T : class => rows.AsNoTracking();
}

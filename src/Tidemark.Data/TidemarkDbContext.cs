using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Jobs;
using Tidemark.Data.Mappings;
using Tidemark.Data.Packs;
using Tidemark.Data.Publishing;
using Tidemark.Data.Search;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Files;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Domain.Organisations;
using Tidemark.Domain.People;
using Tidemark.Domain.Teams;
using Tidemark.Domain.Theory;

namespace Tidemark.Data;

/// <summary>
/// The one model of both engines. Its tables are not public: what a person may see is read through
/// <see cref="VisibleTo"/>, so that no page has to remember a check.
/// </summary>
public abstract class TidemarkDbContext(DbContextOptions options) : DbContext(options)
{
    internal DbSet<Programme> Programmes => Set<Programme>();

    internal DbSet<Collaborative> Collaboratives => Set<Collaborative>();

    internal DbSet<Result> Results => Set<Result>();

    internal DbSet<Organisation> Organisations => Set<Organisation>();

    internal DbSet<Site> Sites => Set<Site>();

    internal DbSet<Person> People => Set<Person>();

    internal DbSet<Team> Teams => Set<Team>();

    internal DbSet<TheoryOfChange> Theories => Set<TheoryOfChange>();

    internal DbSet<Gathering> Gatherings => Set<Gathering>();

    internal DbSet<Talk> Talks => Set<Talk>();

    internal DbSet<Material> Materials => Set<Material>();

    internal DbSet<MaterialVersion> MaterialVersions => Set<MaterialVersion>();

    internal DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    internal DbSet<MistakeReport> MistakeReports => Set<MistakeReport>();

    internal DbSet<ContentStamp> ContentStamps => Set<ContentStamp>();

    internal DbSet<Job> Jobs => Set<Job>();

    internal DbSet<PackKey> PackKeys => Set<PackKey>();

    internal DbSet<SearchNoun> SearchNouns => Set<SearchNoun>();

    internal DbSet<SearchPart> SearchParts => Set<SearchPart>();

    internal DbSet<SearchWord> SearchWords => Set<SearchWord>();

    /// <summary>Everything that this viewer may see, and nothing else.</summary>
    public VisibleRecords VisibleTo(Viewer viewer) => new(this, viewer);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await ContentStamp.RenewOnChange(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Not supported: a request that waits for a disk must not hold a thread.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with SaveChangesAsync.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ValueConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TidemarkDbContext).Assembly);
}

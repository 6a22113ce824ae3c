using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.Files;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.Library;
using Tidemark.Domain.Organisations;
using Tidemark.Domain.People;
using Tidemark.Domain.Teams;
using Tidemark.Domain.Theory;

namespace Tidemark.Web.Packs.Exporting;

/// <summary>What anyone may see of one collaborative, and what that refers to. Nothing else reaches an export.</summary>
internal sealed class PublishedContent
{
    private HashSet<TeamId> _listed = [];

    private PublishedContent(Collaborative collaborative) => Collaborative = collaborative;

    public Collaborative Collaborative { get; }

    public Programme? Programme { get; private set; }

    /// <summary>Those that agreed to be named in this collaborative.</summary>
    public IReadOnlyList<Team> Teams { get; private set; } = [];

    public IReadOnlyList<Site> Sites { get; private set; } = [];

    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    public IReadOnlyList<Person> People { get; private set; } = [];

    public IReadOnlyList<TheoryOfChange> Theories { get; private set; } = [];

    public IReadOnlyList<Gathering> Gatherings { get; private set; } = [];

    public IReadOnlyList<Talk> Talks { get; private set; } = [];

    public IReadOnlyList<Material> Materials { get; private set; } = [];

    public ILookup<MaterialId, MaterialVersion> Versions { get; private set; } = Array.Empty<MaterialVersion>().ToLookup(v => v.MaterialId);

    public IReadOnlyList<Result> Results { get; private set; } = [];

    public IReadOnlyDictionary<StoredFileId, StoredFile> StoredFiles { get; private set; } = new Dictionary<StoredFileId, StoredFile>();

    /// <summary>The content of the collaborative at this address, or null where there is none.</summary>
    public static async Task<PublishedContent?> Read(VisibleRecords visible, Slug slug, CancellationToken cancel)
    {
        if (await visible.Collaboratives.SingleOrDefaultAsync(c => c.Slug == slug, cancel) is not { } collaborative) return null;
        var content = new PublishedContent(collaborative);
        await content.ReadProgramme(visible, cancel);
        await content.ReadTakingPart(visible, cancel);
        await content.ReadMaterials(visible, cancel);
        await content.ReadWhatIsReferredTo(visible, cancel);
        return content;
    }

    /// <summary>The appearances in a talk that name someone who may be named.</summary>
    public IEnumerable<Appearance> Appearances(Talk talk) => talk.Appearances.Where(a => a.PersonId is not null || a.TeamIds.Any(_listed.Contains));

    private async Task ReadProgramme(VisibleRecords visible, CancellationToken cancel)
    {
        var id = Collaborative.Id;
        if (Collaborative.ProgrammeId is { } programme) Programme = await visible.Programmes.SingleOrDefaultAsync(p => p.Id == programme, cancel);
        Theories = await visible.Theories.Include(t => t.Drivers).Include(t => t.ChangeIdeas).Where(t => t.CollaborativeId == id).ToListAsync(cancel);
        Gatherings = await visible.Gatherings.Where(g => g.CollaborativeId == id).ToListAsync(cancel);
        Talks = await visible.Talks.Include(t => t.Teams).Include(t => t.Drivers).Where(t => t.CollaborativeId == id).ToListAsync(cancel);
        Results = await visible.Results.Where(r => r.CollaborativeId == id).ToListAsync(cancel);
    }

    private async Task ReadTakingPart(VisibleRecords visible, CancellationToken cancel)
    {
        var id = Collaborative.Id;
        Teams = await visible.Teams.Include(t => t.Participations)
            .Where(t => t.Participations.Any(p => p.CollaborativeId == id && p.Listed)).ToListAsync(cancel);
        _listed = [.. Teams.Select(t => t.Id)];
    }

    private async Task ReadMaterials(VisibleRecords visible, CancellationToken cancel)
    {
        var id = Collaborative.Id;
        Materials = await visible.Materials.Include(m => m.Teams).Include(m => m.Drivers).Where(m => m.CollaborativeId == id).ToListAsync(cancel);
        Versions = (await visible.MaterialVersions
            .Where(v => visible.Materials.Any(m => m.Id == v.MaterialId && m.CollaborativeId == id)).ToListAsync(cancel)).ToLookup(v => v.MaterialId);
        var files = Versions.SelectMany(g => g).SelectMany(v => v.OpenFiles).Select(f => f.StoredFileId).Distinct().ToList();
        StoredFiles = await visible.StoredFiles.Where(f => files.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancel);
    }

    private async Task ReadWhatIsReferredTo(VisibleRecords visible, CancellationToken cancel)
    {
        var appearances = Talks.SelectMany(Appearances).ToList();
        var people = appearances.Select(a => a.PersonId).OfType<PersonId>().Distinct().ToList();
        People = await visible.People.Where(p => people.Contains(p.Id)).ToListAsync(cancel);
        var sites = Teams.Select(t => t.SiteId).OfType<SiteId>().Distinct().ToList();
        Sites = await visible.Sites.Where(s => sites.Contains(s.Id)).ToListAsync(cancel);
        var named = Teams.Select(t => t.OrganisationId).Concat(Sites.Select(s => s.OrganisationId)).Concat(appearances.Select(a => a.OrganisationId))
            .Append(Collaborative.HostId).OfType<OrganisationId>().Concat(Collaborative.Commissioners.Select(c => c.OrganisationId));
        var found = new Dictionary<OrganisationId, Organisation>();
        for (var ask = named.Distinct().ToList(); ask.Count > 0;)
        {
            var more = await visible.Organisations.Where(o => ask.Contains(o.Id)).ToListAsync(cancel);
            foreach (var organisation in more) found.Add(organisation.Id, organisation);
            ask = [.. more.Select(o => o.PartOf).OfType<OrganisationId>().Distinct().Where(o => !found.ContainsKey(o))];
        }
        Organisations = [.. found.Values];
    }
}

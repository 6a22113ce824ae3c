using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Api.Records;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;
using Tidemark.Web.Hosting;

namespace Tidemark.Web.Features.Api.Reading;

/// <summary>
/// What other things refer to, by id: one query for each kind, however many there are. What may not be seen is not found,
/// and so is not named.
/// </summary>
internal sealed class Names(VisibleRecords visible, CurrentCollaborative current, TidemarkSettings settings)
{
    private Dictionary<OrganisationId, Named> _organisations = [];
    private Dictionary<PersonId, Named> _people = [];
    private Dictionary<TeamId, TeamReference> _teams = [];
    private Dictionary<GatheringId, Reference> _gatherings = [];
    private Dictionary<TalkId, Reference> _talks = [];
    private Dictionary<DriverId, DriverReference> _drivers = [];
    private Dictionary<TheoryOfChangeId, Reference> _theories = [];

    private Slug Slug => current.Slug;

    public async Task FindOrganisations(IEnumerable<OrganisationId?> wanted, CancellationToken cancel)
    {
        var ids = Given(wanted);
        _organisations = (await visible.Organisations.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Name, o.NameAsShown }).ToListAsync(cancel))
            .ToDictionary(o => o.Id, o => new Named(o.Id.Value, o.Name ?? o.NameAsShown));
    }

    public async Task FindPeople(IEnumerable<PersonId?> wanted, CancellationToken cancel)
    {
        var ids = Given(wanted);
        _people = (await visible.People.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.DisplayName }).ToListAsync(cancel))
            .ToDictionary(p => p.Id, p => new Named(p.Id.Value, p.DisplayName));
    }

    /// <summary>Only teams that agreed to be named in this collaborative: agreeing in another is no agreement here.</summary>
    public async Task FindTeams(IEnumerable<TeamId> wanted, CancellationToken cancel)
    {
        var ids = wanted.Distinct().ToList();
        _teams = (await visible.Teams.Where(t => ids.Contains(t.Id) && t.Participations.Any(p => p.CollaborativeId == current.Id && p.Listed))
                .Select(t => new { t.Id, t.Slug, t.Name }).ToListAsync(cancel))
            .ToDictionary(t => t.Id, t => new TeamReference { Slug = t.Slug.Value, Name = t.Name, Url = settings.Absolute(TeamLinks.In(Slug, t.Slug)) });
    }

    public async Task FindGatherings(IEnumerable<GatheringId?> wanted, CancellationToken cancel)
    {
        var ids = Given(wanted);
        _gatherings = (await visible.Gatherings.Where(g => ids.Contains(g.Id)).ToListAsync(cancel)).ToDictionary(g => g.Id, To);
    }

    public async Task FindTalks(IEnumerable<TalkId?> wanted, CancellationToken cancel)
    {
        var ids = Given(wanted);
        _talks = (await visible.Talks.Where(t => ids.Contains(t.Id) && t.CollaborativeId == current.Id)
                .Select(t => new { t.Id, t.Slug, t.Heading }).ToListAsync(cancel))
            .ToDictionary(t => t.Id, t => To(t.Slug, t.Heading));
    }

    public async Task FindDrivers(IEnumerable<DriverId> wanted, CancellationToken cancel)
    {
        var ids = wanted.Distinct().ToList();
        var found = await visible.Theories.Where(t => t.CollaborativeId == current.Id)
            .SelectMany(t => t.Drivers, (t, d) => new { t.Version, d.Id, d.Slug, d.Title })
            .Where(d => ids.Contains(d.Id)).ToListAsync(cancel);
        _drivers = found.ToDictionary(d => d.Id, d => new DriverReference(d.Version, d.Slug.Value, d.Title));
    }

    public async Task FindTheories(IEnumerable<TheoryOfChangeId?> wanted, CancellationToken cancel)
    {
        var ids = Given(wanted);
        _theories = (await visible.Theories.Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Version, t.Label }).ToListAsync(cancel)).ToDictionary(
            t => t.Id,
            t => To(t.Label ?? $"Theory of change, version {t.Version}", TheoryLinks.Version(Slug, t.Version), DataLinks.Theory(Slug, t.Version)));
    }

    public Named? Organisation(OrganisationId? id) => Look(_organisations, id);

    public Named? Person(PersonId? id) => Look(_people, id);

    public Reference? Gathering(GatheringId? id) => Look(_gatherings, id);

    public Reference? Talk(TalkId? id) => Look(_talks, id);

    public Reference? Theory(TheoryOfChangeId? id) => Look(_theories, id);

    public IReadOnlyList<TeamReference> Teams(IEnumerable<TeamId> ids) =>
        [.. ids.Select(id => _teams.GetValueOrDefault(id)).OfType<TeamReference>().OrderBy(t => t.Slug, StringComparer.Ordinal)];

    public IReadOnlyList<DriverReference> Drivers(IEnumerable<DriverId> ids) =>
        [.. ids.Select(id => _drivers.GetValueOrDefault(id)).OfType<DriverReference>().OrderBy(d => d.TheoryVersion).ThenBy(d => d.Slug, StringComparer.Ordinal)];

    public Reference To(Slug talk, string heading) => To(heading, TalkLinks.Show(Slug, talk), DataLinks.Talk(Slug, talk));

    private Reference To(Gathering gathering) => To(
        Words.Name(gathering), LearningSetLinks.Show(Slug, gathering), DataLinks.Gathering(Slug, gathering.Number, gathering.Slug));

    private Reference To(string name, string page, string data) =>
        new() { Name = name, Url = settings.Absolute(page), Links = new(settings.Absolute(data)) };

    private static List<TId> Given<TId>(IEnumerable<TId?> wanted) where TId : struct => [.. wanted.OfType<TId>().Distinct()];

    private static TValue? Look<TId, TValue>(Dictionary<TId, TValue> known, TId? id) where TId : struct where TValue : class =>
        id is { } given ? known.GetValueOrDefault(given) : null;
}

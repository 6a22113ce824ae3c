using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Search;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Collaboratives;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Domain.People;
using Tidemark.Web.Features.Links;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Search;

/// <summary>Everything public of one collaborative, in the words that search finds it by.</summary>
internal sealed class PublicNouns(VisibleRecords visible, CollaborativeId id)
{
    private Collaborative _collaborative = null!;
    private Dictionary<TeamId, (string Name, Slug Slug, string Place)> _teams = [];
    private Dictionary<PersonId, Person> _people = [];
    private Dictionary<OrganisationId, string> _organisations = [];
    private Dictionary<GatheringId, Gathering> _gatherings = [];

    private Slug Slug => _collaborative.Slug;

    public async Task<IReadOnlyList<NounWords>> Read(CancellationToken cancel)
    {
        if (await visible.Collaboratives.SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } found) return [];
        _collaborative = found;
        await ReadNames(cancel);
        return [Collaborative(), .. Gatherings(), .. Teams(), .. await Talks(cancel), .. await Materials(cancel), .. await Theories(cancel)];
    }

    private async Task ReadNames(CancellationToken cancel)
    {
        _organisations = (await visible.Organisations.ToListAsync(cancel)).ToDictionary(o => o.Id, o => o.DisplayName);
        var sites = await visible.Sites.ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
        _people = await visible.People.ToDictionaryAsync(p => p.Id, cancel);
        _gatherings = await visible.Gatherings.Where(g => g.CollaborativeId == id).ToDictionaryAsync(g => g.Id, cancel);
        _teams = (await visible.Teams.Where(t => t.Participations.Any(p => p.CollaborativeId == id)).ToListAsync(cancel)).ToDictionary(
            t => t.Id, t => (t.Name, t.Slug, Join(t.SiteId is { } s ? sites.GetValueOrDefault(s) : null, Organisation(t.OrganisationId))));
    }

    private NounWords Collaborative() => new(
        SearchKind.Collaborative, id.Value, CollaborativeLinks.Show(Slug), "Collaborative", _collaborative.Name,
        Lines([_collaborative.Abbreviation, SafeMarkdown.ToPlainText(_collaborative.Summary), _collaborative.Aim, .. _collaborative.Objectives]),
        _collaborative.Country ?? "", []);

    private IEnumerable<NounWords> Gatherings() => _gatherings.Values.Select(g => new NounWords(
        SearchKind.Gathering, g.Id.Value, LearningSetLinks.Show(Slug, g), Words.For(g.Kind),
        g is { Number: not null, Title: { } title } ? $"{Words.Name(g)}: {title}" : Words.Name(g),
        Lines([SafeMarkdown.ToPlainText(g.Summary), g.Venue, .. g.PublishedAgenda?.Items.Select(i => i.Title) ?? []]),
        g.Date?.ToWords() ?? "Date not known", []));

    private IEnumerable<NounWords> Teams() => _teams.Select(t => new NounWords(
        SearchKind.Team, t.Key.Value, TeamLinks.In(Slug, t.Value.Slug), "Team", t.Value.Name, t.Value.Place, "", []));

    private async Task<IEnumerable<NounWords>> Talks(CancellationToken cancel)
    {
        var talks = await visible.Talks.Include(t => t.Teams).Where(t => t.CollaborativeId == id).ToListAsync(cancel);
        return talks.Select(t => new NounWords(
            SearchKind.Talk, t.Id.Value, TalkLinks.Show(Slug, t.Slug), $"Talk, {Words.For(t.Kind).ToLowerInvariant()}", t.Heading,
            Lines([SafeMarkdown.ToPlainText(t.Summary), .. t.Appearances.Select(Appearance), .. t.Teams.Select(l => Team(l.TeamId)).Order(StringComparer.Ordinal)]),
            Facts([.. t.Appearances.Select(a => Person(a.PersonId)?.DisplayName), Gathering(t.GatheringId)]), []));
    }

    private async Task<IEnumerable<NounWords>> Materials(CancellationToken cancel)
    {
        var versions = (await visible.MaterialVersions
            .Where(v => visible.Materials.Any(m => m.Id == v.MaterialId && m.CollaborativeId == id)).ToListAsync(cancel))
            .GroupBy(v => v.MaterialId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.Number)!);
        var materials = await visible.Materials.Include(m => m.Teams).Where(m => m.CollaborativeId == id && m.Withdrawn == null).ToListAsync(cancel);
        return materials.Select(m => new NounWords(
            SearchKind.Material, m.Id.Value, LibraryLinks.Show(Slug, m.Slug), Words.For(m.Kind), m.Heading,
            Lines([SafeMarkdown.ToPlainText(m.Summary), m.Credit, .. m.Teams.Select(l => Team(l.TeamId)).Order(StringComparer.Ordinal)]),
            Facts([.. m.Teams.Select(l => _teams.TryGetValue(l.TeamId, out var t) ? t.Name : null).Order(StringComparer.Ordinal), Gathering(m.GatheringId)]),
            versions.TryGetValue(m.Id, out var newest) ? [.. newest.OpenFiles] : []));
    }

    private async Task<IEnumerable<NounWords>> Theories(CancellationToken cancel)
    {
        var theories = await visible.Theories.Include(t => t.Drivers).Include(t => t.ChangeIdeas).Where(t => t.CollaborativeId == id).ToListAsync(cancel);
        return theories.Select(t => new NounWords(
            SearchKind.Theory, t.Id.Value, TheoryLinks.Version(Slug, t.Version), "Theory of change", t.Label ?? $"Theory of change, version {t.Version}",
            Lines([t.Aim, t.CentralConcept, .. t.Drivers.Select(d => d.Title), .. t.ChangeIdeas.SelectMany(i => new[] { i.Title, i.Problem, i.Change, i.Learning })]),
            t.Dated?.ToWords() ?? "Date not known", []));
    }

    private string Appearance(Appearance appearance) => Join(
    [
        Person(appearance.PersonId)?.DisplayName, .. Person(appearance.PersonId)?.Aliases ?? [], appearance.Role,
        appearance.Affiliation ?? Organisation(appearance.OrganisationId), .. appearance.TeamIds.Select(Team),
    ]);

    private Person? Person(PersonId? person) => person is { } known ? _people.GetValueOrDefault(known) : null;

    private string Team(TeamId team) => _teams.TryGetValue(team, out var known) ? Join(known.Name, known.Place) : "";

    private string? Organisation(OrganisationId? organisation) => organisation is { } known ? _organisations.GetValueOrDefault(known) : null;

    private string Gathering(GatheringId? gathering) =>
        gathering is { } known && _gatherings.TryGetValue(known, out var found) ? Words.Name(found) : "Learning set not known";

    private static string Join(params string?[] texts) => string.Join(", ", texts.Where(t => !string.IsNullOrWhiteSpace(t)));

    /// <summary>What is said apart stays apart: in the context of a hit a line ends where a thought does.</summary>
    private static string Lines(params string?[] texts) => string.Join('\n', texts.Where(t => !string.IsNullOrWhiteSpace(t)));

    private static string Facts(params string?[] texts) => string.Join(". ", texts.Where(t => !string.IsNullOrWhiteSpace(t)).Distinct(StringComparer.Ordinal));
}

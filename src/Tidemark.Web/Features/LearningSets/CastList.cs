using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.LearningSets;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.LearningSets;

/// <summary>Names the people, teams and organisations of talks: one query for each noun, however many talks there are.</summary>
internal sealed class CastList
{
    private readonly Dictionary<PersonId, string> _people;
    private readonly Dictionary<TeamId, (string Name, SiteId? Site, OrganisationId? Organisation)> _teams;
    private readonly Dictionary<SiteId, string> _sites;
    private readonly Dictionary<OrganisationId, string> _organisations;

    private CastList(
        Dictionary<PersonId, string> people,
        Dictionary<TeamId, (string Name, SiteId? Site, OrganisationId? Organisation)> teams,
        Dictionary<SiteId, string> sites,
        Dictionary<OrganisationId, string> organisations) =>
        (_people, _teams, _sites, _organisations) = (people, teams, sites, organisations);

    public static async Task<CastList> Of(VisibleRecords visible, IReadOnlyList<Talk> talks, CancellationToken cancel)
    {
        var personIds = talks.SelectMany(t => t.Appearances).Select(a => a.PersonId).OfType<PersonId>().Distinct().ToList();
        var teamIds = talks.SelectMany(t => t.Appearances.SelectMany(a => a.TeamIds).Concat(t.Teams.Select(l => l.TeamId))).Distinct().ToList();
        var people = await visible.People.Where(p => personIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancel);
        var teams = await visible.Teams.Where(t => teamIds.Contains(t.Id)).Select(t => new { t.Id, t.Name, t.SiteId, t.OrganisationId })
            .ToDictionaryAsync(t => t.Id, t => (t.Name, t.SiteId, t.OrganisationId), cancel);
        var siteIds = teams.Values.Select(t => t.SiteId).OfType<SiteId>().Distinct().ToList();
        var organisationIds = teams.Values.Select(t => t.OrganisationId)
            .Concat(talks.SelectMany(t => t.Appearances).Select(a => a.OrganisationId)).OfType<OrganisationId>().Distinct().ToList();
        var sites = await visible.Sites.Where(s => siteIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
        var organisations = await visible.Organisations.Where(o => organisationIds.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Name ?? o.NameAsShown, cancel);
        return new CastList(people, teams, sites, organisations);
    }

    /// <summary>The people of one talk, those who share part, role and affiliation together.</summary>
    public IReadOnlyList<Speakers> Speakers(Talk talk)
    {
        var named = talk.Appearances.Where(a => a.PersonId is { } id && _people.ContainsKey(id)).ToList();
        if (named.Count == 0)
            return [Nobody(talk.Appearances.SelectMany(a => a.TeamIds).Concat(ByName(talk.Teams.Select(t => t.TeamId))).Distinct().ToList())];
        return
        [
            .. named.GroupBy(a => (a.Part, a.Role, a.OrganisationId, a.Affiliation, Teams: string.Join(' ', a.TeamIds.Select(t => t.Value))))
                .Select(g => Group([.. g])),
        ];
    }

    private Speakers Group(IReadOnlyList<Appearance> together)
    {
        var first = together[0];
        var affiliation = first.Affiliation ?? Organisation(first.OrganisationId)
            ?? (first.TeamIds.Count > 0 ? TeamsOrganisation(first.TeamIds) : "Affiliation not stated");
        return new Speakers([.. together.Select(a => _people[a.PersonId!.Value])], first.Part, first.Role, Teams(first.TeamIds), affiliation);
    }

    private Speakers Nobody(IReadOnlyList<TeamId> teams) =>
        new([], AppearancePart.Presenter, null, Teams(teams), teams.Count > 0 ? TeamsOrganisation(teams) : null);

    /// <summary>“Eastlake Ward and Fernely Ward, Northwick Park Hospital”.</summary>
    private string? Teams(IReadOnlyList<TeamId> ids)
    {
        var teams = ids.Where(_teams.ContainsKey).Select(id => _teams[id]).ToList();
        if (teams.Count == 0) return null;
        var sites = teams.Select(t => t.Site).Distinct().ToList();
        var names = Words.List([.. teams.Select(t => t.Name)]);
        return sites is [{ } site] ? $"{names}, {_sites[site]}" : names;
    }

    /// <summary>A talk's teams have no order of their own, and that of their ids differs from one installation to the next.</summary>
    private IEnumerable<TeamId> ByName(IEnumerable<TeamId> ids) =>
        ids.Where(_teams.ContainsKey).OrderBy(id => _teams[id].Name, StringComparer.Ordinal);

    private string TeamsOrganisation(IReadOnlyList<TeamId> ids) =>
        ids.Where(_teams.ContainsKey).Select(id => Organisation(_teams[id].Organisation)).Distinct(StringComparer.Ordinal).ToList() is [{ } one]
            ? one
            : "Trust not stated";

    private string? Organisation(OrganisationId? id) => id is { } known ? _organisations.GetValueOrDefault(known) : null;
}

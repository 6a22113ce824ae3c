using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Teams;

namespace Tidemark.Web.Features.Shared;

/// <summary>A team that agreed to be named, with the names of its places. Null means not stated.</summary>
public sealed record NamedTeam(Team Team, Participation Participation, string? Hospital, string? Organisation);

public static class NamedTeams
{
    /// <summary>The teams that are named in this collaborative, by name. A team named elsewhere only is not among them.</summary>
    public static async Task<IReadOnlyList<NamedTeam>> NamedIn(this VisibleRecords visible, CollaborativeId collaborative, CancellationToken cancel)
    {
        var teams = await visible.Teams.Where(t => t.Participations.Any(p => p.CollaborativeId == collaborative && p.Listed))
            .Include(t => t.Participations.Where(p => p.CollaborativeId == collaborative)).OrderBy(t => t.Name).ToListAsync(cancel);
        var siteIds = teams.Select(t => t.SiteId).OfType<SiteId>().Distinct().ToList();
        var sites = await visible.Sites.Where(s => siteIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
        var ids = teams.Select(t => t.OrganisationId).OfType<OrganisationId>().Distinct().ToList();
        var organisations = await visible.Organisations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.DisplayName, cancel);
        return
        [
            .. teams.Select(t => new NamedTeam(
                t, t.Participations[0],
                t.SiteId is { } site ? sites.GetValueOrDefault(site) : null,
                t.OrganisationId is { } organisation ? organisations.GetValueOrDefault(organisation) : null)),
        ];
    }
}

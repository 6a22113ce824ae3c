using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Common;
using Tidemark.Domain.Teams;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Teams;

/// <summary>The teams that are named in the collaborative, under the organisations that they belong to.</summary>
public sealed class IndexModel(VisibleRecords visible, CurrentCollaborative current) : PageModel
{
    public const string OrganisationNotStated = "Trust not stated";

    public IReadOnlyList<(string Organisation, IReadOnlyList<TeamEntry> Teams)> Groups { get; private set; } = [];

    /// <summary>What no team's record holds, to be said once instead of at every team.</summary>
    public IReadOnlyList<string> KnownOfNone { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var teams = await visible.NamedIn(current.Id, cancel);
        var talks = await visible.Talks.Where(t => t.CollaborativeId == current.Id && t.Teams.Count > 0).OrderBy(t => t.Order)
            .Select(t => new { Thing = new TeamThing(t.Slug, t.Heading), Teams = t.Teams.Select(l => l.TeamId).ToList() }).ToListAsync(cancel);
        var materials = await visible.Materials
            .Where(m => m.CollaborativeId == current.Id && m.Withdrawn == null && m.Teams.Count > 0).OrderBy(m => m.Order)
            .Select(m => new { Thing = new TeamThing(m.Slug, m.Heading), Teams = m.Teams.Select(l => l.TeamId).ToList() }).ToListAsync(cancel);
        var (someFacts, someDates) = (teams.Any(t => t.Team.Facts.Count > 0), teams.Any(t => t.Participation.Joined is not null));
        Groups =
        [
            .. teams.Select(t => new TeamEntry(
                    t,
                    [.. talks.Where(x => x.Teams.Contains(t.Team.Id)).Select(x => x.Thing)],
                    [.. materials.Where(x => x.Teams.Contains(t.Team.Id)).Select(x => x.Thing)],
                    SaysFacts: someFacts, SaysJoined: someDates))
                .GroupBy(t => t.Named.Organisation).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.InvariantCultureIgnoreCase)
                .Select(g => (g.Key ?? OrganisationNotStated, (IReadOnlyList<TeamEntry>)[.. g])),
        ];
        List<string> none = [];
        if (!someFacts) none.AddRange(["ward types", "numbers of beds"]);
        if (!someDates) none.Add("when each team joined");
        KnownOfNone = teams.Count == 0 ? [] : none;
    }
}

/// <summary>A talk or a material of a team.</summary>
public sealed record TeamThing(Slug Slug, string Heading);

/// <summary>A team as the page shows it. What is known of no team at all is not said of each.</summary>
public sealed record TeamEntry(
    NamedTeam Named, IReadOnlyList<TeamThing> Talks, IReadOnlyList<TeamThing> Materials, bool SaysFacts, bool SaysJoined)
{
    public Team Team => Named.Team;

    /// <summary>“adult acute, hospital, 18 beds, mixed”, or only the note of a fact.</summary>
    public static string Words(TeamFact fact)
    {
        List<string?> parts = [fact.WardType, fact.Setting, fact.Beds is { } beds ? Shared.Words.Count(beds, "bed", "beds") : null, fact.SexMix];
        var known = string.Join(", ", parts.OfType<string>());
        return (known, fact.Note) switch
        {
            (_, null) => known,
            ("", { } note) => note,
            (_, { } note) => $"{known}. {note}",
        };
    }
}

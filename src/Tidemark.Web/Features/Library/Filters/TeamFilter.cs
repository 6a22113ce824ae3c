using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Library;

namespace Tidemark.Web.Features.Library.Filters;

/// <summary>By a team that is named in public. A team that is not counts as none named.</summary>
internal sealed class TeamFilter(LibraryNames names) : MaterialFilter
{
    public const string NotNamed = "not_named";

    public override string Name => "team";

    public override string Legend => "Ward or team";

    public override IReadOnlyList<FilterValue> Values { get; } =
        [.. names.Teams.Select(t => new FilterValue(t.Slug.Value, t.Name)), new FilterValue(NotNamed, "No team named", IsUnknown: true)];

    public override IQueryable<Material> Narrow(IQueryable<Material> materials, IReadOnlyList<string> keys)
    {
        var wanted = names.Teams.Where(t => keys.Contains(t.Slug.Value)).Select(t => t.Id).ToList();
        var named = names.Teams.Select(t => t.Id).ToList();
        return keys.Contains(NotNamed)
            ? materials.Where(m => m.Teams.Any(l => wanted.Contains(l.TeamId)) || !m.Teams.Any(l => EF.Parameter(named).Contains(l.TeamId)))
            : materials.Where(m => m.Teams.Any(l => wanted.Contains(l.TeamId)));
    }

    public override async Task<IReadOnlyDictionary<string, int>> Count(IQueryable<Material> materials, CancellationToken cancel)
    {
        var byTeam = await materials.SelectMany(m => m.Teams).GroupBy(l => l.TeamId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var counts = names.Teams.Where(t => byTeam.ContainsKey(t.Id)).ToDictionary(t => t.Slug.Value, t => byTeam[t.Id]);
        counts[NotNamed] = await Narrow(materials, [NotNamed]).CountAsync(cancel);
        return counts;
    }
}

using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;

namespace Tidemark.Web.Features.Library.Filters;

/// <summary>By the kind of ward that a named team is, as far as it is known.</summary>
internal sealed partial class WardTypeFilter(LibraryNames names) : MaterialFilter
{
    private readonly Dictionary<string, List<TeamId>> _teams = names.Teams.Where(t => t.WardType is not null)
        .GroupBy(t => KeyOf(t.WardType!)).ToDictionary(g => g.Key, g => g.Select(t => t.Id).ToList());

    public override string Name => "ward-type";

    public override string Legend => "Ward type";

    public override IReadOnlyList<FilterValue> Values { get; } =
    [
        .. names.Teams.Select(t => t.WardType).OfType<string>().DistinctBy(KeyOf).Order(StringComparer.OrdinalIgnoreCase)
            .Select(w => new FilterValue(KeyOf(w), char.ToUpperInvariant(w[0]) + w[1..])),
    ];

    public override IQueryable<Material> Narrow(IQueryable<Material> materials, IReadOnlyList<string> keys)
    {
        var wanted = keys.SelectMany(k => _teams[k]).ToList();
        return materials.Where(m => m.Teams.Any(l => EF.Parameter(wanted).Contains(l.TeamId)));
    }

    /// <summary>One statement for all ward types. Teams' counts cannot be added up: a material may have two teams of one type.</summary>
    public override async Task<IReadOnlyDictionary<string, int>> Count(IQueryable<Material> materials, CancellationToken cancel)
    {
        if (_teams.Count == 0) return new Dictionary<string, int>();
        var counts = await _teams.Keys.Select(key => Narrow(materials, [key]).GroupBy(_ => key).Select(g => new { g.Key, Count = g.Count() }))
            .Aggregate((all, one) => all.Concat(one)).ToListAsync(cancel);
        return counts.ToDictionary(c => c.Key, c => c.Count);
    }

    private static string KeyOf(string wardType) => NotInSlugs().Replace(wardType.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInSlugs();
}

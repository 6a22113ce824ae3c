using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Common;
using Tidemark.Domain.Library;

namespace Tidemark.Web.Features.Library.Filters;

/// <summary>By learning set or other gathering; “not known” for materials of which no source tells it.</summary>
internal sealed class GatheringFilter(LibraryNames names) : MaterialFilter
{
    /// <summary>With a character that no slug has, so that it is never taken for a gathering.</summary>
    public const string NotKnown = "not_known";

    public override string Name => "set";

    public override string Legend => "Learning set";

    public override IReadOnlyList<FilterValue> Values { get; } =
        [.. names.Gatherings.Select(g => new FilterValue(g.Key, g.ShortName)), new FilterValue(NotKnown, "Not known", IsUnknown: true)];

    public override IQueryable<Material> Narrow(IQueryable<Material> materials, IReadOnlyList<string> keys)
    {
        var wanted = names.Gatherings.Where(g => keys.Contains(g.Key)).Select(g => (GatheringId?)g.Id).ToList();
        var unknownToo = keys.Contains(NotKnown);
        return materials.Where(m => (unknownToo && m.GatheringId == null) || wanted.Contains(m.GatheringId));
    }

    public override async Task<IReadOnlyDictionary<string, int>> Count(IQueryable<Material> materials, CancellationToken cancel)
    {
        var counts = await materials.GroupBy(m => m.GatheringId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        return counts.ToDictionary(c => c.Key is { } id ? names.Gathering(id)?.Key ?? NotKnown : NotKnown, c => c.Count);
    }
}

using Microsoft.EntityFrameworkCore;
using Tidemark.Data.Visibility;
using Tidemark.Domain.Library;

namespace Tidemark.Web.Features.Library.Filters;

/// <summary>
/// By driver of the newest theory of change. A material that was filed under the same driver of an older version is
/// filed under it still.
/// </summary>
internal sealed class DriverFilter(LibraryNames names, VisibleRecords visible) : MaterialFilter
{
    public const string NotFiled = "not_filed";

    public override string Name => "driver";

    public override string Legend => "Driver";

    public override IReadOnlyList<FilterValue> Values { get; } =
        [.. names.Drivers.Select(d => new FilterValue(d.Slug.Value, d.Title)), new FilterValue(NotFiled, "Not filed yet", IsUnknown: true)];

    public override IQueryable<Material> Narrow(IQueryable<Material> materials, IReadOnlyList<string> keys)
    {
        var wanted = names.Drivers.Where(d => keys.Contains(d.Slug.Value)).SelectMany(d => d.Ids).ToList();
        var known = names.Drivers.SelectMany(d => d.Ids).ToList();
        return keys.Contains(NotFiled)
            ? materials.Where(m => m.Drivers.Any(l => wanted.Contains(l.DriverId)) || !m.Drivers.Any(l => EF.Parameter(known).Contains(l.DriverId)))
            : materials.Where(m => m.Drivers.Any(l => wanted.Contains(l.DriverId)));
    }

    public override async Task<IReadOnlyDictionary<string, int>> Count(IQueryable<Material> materials, CancellationToken cancel)
    {
        var bySlug = await materials.SelectMany(m => m.Drivers)
            .Join(visible.Theories.SelectMany(t => t.Drivers), l => l.DriverId, d => d.Id, (l, d) => new { l.MaterialId, d.Slug }).Distinct()
            .GroupBy(l => l.Slug).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var counts = names.Drivers.Where(d => bySlug.ContainsKey(d.Slug)).ToDictionary(d => d.Slug.Value, d => bySlug[d.Slug]);
        counts[NotFiled] = await Narrow(materials, [NotFiled]).CountAsync(cancel);
        return counts;
    }
}

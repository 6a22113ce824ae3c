using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Tidemark.Domain.Library;
using Tidemark.Web.Features.Shared;

namespace Tidemark.Web.Features.Library.Filters;

internal sealed class KindFilter : MaterialFilter
{
    private static readonly FilterValue[] Kinds = [.. Enum.GetValues<MaterialKind>().Select(k => new FilterValue(KeyOf(k), Words.For(k)))];

    public override string Name => "kind";

    public override string Legend => "Kind";

    public override IReadOnlyList<FilterValue> Values => Kinds;

    public override IQueryable<Material> Narrow(IQueryable<Material> materials, IReadOnlyList<string> keys)
    {
        var kinds = Enum.GetValues<MaterialKind>().Where(k => keys.Contains(KeyOf(k))).ToList();
        return materials.Where(m => kinds.Contains(m.Kind));
    }

    public override async Task<IReadOnlyDictionary<string, int>> Count(IQueryable<Material> materials, CancellationToken cancel) =>
        await materials.GroupBy(m => m.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => KeyOf(g.Key), g => g.Count, cancel);

    private static string KeyOf(MaterialKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
